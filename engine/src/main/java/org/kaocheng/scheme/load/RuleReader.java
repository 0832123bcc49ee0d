package org.kaocheng.scheme.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.scheme.pack.Steps;
import org.kaocheng.value.Range;

/** Reads scoring rules, one method per kind. */
final class RuleReader {

  private static final List<String> KINDS =
      List.of(
          "deduct",
          "bands",
          "cases",
          "checklist-add",
          "checklist-deduct",
          "ratio",
          "threshold",
          "convert",
          "judged",
          "by-target");

  private final Formulas formulas;
  private final Problems problems;

  RuleReader(Formulas formulas, Problems problems) {
    this.formulas = formulas;
    this.problems = problems;
  }

  /** The rule; empty when it is wrong, which is then a problem. */
  Optional<ScoringRule> read(PackNode.Mapping rule) {
    Optional<PackNode.Text> kind = new Fields(rule, problems).required("kind");
    return kind.flatMap(word ->
        switch (word.value()) {
          case "deduct" -> deduct(rule);
          case "bands" -> bands(rule);
          case "cases" -> cases(rule);
          case "checklist-add" -> checklistAdd(rule);
          case "checklist-deduct" -> checklistDeduct(rule);
          case "ratio" -> ratio(rule);
          case "threshold" -> threshold(rule);
          case "convert" -> convert(rule);
          case "judged" -> judged(rule);
          case "by-target" -> byTarget(rule);
          default -> unknown(word);
        });
  }

  private Optional<ScoringRule> unknown(PackNode.Text kind) {
    String hint = Nearest.hint(kind.value(), KINDS);
    problems.error(
        kind.place(),
        "不认识的评分规则“"
            + kind.value()
            + "”"
            + (hint.isEmpty() ? "；可用：" + String.join("、", KINDS) + "。" : hint));
    return Optional.empty();
  }

  private Optional<ScoringRule> deduct(PackNode.Mapping rule) {
    Fields fields =
        new Fields(
            rule,
            problems,
            "kind",
            "of",
            "over",
            "under",
            "around",
            "per",
            "points",
            "floor",
            "readings");
    fields.required("of");
    Optional<Formula> of = formulas.number(fields, "of");
    Optional<ScoringRule.Side> side = side(fields);
    Optional<BigDecimal> threshold = side.flatMap(each -> fields.number(key(each)));
    Optional<BigDecimal> per = positive(fields, "per", fields.requiredNumber("per"));
    Optional<BigDecimal> points = positive(fields, "points", fields.requiredNumber("points"));
    BigDecimal floor = fields.number("floor").orElse(BigDecimal.ZERO);
    List<Steps> readings = readings(fields);
    if (of.isEmpty() || threshold.isEmpty() || per.isEmpty() || points.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ScoringRule.Deduct(
            of.get(),
            side.orElseThrow(),
            threshold.get(),
            per.get(),
            points.get(),
            floor,
            readings));
  }

  private static String key(ScoringRule.Side side) {
    return switch (side) {
      case OVER -> "over";
      case UNDER -> "under";
      case EITHER -> "around";
    };
  }

  private Optional<ScoringRule.Side> side(Fields fields) {
    List<ScoringRule.Side> sides = new ArrayList<>();
    for (ScoringRule.Side side : ScoringRule.Side.values()) {
      if (fields.has(key(side))) {
        sides.add(side);
      }
    }
    if (sides.size() != 1) {
      problems.error(
          fields.place(), "扣分规则应写明 over（超过）、under（低于）、around（偏离）中的一个，现有 " + sides.size() + " 个。");
      return Optional.empty();
    }
    return Optional.of(sides.getFirst());
  }

  private List<Steps> readings(Fields fields) {
    List<Steps> readings = new ArrayList<>();
    for (PackNode.Text word : fields.texts("readings")) {
      switch (word.value()) {
        case "proportional" -> readings.add(Steps.PROPORTIONAL);
        case "whole-down" -> readings.add(Steps.WHOLE_DOWN);
        case "whole-up" -> readings.add(Steps.WHOLE_UP);
        default ->
            problems.error(
                word.place(),
                "不认识的理解方式“"
                    + word.value()
                    + "”；可用：proportional（按比例）、whole-down（满一步才扣）、whole-up（不足一步按一步）。");
      }
    }
    return readings.isEmpty() ? List.of(Steps.PROPORTIONAL) : readings.stream().distinct().toList();
  }

  private Optional<BigDecimal> positive(Fields fields, String key, Optional<BigDecimal> number) {
    if (number.filter(value -> value.signum() <= 0).isPresent()) {
      problems.error(fields.place(key), "“" + key + "”应大于0。");
      return Optional.empty();
    }
    return number;
  }

  private Optional<ScoringRule> bands(PackNode.Mapping rule) {
    Fields fields = new Fields(rule, problems, "kind", "of", "bands");
    fields.required("of");
    Optional<Formula> of = formulas.number(fields, "of");
    List<ScoringRule.Band> bands = new ArrayList<>();
    for (PackNode.Mapping band : fields.requiredMappings("bands")) {
      Fields each = new Fields(band, problems, "range", "points", "words");
      Optional<Range> range = each.requiredRange("range");
      Optional<BigDecimal> points = each.requiredNumber("points");
      if (range.isPresent() && points.isPresent()) {
        bands.add(new ScoringRule.Band(range.get(), points.get()));
      }
    }
    return of.map(formula -> new ScoringRule.Bands(formula, bands));
  }

