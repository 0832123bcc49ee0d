package org.kaocheng.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.kaocheng.corpus.Draft.Box;
import org.kaocheng.corpus.Draft.Item;

/**
 * Writes a draft: puts figures into slots, and for every relation between them plants the errors
 * hands make.
 */
final class Drafting {

  private final String layout;
  private final Random random;
  private final List<Item> items = new ArrayList<>();
  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<Planting> plantings = new ArrayList<>();

  private final Optional<Draft> before;

  Drafting(String layout, Random random) {
    this(layout, random, Optional.empty());
  }

  /** Of a unit that reported the year before. */
  Drafting(String layout, Random random, Draft before) {
    this(layout, random, Optional.of(before));
  }

  private Drafting(String layout, Random random, Optional<Draft> before) {
    this.layout = layout;
    this.random = random;
    this.before = before;
  }

  Draft draft() {
    Map<String, String> resolved = new LinkedHashMap<>(values);
    resolved.replaceAll((slot, text) ->
        text.startsWith("{") && text.endsWith("}")
            ? values.getOrDefault(text.substring(1, text.length() - 1), text)
            : text);
    return new Draft(layout, items, resolved, plantings);
  }

  // ---- text ----

  /** Paragraphs. */
  void lines(String... texts) {
    for (String text : texts) {
      items.add(new Item.Line(text));
    }
  }

  /** A table of rows made by {@link #row}. */
  @SafeVarargs
  final void sheet(List<Box>... rows) {
    items.add(new Item.Sheet(List.of(rows)));
  }

  /** A table of rows made by {@link #row}. */
  void sheet(List<List<Box>> rows) {
    items.add(new Item.Sheet(List.copyOf(rows)));
  }

  /** A row of texts and {@link Box boxes}. */
  static List<Box> row(Object... cells) {
    return Arrays.stream(cells)
        .map(each -> each instanceof Box box ? box : box(each.toString(), 1, 1))
        .toList();
  }

  static Box box(String text, int columns, int rows) {
    return new Box(text, columns, rows);
  }

  // ---- figures ----

  int number(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** An amount of two decimals, never a round one. */
  BigDecimal amount(int low, int high) {
    return BigDecimal.valueOf(number(low * 100, high * 100) / 10 * 10L + number(1, 9), 2);
  }

  /** Puts a figure into a slot. */
  String put(String slot, BigDecimal value) {
    return put(slot, value.toPlainString());
  }

  String put(String slot, long value) {
    return put(slot, Long.toString(value));
  }

  String put(String slot, String printed) {
    if (values.put(slot, printed) != null) {
      throw new IllegalStateException("two figures in slot " + slot);
    }
    return "{" + slot + "}";
  }

  BigDecimal value(String slot) {
    return new BigDecimal(values.getOrDefault(slot, "").replace("%", "").replace(",", ""));
  }

  /**
   * What stood in a slot the year before, nothing where it was left blank; {@code invented} for a
   * unit that did not report then.
   */
  BigDecimal carried(String slot, BigDecimal invented) {
    return before
        .map(draft -> new BigDecimal(draft.values().getOrDefault(slot, "0.00")))
        .orElse(invented);
  }

  /** A number that stays as it was the year before, like the posts of a unit; else one between. */
  int standing(String slot, int from, int to) {
    int drawn = number(from, to);
    return before
        .map(draft -> draft.values().getOrDefault(slot, ""))
        .filter(value -> !value.isEmpty())
        .map(Integer::parseInt)
        .orElse(drawn);
  }

  /**
   * Whether the unit reported the year before and then had such a slot; empty in its first year.
   */
  Optional<Boolean> had(String slot) {
    return before.map(draft -> draft.values().containsKey(slot));
  }

  static BigDecimal percent(BigDecimal part, BigDecimal whole, int places) {
    return part.multiply(BigDecimal.valueOf(100)).divide(whole, places, RoundingMode.HALF_UP);
  }

  // ---- relations, and how hands break them ----

  /** The whole is the sum of its parts: each is changed in turn, each time in another way. */
  void sum(String whole, String... parts) {
    List<String> all = new ArrayList<>(List.of(parts));
    all.addFirst(whole);
    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, value(whole).scale()));
    BigDecimal least = unit.multiply(BigDecimal.valueOf(parts.length + 2L));
    int turn = random.nextInt(4);
    for (String slot : all) {
      String family = slot.equals(whole) ? "sum: total" : "sum: addend";
      change(family, slot, turn++ % 4, least);
    }
  }

  /** The same figure stands in several places: each is changed in turn. */
  void same(String... slots) {
    int turn = random.nextInt(4);
    for (String slot : slots) {
      change("same figure elsewhere", slot, turn++ % 4, least(slot));
    }
  }

  /**
   * Two units of the last digit: figures printed one unit apart may both be rounded from the same.
   */
  private BigDecimal least(String slot) {
    return BigDecimal.TWO.movePointLeft(value(slot).scale());
  }

  /**
   * A result worked out of other figures (difference, share, rate, growth): the result is changed.
   */
  void result(String family, String result) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, value(result).scale()));
    change(
        family,
        result,
        random.nextInt(3),
        unit.multiply(BigDecimal.valueOf(values.getOrDefault(result, "").endsWith("%") ? 25 : 3)));
    change(family, result, 3, unit);
  }

  /** Any other figure changed to one that cannot be. */
  void wrong(String family, String slot, String now) {
    plantings.add(Planting.figure(family, slot, values.getOrDefault(slot, ""), now));
  }

  /** Several figures changed, as one error changes them. */
  void wrong(String family, Map<String, String> now) {
    wrong(family, now, Map.of());
  }

  /** Figures and words changed, as one error changes them. */
  void wrong(String family, Map<String, String> now, Map<String, String> words) {
    Map<String, String> sorted = new TreeMap<>(now);
    plantings.add(new Planting(family, family + " " + sorted, sorted, new TreeMap<>(words)));
  }

  /** Words changed. */
  void wrongWords(String family, String was, String now) {
    plantings.add(Planting.words(family, was, now));
  }

  private void change(String family, String slot, int way, BigDecimal least) {
    String was = values.getOrDefault(slot, "");
    BigDecimal value = value(slot);
    String sign = was.endsWith("%") ? "%" : "";
    BigDecimal now =
        switch (way) {
          case 0 -> value.add(least);
          case 1 -> transposed(value);
          case 2 -> value.movePointRight(1).setScale(value.scale(), RoundingMode.HALF_UP);
          default ->
              value.add(
                  value
                      .multiply(new BigDecimal("0.11"))
                      .max(least)
                      .setScale(value.scale(), RoundingMode.UP));
        };
    if (now.subtract(value).abs().compareTo(least) < 0) {
      now = value.add(least);
    }
    plantings.add(Planting.figure(family, slot, was, now.toPlainString() + sign));
  }

  /** Two neighbouring digits exchanged, the last two that differ. */
  private static BigDecimal transposed(BigDecimal value) {
    char[] digits = value.toPlainString().toCharArray();
    for (int i = digits.length - 1; i > 0; i--) {
      char left = digits[i - 1];
      if (left != digits[i] && left != '.' && digits[i] != '.' && (i > 1 || digits[i] != '0')) {
        digits[i - 1] = digits[i];
        digits[i] = left;
        return new BigDecimal(new String(digits));
      }
    }
    return value;
  }
}
