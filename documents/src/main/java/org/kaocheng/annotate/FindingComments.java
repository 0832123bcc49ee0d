package org.kaocheng.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Finding;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.source.Place;

/**
 * The comments that findings become: the whole of a finding at its first place, a reference to it
 * at every other one.
 */
final class FindingComments {

  /** Among how many passages the title is looked for. */
  private static final int TITLE_WITHIN = 8;

  private FindingComments() {}

  /** The comments of findings in their order. */
  static List<Comment> of(Reading reading, List<Finding> findings) {
    List<Comment> comments = new ArrayList<>();
    Place title = title(reading);
    for (int number = 1; number <= findings.size(); number++) {
      Finding finding = findings.get(number - 1);
      List<Place> places = places(finding, title);
      comments.add(whole(number, finding, places.getFirst()));
      for (Place place : places.subList(1, places.size())) {
        String words = "见第%d条“%s”（编号%s）".formatted(number, finding.rule().title(), finding.id());
        comments.add(new Comment(place.passage(), place.start(), place.end(), words, List.of()));
      }
    }
    return comments;
  }

  /** The places of a finding, each once; the title for one about the report as a whole. */
  private static List<Place> places(Finding finding, Place title) {
    List<Place> places = new ArrayList<>();
    Set<List<Integer>> seen = new HashSet<>();
    for (Evidence evidence : finding.evidence()) {
      Place place = evidence.place().isPassage() ? evidence.place() : title;
      if (seen.add(List.of(place.passage(), place.start(), place.end()))) {
        places.add(place);
      }
    }
    return places.isEmpty() ? List.of(title) : places;
  }

  /** The first lines hold the title; the very first may be a letterhead or an annex number. */
  private static Place title(Reading reading) {
    return reading.passages().stream()
        .limit(TITLE_WITHIN)
        .filter(passage -> passage.kind() != Passage.Kind.CELL)
        .filter(passage -> passage.text().contains("报告") || passage.text().contains("绩效"))
        .findFirst()
        .orElse(reading.passages().getFirst())
        .place();
  }

  private static Comment whole(int number, Finding finding, Place place) {
    List<String> lines = new ArrayList<>();
    add(lines, "", finding.message());
    add(lines, "原文：", finding.stated());
    add(lines, "应为：", finding.expected());
    add(lines, "算式：", finding.formula());
    add(lines, "由此还有：", String.join("；", finding.consequences()));
    add(lines, "建议：", finding.rule().remedy());
    add(lines, "编号：", finding.id() + "　规则：" + finding.rule().code());
    String title =
        "【%s】%d. %s".formatted(finding.severity().label(), number, finding.rule().title());
    return new Comment(place.passage(), place.start(), place.end(), title, lines);
  }

  private static void add(List<String> lines, String label, String words) {
    if (!words.isEmpty()) {
      (label + words).lines().forEach(lines::add);
    }
  }
}