  private Optional<ScoringRule> cases(PackNode.Mapping rule) {
    Fields fields = new Fields(rule, problems, "kind", "cases", "otherwise");
    List<ScoringRule.Case> cases = new ArrayList<>();
    for (PackNode.Mapping one : fields.requiredMappings("cases")) {
      Fields each = new Fields(one, problems, "when", "points", "words");
      Optional<Formula> when = formulas.condition(each, "when");
      Optional<BigDecimal> points = each.requiredNumber("points");
      if (when.isPresent() && points.isPresent()) {
        cases.add(new ScoringRule.Case(when.get(), points.get(), each.words("words")));
      }
    }
    return Optional.of(new ScoringRule.Cases(cases, fields.number("otherwise")));
  }

  private Optional<ScoringRule> checklistAdd(PackNode.Mapping rule) {
    Fields fields = new Fields(rule, problems, "kind", "items");
    List<ScoringRule.Item> items = new ArrayList<>();
    for (PackNode.Mapping item : fields.requiredMappings("items")) {
      Fields each = new Fields(item, problems, "text", "points");
      String text = each.requiredWords("text");
      each.requiredNumber("points")
          .ifPresent(points -> items.add(new ScoringRule.Item(text, points)));
    }
    return Optional.of(new ScoringRule.ChecklistAdd(items));
  }

  private Optional<ScoringRule> checklistDeduct(PackNode.Mapping rule) {
    Fields fields = new Fields(rule, problems, "kind", "items", "each");
    List<String> items = fields.strings("items");
    return positive(fields, "each", fields.requiredNumber("each"))
        .map(each -> new ScoringRule.ChecklistDeduct(items, each));
  }

  private Optional<ScoringRule> ratio(PackNode.Mapping rule) {
    Fields fields = new Fields(rule, problems, "kind", "of", "full", "reasonAbove");
    Optional<Formula> of = formulas.number(fields, "of");
    Optional<BigDecimal> full = full(fields);
    Optional<BigDecimal> reasonAbove = fields.number("reasonAbove");
    if (of.isEmpty() && fields.has("of")) {
      return Optional.empty();
    }
    return full.map(value -> new ScoringRule.Ratio(of, value, reasonAbove));
  }

  private Optional<BigDecimal> full(Fields fields) {
    return fields.has("full")
        ? positive(fields, "full", fields.number("full"))
        : Optional.of(BigDecimal.valueOf(100));
  }

  private Optional<ScoringRule> threshold(PackNode.Mapping rule) {
    Fields fields = new Fields(rule, problems, "kind", "of", "met", "otherwise");
    Optional<Formula> of = formulas.number(fields, "of");
    Optional<Range> met = fields.range("met");
    Optional<ScoringRule.Missed> missed =
        word(
            fields,
            "otherwise",
            word ->
                switch (word) {
                  case "", "nothing" -> Optional.of(ScoringRule.Missed.NOTHING);
                  case "in-proportion" -> Optional.of(ScoringRule.Missed.IN_PROPORTION);
                  case "less" -> Optional.of(ScoringRule.Missed.LESS);
                  default -> Optional.empty();
                },
            "nothing（不得分）、in-proportion（按比例）或 less（不足满分）");
    if (of.isEmpty() && fields.has("of")) {
      return Optional.empty();
    }
    return missed.map(otherwise -> new ScoringRule.Threshold(of, met, otherwise));
  }

  private <T> Optional<T> word(
      Fields fields, String key, Function<String, Optional<T>> reader, String expected) {
    Optional<T> value = reader.apply(fields.words(key));
    if (value.isEmpty()) {
      problems.error(
          fields.place(key), "“" + key + "”应为 " + expected + "；现为“" + fields.words(key) + "”。");
    }
    return value;
  }

  private Optional<ScoringRule> convert(PackNode.Mapping rule) {
    Fields fields = new Fields(rule, problems, "kind", "of", "full");
    fields.required("of");
    Optional<Formula> of = formulas.number(fields, "of");
    Optional<BigDecimal> full = full(fields);
    return of.flatMap(formula -> full.map(value -> new ScoringRule.Convert(formula, value)));
  }

  private Optional<ScoringRule> judged(PackNode.Mapping rule) {
    Fields fields = new Fields(rule, problems, "kind", "tiers");
    List<ScoringRule.Tier> tiers = new ArrayList<>();
    for (PackNode.Mapping tier : fields.mappings("tiers")) {
      Fields each = new Fields(tier, problems, "label", "share");
      String label = each.requiredWords("label");
      each.requiredRange("share").ifPresent(share -> tiers.add(new ScoringRule.Tier(label, share)));
    }
    return Optional.of(new ScoringRule.Judged(tiers));
  }

  private Optional<ScoringRule> byTarget(PackNode.Mapping rule) {
    Fields fields = new Fields(rule, problems, "kind", "quantity", "quality");
    fields.requiredMapping("quantity");
    fields.requiredMapping("quality");
    Optional<ScoringRule> quantity = fields.mapping("quantity").flatMap(this::read);
    Optional<ScoringRule> quality = fields.mapping("quality").flatMap(this::read);
    return quantity.flatMap(one -> quality.map(other -> new ScoringRule.ByTarget(one, other)));
  }
}
