package org.kaocheng.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** What is to be put into an XML text, by place; everything else of the text stays as it is. */
final class Insertions {

  /**
   * A mark of a comment.
   *
   * @param comment the comment's id
   * @param begins whether its range begins here
   * @param ends whether its range ends here
   */
  record Mark(int comment, boolean begins, boolean ends, Markup markup) {

    String xml() {
      return (begins ? markup.begin(comment) : "") + (ends ? markup.end(comment) : "");
    }
  }

  /** What a place gets: the marks, between what closes the elements around and opens them again. */
  private static final class Cut {
    private String close = "";
    private String open = "";
    private int skipped;
    private final List<Mark> marks = new ArrayList<>();

    /** Ranges that end come before those that begin. */
    String xml() {
      StringBuilder xml = new StringBuilder(close);
      marks.stream()
          .sorted(Comparator.comparing(Mark::begins))
          .forEach(mark -> xml.append(mark.xml()));
      return xml.append(open).toString();
    }
  }

  private final TreeMap<Integer, Cut> cuts = new TreeMap<>();

  /** Puts a mark between two elements. */
  void between(int place, Mark mark) {
    cut(place).marks.add(mark);
  }

  /**
   * Puts a mark where elements must be closed for it and opened again.
   *
   * @param skipped how many characters of the text the closing and opening replace
   */
  void within(int place, String close, String open, int skipped, Mark mark) {
    Cut cut = cut(place);
    cut.close = close;
    cut.open = open;
    cut.skipped = skipped;
    cut.marks.add(mark);
  }

  /** Puts characters into a tag. */
  void plain(int place, String xml) {
    cut(place).close = xml;
  }

  private Cut cut(int place) {
    return cuts.computeIfAbsent(place, ignored -> new Cut());
  }

  /** The text with everything put in. */
  String into(String xml) {
    StringBuilder result = new StringBuilder(xml.length() + 64 * cuts.size());
    int done = 0;
    for (var each : cuts.entrySet()) {
      result.append(xml, done, each.getKey()).append(each.getValue().xml());
      done = each.getKey() + each.getValue().skipped;
    }
    return result.append(xml, done, xml.length()).toString();
  }
}
