package org.kaocheng.check.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.GradeBands;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Passage;
import org.kaocheng.scheme.pack.GradeScale;
import org.kaocheng.source.Place;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Range;

/** The grade against the score, by the bands the report prints or those of the scheme. */
public final class GradeBand implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "grade.band",
          Family.GRADE,
          Severity.ERROR,
          "评价等级与得分不符",
          "等级由得分按等级标准得出，两者不符时结论不成立。",
          "请按等级标准更正等级；采用其他标准的，请在报告中写明。");
  private static final Pattern TOLD =
      Pattern.compile("(?:等级|等次|档次)(?:评定)?(?:为|是|：|:)\\s*[“\"「]?(优秀?|良好?|中等?|较差|差)[”\"」]");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Map<GradeBands, Place> printed = bands(examination);
    List<Fact> scores = scores(examination);
    List<Finding> findings = new ArrayList<>();
    if (scores.isEmpty()) {
      return List.of();
    }
    for (Fact fact : examination.reading().selfGrades()) {
      Optional<String> grade =
          fact.content() instanceof Content.Words(String text)
              ? GradeBands.named(text)
              : Optional.empty();
      if (grade.isPresent() && !fact.subject().isProject()) {
        Evidence place = examination.evidence(fact);
        check(examination, place, grade.get(), scores, printed).ifPresent(findings::add);
      }
    }
    if (examination.reading().selfGrades().isEmpty()) {
      told(examination, scores)
          .forEach((place, grade) ->
              check(examination, place, grade, scores, printed).ifPresent(findings::add));
    }
    return findings.size() > 1 ? findings.subList(0, 1) : findings;
  }

  private static Optional<Finding> check(
      Examination examination,
      Evidence place,
      String grade,
      List<Fact> scores,
      Map<GradeBands, Place> printed) {
    List<GradeBands> bands =
        printed.isEmpty() ? ofScheme(examination).stream().toList() : List.copyOf(printed.keySet());
    boolean contradicted =
        !bands.isEmpty()
            && bands.stream()
                .allMatch(list -> {
                  Optional<Range> range = list.range(grade);
                  return range.isPresent()
                      && scores.stream()
                          .noneMatch(score -> range.get().contains(score.figure().number()));
                });
    if (!contradicted) {
      return printed.isEmpty() ? unnamed(examination, place, grade, scores) : Optional.empty();
    }
    BigDecimal score = scores.getFirst().figure().number();
    Range range = bands.getFirst().range(grade).orElseThrow();
    Optional<String> right = bands.getFirst().grade(score);
    String message =
        printed.isEmpty() ? "得分%s评为“%s”，文中未写等级标准；按评分办法“%s”应%s%s。" : "得分%s评为“%s”，而文中等级标准“%s”为%s%s。";
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .severity(printed.size() == 1 && scores.size() == 1 ? Severity.ERROR : Severity.WARNING)
            .message(
                message.formatted(
                    Rows.inPoints(score),
                    grade,
                    grade,
                    range.words("分"),
                    right.map(name -> "，该得分对应“" + name + "”").orElse("")))
            .stated(grade)
            .expected(right.orElse(""))
            .at(place);
    scores.forEach(each -> finding.at(examination.evidence(each)));
    printed
        .values()
        .forEach(band -> finding.at(new Evidence(band, examination.reading().text(band))));
    return Optional.of(finding.build());
  }

  /** A grade that the scheme, which prints its bands, does not have at all. */
  private static Optional<Finding> unnamed(
      Examination examination, Evidence place, String grade, List<Fact> scores) {
    Optional<GradeScale> scale =
        scale(examination)
            .filter(GradeScale::printed)
            .filter(each ->
                each.named(grade).isEmpty()
                    && each.bands().stream().noneMatch(b -> GradeBands.same(b.grade(), grade)));
    BigDecimal score = scores.getFirst().figure().number();
    return scale.map(each -> {
      String names = String.join("、", each.bands().stream().map(b -> b.grade()).toList());
      String right = each.of(score).map(b -> b.grade()).orElse("");
      String told = right.isEmpty() ? "" : "，%s对应“%s”".formatted(Rows.inPoints(score), right);
      return FindingBuilder.of(CARD)
          .severity(Severity.WARNING)
          .message("等级“%s”不在评分办法的等级之内：只分%s%s。".formatted(grade, names, told))
          .stated(grade)
          .expected(right)
          .at(place)
          .build();
    });
  }

  private static Optional<GradeScale> scale(Examination examination) {
    return examination
        .scorecard()
        .flatMap(Scorecard::scheme)
        .flatMap(scheme -> scheme.scales().stream().findFirst());
  }

  /** The scheme's bands, by the names it gives the grades. */
  private static Optional<GradeBands> ofScheme(Examination examination) {
    return scale(examination)
        .map(scale ->
            new GradeBands(
                scale.bands().stream()
                    .map(band -> new GradeBands.Band(band.grade(), band.range()))
                    .toList()));
  }

  /** Grades told in the paragraphs of the scores: 自评等级为“优”. */
  private static Map<Evidence, String> told(Examination examination, List<Fact> scores) {
    Map<Evidence, String> grades = new LinkedHashMap<>();
    for (Fact score : scores) {
      Optional<Passage> passage = examination.reading().passage(score.place());
      Matcher matcher = TOLD.matcher(passage.map(Passage::text).orElse(""));
      if (passage.isPresent() && matcher.find()) {
        Place place = passage.get().part(matcher.start(1), matcher.end(1));
        GradeBands.named(matcher.group(1))
            .ifPresent(grade -> grades.put(examination.evidence(place), grade));
      }
    }
    return grades;
  }

  private static Map<GradeBands, Place> bands(Examination examination) {
    Map<GradeBands, Place> found = new LinkedHashMap<>();
    for (Passage passage : examination.index().passages(GradeBands.grades())) {
      GradeBands.parse(passage.text()).ifPresent(b -> found.putIfAbsent(b, passage.place()));
    }
    return found;
  }

  /** The department's scores, each number once. */
  private static List<Fact> scores(Examination examination) {
    List<Fact> found = new ArrayList<>();
    for (Fact fact : examination.reading().selfScores()) {
      boolean told =
          fact.quantity().isEmpty()
              || found.stream()
                  .anyMatch(
                      other -> other.figure().number().compareTo(fact.figure().number()) == 0);
      if (!fact.subject().isProject() && !told) {
        found.add(fact);
      }
    }
    return found;
  }
}
