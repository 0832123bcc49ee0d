package org.kaocheng.check.arithmetic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.ledger.Evaluation;
import org.kaocheng.check.ledger.Formula;
import org.kaocheng.check.ledger.Repair;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Fact;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Dimension;

/**
 * Makes findings of what the ledger found: a repair with its consequences, a claim that no repair
 * explains, a cut-off digit.
 */
final class LedgerFindings {

  private LedgerFindings() {}

  /** The findings of one rule: repairs and failing claims of the given kinds. */
  static List<Finding> of(Examination examination, RuleCard card, Set<Claim.Kind> kinds) {
    List<Finding> findings = new ArrayList<>();
    for (Repair repair : examination.ledger().repairs()) {
      if (kinds.contains(repair.mended().getFirst().claim().kind())
          && repair.slip() != Repair.Slip.UNIT) {
        findings.add(repaired(examination, card, repair));
      }
    }
    for (Evaluation evaluation : examination.ledger().unexplained()) {
      if (kinds.contains(evaluation.claim().kind())
          && evaluation.claim().certainty() != Certainty.POSSIBLE) {
        findings.add(failed(examination, card, evaluation));
      }
    }
    for (Evaluation evaluation : examination.ledger().evaluations()) {
      if (kinds.contains(evaluation.claim().kind())
          && evaluation.claim().certainty() != Certainty.POSSIBLE) {
        switch (evaluation.outcome()) {
          case TRUNCATED -> findings.add(truncated(examination, card, evaluation));
          case ROUNDING -> {
            if (apart(evaluation)) {
              findings.add(rounded(examination, card, evaluation));
            }
          }
          case HOLDS, FAILS -> {}
        }
      }
    }
    return findings;
  }

  // ---- a figure to mend ----

  /** A figure whose correction makes the claims hold. */
  static Finding repaired(Examination examination, RuleCard card, Repair repair) {
    Fact fact = repair.fact();
    Evaluation main = repair.mended().getFirst();
    boolean certain =
        repair.mended().stream().anyMatch(e -> e.claim().certainty() == Certainty.CERTAIN);
    String stated = Formula.printed(fact.figure());
    String expected = amount(fact, repair);
    StringBuilder message = new StringBuilder();
    message.append(name(fact)).append("填").append(stated).append("，应为").append(expected);
    if (!repair.slip().label().isEmpty()) {
      message.append("（疑为").append(repair.slip().label()).append("）");
    }
    message.append("：").append(relation(main)).append("。");
    FindingBuilder builder =
        FindingBuilder.of(card)
            .severity(certain ? Severity.ERROR : Severity.WARNING)
            .message(message.toString())
            .stated(stated)
            .expected(expected)
            .formula(equation(main))
            .key(name(fact) + fact.period())
            .at(examination.evidence(fact));
    repair.others().forEach(other -> builder.at(examination.evidence(other)));
    for (Evaluation evaluation : repair.mended().subList(1, repair.mended().size())) {
      builder.consequence(relation(evaluation) + "；" + equation(evaluation));
    }
    repair.mended().forEach(evaluation -> builder.at(places(examination, evaluation)));
    return builder.build();
  }

  private static String amount(Fact fact, Repair repair) {
    if (repair.slip() == Repair.Slip.UNIT && fact.figure().unit().symbol().equals("元")) {
      return fact.figure().numeral() + "万元";
    }
    return Formula.printed(repair.amount(), fact.figure());
  }

  // ---- a claim that fails ----

  private static Finding failed(Examination examination, RuleCard card, Evaluation evaluation) {
    Claim claim = evaluation.claim();
    String addend = addend(evaluation);
    return FindingBuilder.of(card)
        .severity(claim.certainty() == Certainty.CERTAIN ? Severity.ERROR : Severity.WARNING)
        .message(relation(evaluation) + (addend.isEmpty() ? "" : "，" + addend) + "。")
        .stated(Formula.printed(claim.stated().figure()))
        .expected(Formula.printed(evaluation.computed(), claim.stated().figure()))
        .formula(equation(evaluation))
        .key(name(claim.stated()) + claim.stated().period() + claim.kind())
        .at(places(examination, evaluation))
        .build();
  }

  /** Whether the gap is one of the addends: left out of the sum or counted twice. */
  private static String addend(Evaluation evaluation) {
    if (!(evaluation.claim().computed() instanceof Expression.Sum)
        || evaluation.claim().computed().facts().size() < 2) {
      return "";
    }
    for (Fact part : evaluation.claim().computed().facts()) {
      if (part.figure().amount().compareTo(evaluation.gap()) == 0) {
        return "差额恰为“" + part.label() + "”，疑合计数未计入该项";
      }
      if (part.figure().amount().compareTo(evaluation.gap().negate()) == 0) {
        return "差额恰为“" + part.label() + "”，疑该项重复计入";
      }
    }
    return "";
  }

  // ---- the last digit ----

  private static Finding truncated(Examination examination, RuleCard card, Evaluation evaluation) {
    Claim claim = evaluation.claim();
    String expected = Formula.printed(evaluation.computed(), claim.stated().figure());
    String rounded = inPrintedDecimals(evaluation);
    return FindingBuilder.of(card)
        .severity(Severity.WARNING)
        .message(
            rated(examination, claim)
                + "填"
                + Formula.printed(claim.stated().figure())
                + "，按四舍五入应为"
                + rounded
                + "（计算得"
                + expected
                + "），疑为直接截去尾数。")
        .stated(Formula.printed(claim.stated().figure()))
        .expected(rounded)
        .formula(equation(evaluation))
        .key(name(claim.stated()) + claim.stated().period() + claim.stated().subject().name())
        .at(places(examination, evaluation))
        .build();
  }

