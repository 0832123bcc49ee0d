package org.kaocheng.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.fact.Grid;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.source.Place;
import org.kaocheng.value.FullWidth;
import org.kaocheng.value.Patterns;

/** Puts places of one reading into words: 第12行, 第3页, 表2第4行3列, 正文. */
public final class Places {

  private static final Pattern WHITE = Pattern.compile("[\\s\u3000]+");
  private static final int LONGEST_LABEL = 20;
  private static final int LONGEST_QUOTE = 60;

  private final Reading reading;
  private final Map<Integer, Grid> grids = new HashMap<>();
  private final Map<Integer, int[][]> worded = new HashMap<>();

  /** Places of a reading. */
  public Places(Reading reading) {
    this.reading = reading;
    reading.grids().forEach(grid -> grids.putIfAbsent(grid.table(), grid));
  }

  /** The place in words, without the section. */
  public String words(Place place) {
    if (!place.isPassage()) {
      return "全文";
    }
    StringBuilder words = new StringBuilder();
    if (place.line() > 0) {
      words.append("第").append(place.line()).append("行");
    }
    if (place.page() > 0) {
      words.append("第").append(place.page()).append("页");
    }
    if (place.table() > 0) {
      words.append(words.isEmpty() ? "" : "，").append(cell(place));
    }
    return words.isEmpty() ? "正文" : words.toString();
  }

  /** The place in words, with what says what stands there: the labels of a cell, the section. */
  public String where(Place place) {
    String labels = labels(place);
    String section = section(place);
    return words(place)
        + (labels.isEmpty() ? "" : "（" + labels + "）")
        + (labels.isEmpty() && !section.isEmpty() ? "（" + section + "）" : "");
  }

  /**
   * The place in words with the characters that stand there.
   *
   * @param around how many characters are quoted on either side
   */
  public String told(Place place, int around) {
    Quote quote = quote(place, around);
    String quoted = (quote.before() + quote.text() + quote.after()).strip();
    return where(place) + (quoted.isEmpty() ? "" : "“" + quoted + "”");
  }

  private static String cell(Place place) {
    return "表" + place.table() + "第" + place.row() + "行" + place.column() + "列";
  }

  /** The words of the nearest heading above, shortened; empty when there is none. */
  String section(Place place) {
    return reading
        .passage(place)
        .filter(passage -> passage.section() >= 0 && passage.section() < reading.passages().size())
        .map(passage ->
            shortened(withoutBookmarks(reading.passages().get(passage.section()).text())))
        .orElse("");
  }

  private static String withoutBookmarks(String text) {
    return text.contains("[bookmark:")
        ? Patterns.replaceAll(text, "\\[bookmark:[^\\]]*\\]", "")
        : text;
  }

  /**
   * The words to the left of and above a table cell that say what it holds (基本支出／决算数); empty
   * outside of tables.
   */
  public String labels(Place place) {
    Optional<Grid> grid = Optional.ofNullable(grids.get(place.table()));
    if (place.table() == 0 || grid.isEmpty()) {
      return "";
    }
    int[][] nearest = worded.computeIfAbsent(place.table(), table -> nearestWords(grid.get()));
    List<String> labels = new ArrayList<>();
    for (int column = place.column() - 2; column >= 0 && labels.isEmpty(); column--) {
      label(grid.get(), place, place.row() - 1, column).ifPresent(labels::add);
    }
    int found = labels.size();
    int row = above(nearest, place.row() - 2, place.column() - 1);
    while (row >= 0 && labels.size() == found) {
      label(grid.get(), place, row, place.column() - 1).ifPresent(labels::add);
      row = above(nearest, row - 1, place.column() - 1);
    }
    return String.join("／", labels);
  }

  /** For every place of a table the row at or above it with words in that column, -1 for none. */
  private int[][] nearestWords(Grid grid) {
    int width = grid.width();
    int[][] nearest = new int[grid.rows().size()][width];
    for (int row = 0; row < nearest.length; row++) {
      for (int column = 0; column < width; column++) {
        boolean words =
            grid.slot(row, column)
                .filter(slot -> hasWords(reading.passages().get(slot.passage()).text()))
                .isPresent();
        nearest[row][column] = words ? row : above(nearest, row - 1, column);
      }
    }
    return nearest;
  }

  private static int above(int[][] nearest, int row, int column) {
    boolean inside =
        row >= 0 && row < nearest.length && column >= 0 && column < nearest[row].length;
    return inside ? nearest[row][column] : -1;
  }

  private static boolean hasWords(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isIdeographic(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> label(Grid grid, Place place, int row, int column) {
    return grid.slot(row, column)
        .filter(slot -> slot.passage() != place.passage())
        .map(slot -> reading.passages().get(slot.passage()).squeezed())
        .filter(Places::hasWords)
        .map(Places::shortened);
  }

  /**
   * The characters at a place with some of what stands around them.
   *
   * @param around how many characters on either side
   */
  public Quote quote(Place place, int around) {
    Optional<Passage> passage = reading.passage(place);
    if (passage.isEmpty()) {
      return new Quote("", "", "");
    }
    String text = passage.get().text();
    int start = Math.min(place.start(), text.length());
    int end = Math.min(Math.max(place.end(), start), text.length());
    int from = Math.max(0, start - around);
    int to = Math.min(text.length(), end + around);
    return new Quote(
        (from > 0 ? "…" : "") + flat(text.substring(from, start)).stripLeading(),
        middleLeftOut(flat(text.substring(start, end))),
        flat(text.substring(end, to)).stripTrailing() + (to < text.length() ? "…" : ""));
  }

  /** What stands at a place, with what stands before and after it. */
  public record Quote(String before, String text, String after) {}

  /** A long quotation with its beginning and end only. */
  private static String middleLeftOut(String text) {
    return text.length() <= LONGEST_QUOTE
        ? text
        : text.substring(0, LONGEST_QUOTE / 2)
            + " …… "
            + text.substring(text.length() - LONGEST_QUOTE / 2);
  }

  private static String flat(String text) {
    return FullWidth.hasSpace(text) ? WHITE.matcher(text).replaceAll(" ") : text;
  }

  private static String shortened(String text) {
    String flat = flat(text).strip();
    return flat.length() <= LONGEST_LABEL ? flat : flat.substring(0, LONGEST_LABEL) + "…";
  }
}
