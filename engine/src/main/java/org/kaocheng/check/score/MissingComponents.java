package org.kaocheng.check.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Form.Group;
import org.kaocheng.fact.Reading;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Quantity;

/** A total self-score whose parts are not, or not all, scored. */
public final class MissingComponents implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.components",
          Family.SCORE,
          Severity.WARNING,
          "总分缺少分项得分",
          "总分应由各项得分加总得出，分项没有得分则总分没有依据。",
          "请补写各项指标的得分及计分依据。");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A score told beside its weight: 分值25分，自评得分24分. */
  private static final Pattern SCORED =
      Pattern.compile("得(?:分)?(?:为|是|：|:)?\\s*[0-9]+(?:\\.[0-9]+)?\\s*分(?!值)");

  private record Part(Group group, Optional<BigDecimal> score) {}

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Reading reading = examination.reading();
    Optional<Fact> headline =
        reading.selfScores().stream()
            .filter(fact -> !fact.subject().isProject() && fact.quantity().isPresent())
            .reduce((first, second) -> second);
    if (headline.isEmpty()) {
      return List.of();
    }
    List<Form> forms =
        reading.forms().stream().filter(form -> !form.subject().isProject()).toList();
    boolean complete =
        forms.stream().map(FormSums::of).anyMatch(sums -> sums.scoresKnown() && sums.complete());
    if (complete) {
      return List.of();
    }
    for (Form form : forms) {
      List<Part> parts = parts(reading, form);
      List<Part> missing = parts.stream().filter(part -> part.score().isEmpty()).toList();
      if (!parts.isEmpty()) {
        return missing.isEmpty() || parts.size() < 2
            ? List.of()
            : List.of(finding(examination, headline.get(), parts, missing));
      }
    }
    return unsupported(examination, headline.get(), forms);
  }

  private static List<Part> parts(Reading reading, Form form) {
    return form.groups().stream()
        .filter(group -> group.level() == 1 && group.points().quantity().isPresent())
        .map(group -> new Part(group, score(reading, form, group)))
        .toList();
  }

  private static Optional<BigDecimal> score(Reading reading, Form form, Group group) {
    Optional<BigDecimal> printed = Rows.number(GroupScores.of(reading, group));
    if (printed.isPresent()) {
      return printed;
    }
    List<Block> blocks =
        Block.of(form).stream()
            .filter(
                block -> block.rows().stream().anyMatch(row -> group.members().contains(row.id())))
            .toList();
    boolean known = !blocks.isEmpty() && blocks.stream().allMatch(b -> b.score().isPresent());
    return known
        ? Optional.of(
            blocks.stream()
                .map(block -> block.score().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        : Optional.empty();
  }

  private static Finding finding(
      Examination examination, Fact headline, List<Part> parts, List<Part> missing) {
    BigDecimal known =
        parts.stream()
            .flatMap(part -> part.score().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal total = headline.figure().number();
    String names =
        missing.stream()
            .map(part ->
                "“%s”（%s）"
                    .formatted(
                        part.group().name(),
                        Rows.inPoints(part.group().points().figure().number())))
            .collect(Collectors.joining("、"));
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .message(
                "%s未写得分，已写得分合计%s，总分%s缺少%s的依据。"
                    .formatted(
                        names,
                        Rows.inPoints(known),
                        Rows.inPoints(total),
                        Rows.inPoints(total.subtract(known))))
            .stated(Rows.inPoints(total))
            .expected(Rows.inPoints(known))
            .at(examination.evidence(headline));
    missing.forEach(part -> finding.at(examination.evidence(part.group().points())));
    return finding.build();
  }

  /** Whether the weights make a hundred; other figures in 分 are no weights. */
  private static boolean isScheme(List<Fact> weights) {
    BigDecimal sum =
        weights.stream()
            .flatMap(fact -> fact.quantity().stream())
            .map(Quantity::number)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return weights.size() >= 2 && sum.compareTo(HUNDRED) == 0;
  }

  /** Weights are printed, but neither a form nor a group with a score. */
  private static List<Finding> unsupported(
      Examination examination, Fact headline, List<Form> forms) {
    List<Fact> weights =
        examination.reading().facts("scheme.weight").stream()
            .filter(fact -> !SCORED.matcher(examination.evidence(fact).text()).find())
            .toList();
    boolean scored =
        forms.stream()
                .flatMap(form -> form.indicators().stream())
                .anyMatch(r -> Rows.score(r).isPresent())
            || !examination.reading().facts("indicator.group.score").isEmpty();
    if (!isScheme(weights) || scored || addUp(weights, headline.figure().number())) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    String names =
        weights.stream()
            .map(fact ->
                fact.label() + fact.quantity().map(q -> Rows.inPoints(q.number())).orElse(""))
            .distinct()
            .collect(Collectors.joining("、"));
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .message(
                "仅给出总分%s，%s均无得分，总分缺少依据。"
                    .formatted(Rows.inPoints(headline.figure().number()), names))
            .stated(Rows.inPoints(headline.figure().number()))
            .at(examination.evidence(headline));
    weights.forEach(fact -> finding.at(examination.evidence(fact)));
    findings.add(finding.build());
    return findings;
  }

  /**
   * Whether some of the printed points in a row add up to a total below 100: then they are scores,
   * not weights.
   */
  private static boolean addUp(List<Fact> points, BigDecimal total) {
    for (int from = 0; from < points.size(); from++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Fact fact : points.subList(from, points.size())) {
        sum = sum.add(fact.quantity().map(Quantity::number).orElse(BigDecimal.ZERO));
        if (sum.compareTo(total) == 0 && total.compareTo(BigDecimal.valueOf(100)) < 0) {
          return true;
        }
      }
    }
    return false;
  }
}