  private static String inPrintedDecimals(Evaluation evaluation) {
    Fact stated = evaluation.claim().stated();
    return Decimals.rounded(
            evaluation
                .computed()
                .divide(stated.figure().unit().factor(), 20, java.math.RoundingMode.HALF_UP),
            stated.figure().decimals())
        + stated.figure().unit().symbol();
  }

  /**
   * A difference of the last digit between two places; within one sentence or row rounding needs no
   * word.
   */
  private static boolean apart(Evaluation evaluation) {
    Claim claim = evaluation.claim();
    boolean money = claim.stated().figure().unit().dimension() == Dimension.MONEY;
    boolean elsewhere =
        claim.computed().facts().stream()
            .anyMatch(f ->
                f.place().passage() != claim.stated().place().passage()
                    && f.place().table() != claim.stated().place().table());
    return money && elsewhere;
  }

  private static Finding rounded(Examination examination, RuleCard card, Evaluation evaluation) {
    Claim claim = evaluation.claim();
    return FindingBuilder.of(card)
        .severity(Severity.INFO)
        .message(relation(evaluation) + "，差额在四舍五入范围内，请统一尾数。")
        .stated(Formula.printed(claim.stated().figure()))
        .expected(Formula.printed(evaluation.computed(), claim.stated().figure()))
        .formula(equation(evaluation))
        .key(name(claim.stated()) + claim.stated().period() + claim.kind())
        .at(places(examination, evaluation))
        .build();
  }

  // ---- words ----

  /**
   * A rate named with what it is a rate of: a bare 完成年初预算的 or 执行率 says nothing in a list of
   * findings.
   */
  private static String rated(Examination examination, Claim claim) {
    String name = name(claim.stated());
    boolean bare = claim.stated().label().length() <= 8 && !claim.stated().subject().isProject();
    if (!bare || claim.kind() != Claim.Kind.RATE || claim.computed().facts().isEmpty()) {
      return name;
    }
    return examination
        .taxonomy()
        .concept(claim.computed().facts().getFirst().concept())
        .map(concept -> concept.label() + name)
        .orElse(name);
  }

  /** How people name a figure: its label without filler, and whose it is. */
  static String name(Fact fact) {
    String label =
        fact.label()
            .replaceAll("[\\s\u3000\u00A0]", "")
            .replaceFirst("^(其中[：:]?|其中：)", "")
            .replaceFirst("(为|是|达|达到|共|共计|：|:)$", "");
    String project =
        fact.subject().isProject() && !fact.subject().name().contains(label)
            ? "项目“" + fact.subject().name() + "”的"
            : "";
    String period = fact.period().year() > 0 && !label.contains("年") ? fact.period().label() : "";
    return project
        + period
        + "“"
        + (label.length() > 30 ? label.substring(label.length() - 30) : label)
        + "”";
  }

  private static String relation(Evaluation evaluation) {
    Claim claim = evaluation.claim();
    String stated = Formula.printed(claim.stated().figure());
    String computed = Formula.printed(evaluation.computed(), claim.stated().figure());
    return switch (claim.kind()) {
      case SAME -> claim.ground() + "不一致：一处为" + computed + "，另一处为" + stated;
      case COUNT -> claim.ground() + "，实际列出" + computed;
      case LIMIT, PART ->
          name(claim.stated())
              + stated
              + claim.comparison().label()
              + computed
              + "（"
              + claim.ground()
              + "）";
      case SHARE -> name(claim.computed().facts().getFirst()) + "占比填" + stated + "，计算为" + computed;
      case SUM, DIFFERENCE, GROWTH, RATE, FORMULA, POINTS, SCORE ->
          name(claim.stated())
              + "填"
              + stated
              + "，按"
              + claim.ground()
              + "计算为"
              + computed
              + difference(evaluation);
    };
  }

  private static String difference(Evaluation evaluation) {
    boolean money = evaluation.claim().stated().figure().unit().dimension() != Dimension.PERCENT;
    return money
        ? "，相差" + Formula.printed(evaluation.gap().abs(), evaluation.claim().stated().figure())
        : "";
  }

  private static String equation(Evaluation evaluation) {
    Claim claim = evaluation.claim();
    String computed = Formula.printed(evaluation.computed(), claim.stated().figure());
    String sign = evaluation.fails() ? "≠" : "≈";
    return claim.kind() == Claim.Kind.SAME
        ? computed + sign + Formula.printed(claim.stated().figure())
        : Formula.of(claim.computed())
            + "＝"
            + computed
            + sign
            + Formula.printed(claim.stated().figure());
  }

  private static List<org.kaocheng.check.Evidence> places(
      Examination examination, Evaluation evaluation) {
    Set<org.kaocheng.check.Evidence> places = new LinkedHashSet<>();
    places.add(examination.evidence(evaluation.claim().stated()));
    evaluation.claim().computed().facts().forEach(fact -> places.add(examination.evidence(fact)));
    int passage = evaluation.claim().place().passage();
    if (places.stream().noneMatch(evidence -> evidence.place().passage() == passage)) {
      places.add(examination.evidence(evaluation.claim().place()));
    }
    return List.copyOf(places);
  }
}
