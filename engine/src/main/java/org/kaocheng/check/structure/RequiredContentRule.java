package org.kaocheng.check.structure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.text.ReportKind;
import org.kaocheng.check.text.Sheet;
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Passage;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.source.Place;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/**
 * What every such report must speak of, by {@code structure.required}. Silent on a report without
 * running text, where only forms were handed in, and on text without paragraphs.
 */
public final class RequiredContentRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "structure.required-content",
          Family.STRUCTURE,
          Severity.WARNING,
          "应写内容缺失",
          "部门整体支出绩效自评报告应当反映的内容缺失。",
          "请补写相应内容。");

  private static final int SHORTEST_REPORT = 400;
  private static final int MOST_PLACES = 3;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Passage> all = examination.reading().passages();
    List<Passage> prose = all.stream().filter(Spots::isProse).toList();
    IntSummaryStatistics lengths =
        prose.stream().mapToInt(p -> p.squeezed().length()).summaryStatistics();
    long length = lengths.getSum();
    long longest = lengths.getMax();
    if (length < SHORTEST_REPORT || longest * 2 > length) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    List<Lack> minor = new ArrayList<>();
    boolean project = ReportKind.isOfProject(examination);
    boolean scoreless = false;
    for (Map<String, Object> row : examination.lexicon().table("structure.required")) {
      List<Passage> where = "prose".equals(Yaml.string(row.get("in"), "all")) ? prose : all;
      boolean missing =
          Yaml.strings(row.get("any")).stream()
              .noneMatch(word -> occurs(examination, where == prose, word));
      boolean grade = Yaml.string(row.get("name"), "").endsWith("评价等级");
      boolean score = Yaml.string(row.get("name"), "").startsWith("自评得分");
      boolean asked = !project || "all".equals(Yaml.string(row.get("of"), "department"));
      if (!missing || !asked) {
        continue;
      }
      boolean elsewhere =
          grade && (scoreless || isGraded(examination)) || score && isScored(examination);
      if (!elsewhere) {
        scoreless |= grade;
        Lack lack = lack(examination, row, all);
        if (lack.severity == Severity.INFO) {
          minor.add(lack);
        } else {
          findings.add(finding(List.of(lack)));
        }
      }
    }
    if (examination.reading().grids().isEmpty()) {
      minor.add(
          lack(examination, examination.lexicon().table("structure.annexes").getFirst(), all));
    }
    if (!minor.isEmpty()) {
      findings.add(finding(minor));
    }
    return findings;
  }

  private static boolean occurs(Examination examination, boolean inProse, String regex) {
    Pattern pattern = Patterns.of(regex);
    return examination.index().passages(pattern).stream()
        .filter(passage -> !inProse || Spots.isProse(passage))
        .anyMatch(passage ->
            pattern.matcher(passage.text()).find() || pattern.matcher(passage.squeezed()).find());
  }

  /** Whether the department's own form has its total score. */
  private static boolean isScored(Examination examination) {
    return examination.reading().forms().stream()
        .anyMatch(form -> !form.subject().isProject() && form.totalScore().isPresent());
  }

  /** Whether a form has a field for the grade and the grade stands in it. */
  private static boolean isGraded(Examination examination) {
    Pattern labels =
        Patterns.of(String.join("|", examination.lexicon().words("structure.grade-labels")));
    return Sheet.all(examination).stream()
        .anyMatch(sheet ->
            sheet.rows().stream()
                .flatMap(List::stream)
                .filter(field -> labels.matcher(field.text()).matches())
                .flatMap(field -> sheet.right(field).stream())
                .anyMatch(value -> !value.isBlank()));
  }

  private static Lack lack(
      Examination examination, Map<String, Object> row, List<Passage> passages) {
    List<Evidence> figures =
        Yaml.strings(row.get("concepts")).stream()
            .flatMap(concept -> examination.reading().facts(concept).stream())
            .limit(MOST_PLACES)
            .map(examination::evidence)
            .toList();
    return new Lack(
        Severity.valueOf(Yaml.string(row.get("severity"), "info").toUpperCase(Locale.ROOT)),
        Yaml.string(row.get("message"), ""),
        figures.isEmpty() ? near(examination, passages, Yaml.strings(row.get("near"))) : figures);
  }

  private static Finding finding(List<Lack> lacks) {
    FindingBuilder builder =
        FindingBuilder.of(CARD)
            .severity(lacks.getFirst().severity)
            .message(
                String.join("；", lacks.stream().map(Lack::message).toList())
                    + (lacks.getFirst().severity == Severity.INFO
                        ? "，请补写；确无相关情况的，请注明“无”。"
                        : "，请补写。"))
            .stated("（缺）");
    lacks.forEach(lack -> builder.at(lack.places));
    return builder.build();
  }

  /**
   * Headings, else paragraphs, that match the first expression any of them matches; the report as a
   * whole when there are none.
   */
  private static List<Evidence> near(
      Examination examination, List<Passage> passages, List<String> words) {
    for (String word : words) {
      Pattern pattern = Patterns.of(word);
      for (Passage.Kind kind : List.of(Passage.Kind.HEADING, Passage.Kind.PARAGRAPH)) {
        List<Evidence> places =
            passages.stream()
                .filter(p ->
                    p.kind() == kind
                        && examination.index().mayMatch(pattern, p)
                        && pattern.matcher(p.text()).find())
                .limit(MOST_PLACES)
                .map(Spots::whole)
                .toList();
        if (!places.isEmpty()) {
          return places;
        }
      }
    }
    return List.of(new Evidence(Place.WHOLE, ""));
  }

  private record Lack(Severity severity, String message, List<Evidence> places) {
    Lack {
      requireNonNull(severity, "severity is null");
      requireNonNull(message, "message is null");
      places = List.copyOf(places);
    }
  }
}
