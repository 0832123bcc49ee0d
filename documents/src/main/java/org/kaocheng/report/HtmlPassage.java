package org.kaocheng.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kaocheng.source.Severity;

/**
 * The text of a passage with its marks. Marks may overlap: the text is cut wherever one begins or
 * ends, and each piece names all findings that cover it; behind the last piece of each stands its
 * number, a link to the finding.
 */
final class HtmlPassage {

  private HtmlPassage() {}

  /** Writes the text with its marks. */
  static void write(Html html, String text, List<Mark> marks) {
    write(html, text, marks, List.of());
  }

  /** Writes the text with its marks and links. */
  static void write(Html html, String text, List<Mark> marks, List<FactLinks.Link> links) {
    if (marks.isEmpty() && links.isEmpty()) {
      html.text(text);
      return;
    }
    List<Mark> within = marks.stream().map(mark -> within(mark, text.length())).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    within.forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));
    links.forEach(link -> link.ends(text.length()).forEach(cuts::add));
    List<Integer> ends = new ArrayList<>(cuts);
    at(0, html, within);
    for (int i = 0; i + 1 < ends.size(); i++) {
      int from = ends.get(i);
      piece(html, text.substring(from, ends.get(i + 1)), covering(within, from), link(links, from));
      at(ends.get(i + 1), html, within);
    }
  }

  private static Mark within(Mark mark, int length) {
    int start = Math.clamp(mark.start(), 0, length);
    return new Mark(
        mark.finding(),
        mark.evidence(),
        mark.severity(),
        start,
        Math.clamp(mark.end(), start, length));
  }

  private static List<Mark> covering(List<Mark> marks, int character) {
    return marks.stream().filter(mark -> mark.covers(character)).toList();
  }

  /**
   * What stands between two pieces: numbers of marks that end here, anchors of those that begin.
   */
  private static void at(int position, Html html, List<Mark> marks) {
    Set<Integer> ending = new LinkedHashSet<>();
    for (Mark mark : marks) {
      if (mark.end() == position && mark.start() < position && ending.add(mark.finding())) {
        reference(html, mark);
      }
    }
    for (Mark mark : marks) {
      if (mark.start() == position) {
        html.element("span", "", "id", mark.anchor(), "class", "anchor");
        if (mark.end() == position) {
          piece(html, "", List.of(mark), "");
          reference(html, mark);
        }
      }
    }
  }

  private static void reference(Html html, Mark mark) {
    html.element(
        "a",
        Integer.toString(mark.finding()),
        "class",
        "ref " + name(mark.severity()),
        "href",
        "#f" + mark.finding());
  }

  private static String link(List<FactLinks.Link> links, int character) {
    return links.stream()
        .filter(link -> link.covers(character))
        .map(FactLinks.Link::address)
        .findFirst()
        .orElse("");
  }

  private static void piece(Html html, String text, List<Mark> covering, String link) {
    if (covering.isEmpty()) {
      linked(html, text, link);
      return;
    }
    Severity gravest = covering.stream().map(Mark::severity).min(Enum::compareTo).orElseThrow();
    String findings =
        covering.stream()
            .map(mark -> Integer.toString(mark.finding()))
            .distinct()
            .collect(Collectors.joining(" "));
    html.open("mark", "class", name(gravest), "data-findings", findings);
    linked(html, text, link);
    html.close("mark");
  }

  private static void linked(Html html, String text, String link) {
    if (link.isEmpty()) {
      html.text(text);
    } else {
      html.element("a", text, "class", "fact", "href", link);
    }
  }

  /** The name of a severity in mark-up. */
  static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
