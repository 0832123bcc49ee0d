package org.kaocheng.web.fill;

import static java.util.stream.Collectors.joining;

import org.kaocheng.fact.Period;
import org.kaocheng.filing.Derivation;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.value.Decimals;

/** How a figure follows from others, in the names of the figures. */
final class HowText {

  private static final int MOST_TERMS = 5;

  private HowText() {}

  /** The words for a derivation. */
  static String of(Derivation derivation) {
    return switch (derivation) {
      case Derivation.Sum sum when sum.operands().size() > MOST_TERMS ->
          "＝ " + sum.operands().size() + " 项之和";
      case Derivation.Sum sum ->
          "＝ " + sum.operands().stream().map(HowText::name).collect(joining(" ＋ "));
      case Derivation.Rate rate ->
          "＝ " + name(rate.numerator()) + " ÷ " + name(rate.denominator()) + " × 100%";
      case Derivation.Share share ->
          "＝ " + Decimals.plain(share.points()) + " 分 × " + name(share.rate()) + "，最高满分";
      case Derivation.Fixed ignored -> "评分办法规定的分值";
      case Derivation.Grade grade -> "按" + name(grade.score()) + "定等级";
    };
  }

  private static String name(FilingField field) {
    return switch (field) {
      case FilingField.Entry(Slot slot) -> name(slot);
      case FilingField.IndicatorField ignored -> "指标得分";
      case FilingField.ProjectName ignored -> "项目名称";
      case FilingField.OpenField ignored -> "自加行";
      case FilingField.OwnWords ignored -> "文字";
    };
  }

  private static String name(Slot slot) {
    String label =
        Taxonomy.standard().concept(slot.concept()).map(Concept::label).orElse(slot.concept());
    String whose = slot.subject().isProject() ? slot.subject().name() + "：" : "";
    return whose + label + (slot.period().equals(Period.NONE) ? "" : period(slot.period()));
  }

  private static String period(Period period) {
    return period.label().isEmpty() ? "" : "（" + period.label() + "）";
  }
}
