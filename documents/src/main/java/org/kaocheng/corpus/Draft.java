package org.kaocheng.corpus;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report before it is dressed in a format: paragraphs and tables with slots <code>{name}</code>
 * for figures, the figures, and the errors that can be planted in it.
 *
 * @param layout its layout's name
 * @param items paragraphs and tables in order
 * @param values what stands in each slot
 * @param plantings errors, of which one at a time is to be planted
 */
public record Draft(
    String layout, List<Item> items, Map<String, String> values, List<Planting> plantings) {
  public Draft {
    requireNonNull(layout, "layout is null");
    items = List.copyOf(items);
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    plantings = List.copyOf(plantings);
  }

  private static final Planting NOTHING = new Planting("", "", Map.of(), Map.of());
  private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)}");

  /** A paragraph or a table. */
  public sealed interface Item {

    /** A paragraph. */
    record Line(String text) implements Item {
      public Line {
        requireNonNull(text, "text is null");
      }
    }

    /** A table; a cell that another covers is left out. */
    record Sheet(List<List<Box>> rows) implements Item {
      public Sheet {
        rows = rows.stream().map(List::copyOf).toList();
      }
    }
  }

  /** A cell over so many columns and rows. */
  public record Box(String text, int columns, int rows) {
    public Box {
      requireNonNull(text, "text is null");
    }
  }

  /** With the figures put in. */
  public Draft filled() {
    return with(values, NOTHING);
  }

  /** With the figures put in and an error planted. */
  public Draft planted(Planting planting) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.putAll(planting.values());
    return with(changed, planting);
  }

  private Draft with(Map<String, String> figures, Planting planting) {
    Map<String, String> words = planting.words();
    List<Item> filled = new ArrayList<>();
    for (Item item : items) {
      switch (item) {
        case Item.Line(String text) -> {
          if (planting.dropped().stream().noneMatch(text::contains)) {
            filled.add(new Item.Line(fill(text, figures, words)));
          }
          planting.added().entrySet().stream()
              .filter(each -> text.contains(each.getKey()))
              .forEach(each -> filled.add(new Item.Line(fill(each.getValue(), figures, words))));
        }
        case Item.Sheet(var rows) ->
            filled.add(
                new Item.Sheet(
                    rows.stream()
                        .map(row ->
                            row.stream()
                                .map(box ->
                                    new Box(
                                        fill(box.text(), figures, words),
                                        box.columns(),
                                        box.rows()))
                                .toList())
                        .toList()));
      }
    }
    return new Draft(layout, filled, figures, List.of());
  }

  /** A text with the right figures in its slots; braces that name no slot stay. */
  String figures(String text) {
    String filled = text;
    for (Map.Entry<String, String> each : values.entrySet()) {
      filled = filled.replace("{" + each.getKey() + "}", each.getValue());
    }
    return filled;
  }

  /** The same with more errors that can be planted in it. */
  Draft offering(List<Planting> more) {
    List<Planting> all = new ArrayList<>(plantings);
    all.addAll(more);
    return new Draft(layout, items, values, all);
  }

  /** How many paragraphs and cells, with their slots, have the words in them. */
  long occurrences(String words) {
    return texts(items).stream().filter(text -> text.contains(words)).count();
  }

  /** How many paragraphs have the words in them. */
  long paragraphs(String words) {
    return items.stream()
        .filter(item -> item instanceof Item.Line(String text) && text.contains(words))
        .count();
  }

  private static String fill(String text, Map<String, String> figures, Map<String, String> words) {
    String reworded = text;
    for (Map.Entry<String, String> each : words.entrySet()) {
      reworded = reworded.replace(each.getKey(), each.getValue());
    }
    Matcher matcher = SLOT.matcher(reworded);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(
          filled, Matcher.quoteReplacement(figures.getOrDefault(matcher.group(1), "?")));
    }
    return matcher.appendTail(filled).toString();
  }

  /**
   * The passages that the error changes, as they are then: the checker must point at one of them.
   */
  public List<String> places(Planting planting) {
    List<String> shown = texts(planted(planting).items);
    List<String> before = new ArrayList<>(texts(filled().items));
    List<String> places = new ArrayList<>();
    for (String text : shown) {
      if (!before.remove(text) && !text.isEmpty()) {
        places.add(text);
      }
    }
    return places;
  }

  private static List<String> texts(List<Item> items) {
    List<String> texts = new ArrayList<>();
    for (Item item : items) {
      switch (item) {
        case Item.Line(String text) -> texts.add(text);
        case Item.Sheet(var rows) -> rows.forEach(row -> row.forEach(box -> texts.add(box.text())));
      }
    }
    return texts;
  }
}
