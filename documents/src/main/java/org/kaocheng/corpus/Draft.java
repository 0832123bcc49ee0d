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
    return with(values, Map.of());
  }

  /** With the figures put in and an error planted. */
  public Draft planted(Planting planting) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.putAll(planting.values());
    return with(changed, planting.words());
  }

  private Draft with(Map<String, String> figures, Map<String, String> words) {
    List<Item> filled = new ArrayList<>();
    for (Item item : items) {
      filled.add(
          switch (item) {
            case Item.Line(String text) -> new Item.Line(fill(text, figures, words));
            case Item.Sheet(var rows) ->
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
                        .toList());
          });
    }
    return new Draft(layout, filled, figures, List.of());
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
    List<String> before = texts(filled().items);
    List<String> places = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      if (!shown.get(i).equals(before.get(i))) {
        places.add(shown.get(i));
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
