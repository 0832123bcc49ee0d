package org.kaocheng.evaluate.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.evaluate.Criterion;
import org.kaocheng.evaluate.Rubric;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Range;

/** Rules that score a figure: points lost per step, and shares of the points. */
final class FigureRules {

  private static final DraftWords WORDS = DraftWords.STANDARD;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private FigureRules() {}

  /** The rule, when all clauses score a figure. */
  static Optional<RuleDraft> of(Clauses clauses, Figures figures) {
    if (!clauses.hasFigures()) {
      return Optional.empty();
    }
    Optional<RuleDraft> draft =
        deduct(clauses, figures)
            .or(() -> share(clauses, figures))
            .or(() -> bands(clauses, figures));
    return Optional.of(
        draft.orElseGet(
            () -> RuleDraft.judged("一种规则写不下“" + clauses.rubric.text() + "”，暂由人评定，请改写（如 cases）。")));
  }

  private static Optional<RuleDraft> bands(Clauses clauses, Figures figures) {
    return clauses.deducts.isEmpty() && clauses.converts.isEmpty()
        ? BandRules.of(clauses, figures)
        : Optional.empty();
  }

  private static Optional<RuleDraft> deduct(Clauses clauses, Figures figures) {
    Optional<Criterion.Deduct> rule = single(clauses.deducts);
    if (rule.isEmpty() || !clauses.converts.isEmpty()) {
      return Optional.empty();
    }
    Agreement agreement = Agreement.of(clauses.figuresOnly(), List.of(rule.get()));
    if (agreement == Agreement.NONE) {
      return Optional.empty();
    }
    Criterion.Deduct deduct = rule.get();
    List<String> questions = new ArrayList<>();
    String of = figures.formula(clauses.rubric.unit(), questions);
    if (agreement == Agreement.WIDER) {
      questions.add("有的数值文件没有规定得几分，暂按不扣分。");
    }
    List<String> readings = readings(clauses.rubric);
    if (readings.size() > 1) {
      questions.add("不足一步怎样扣没有写明，几种读法都算；如有明文只留一种。");
    }
    DraftNode.Builder builder =
        new DraftNode.Builder()
            .put("kind", "deduct")
            .put("of", of)
            .put(key(deduct.direction()), deduct.threshold())
            .put("per", deduct.per())
            .put("points", deduct.step());
    deduct
        .maximum()
        .map(most -> clauses.points().subtract(most))
        .filter(floor -> floor.signum() > 0)
        .ifPresent(floor -> builder.put("floor", floor));
    builder.put("readings", DraftNode.Items.of(readings));
    return Optional.of(new RuleDraft(builder.inline(), questions));
  }

  /** The only deduction, or the two sides of one. */
  private static Optional<Criterion.Deduct> single(List<Criterion.Deduct> deducts) {
    if (deducts.isEmpty()) {
      return Optional.empty();
    }
    Criterion.Deduct first = deducts.getFirst();
    if (deducts.size() == 1) {
      return Optional.of(first);
    }
    return deducts.size() == 2
        ? Optional.of(
            new Criterion.Deduct(
                Criterion.Direction.EITHER,
                first.threshold(),
                first.per(),
                first.step(),
                first.maximum()))
        : Optional.empty();
  }

  private static List<String> readings(Rubric rubric) {
    if (WORDS.has("whole-up", rubric.text())) {
      return List.of("whole-up");
    }
    if (WORDS.has("whole-down", rubric.text()) || WORDS.words("counted").contains(rubric.unit())) {
      return List.of("whole-down");
    }
    return WORDS.has("in-proportion", rubric.text())
        ? List.of("proportional")
        : List.of("proportional", "whole-down", "whole-up");
  }

  private static String key(Criterion.Direction direction) {
    return switch (direction) {
      case OVER -> "over";
      case UNDER -> "under";
      case EITHER -> "around";
    };
  }

  private static Optional<RuleDraft> share(Clauses clauses, Figures figures) {
    if (clauses.converts.size() != 1 || !clauses.deducts.isEmpty()) {
      return Optional.empty();
    }
    Criterion whole = new Criterion.Convert(Range.ALL, List.of(HUNDRED));
    Rubric printed = clauses.figuresOnly();
    if (clauses.converts.getFirst().bases().size() == 1
        && Agreement.of(printed, List.of(whole)) != Agreement.NONE) {
      List<String> questions = new ArrayList<>();
      String of = figures.formula(clauses.rubric.unit(), questions);
      return Optional.of(
          new RuleDraft(
              new DraftNode.Builder()
                  .put("kind", "ratio")
                  .put("of", of)
                  .put("full", HUNDRED)
                  .inline(),
              questions));
    }
    return threshold(clauses, printed, figures);
  }

  /** 满意度≥90%得满分，低于90%按比例: in proportion to the limit, or to 100. */
  private static Optional<RuleDraft> threshold(Clauses clauses, Rubric printed, Figures figures) {
    Optional<BigDecimal> limit =
        clauses.bands.stream()
            .filter(band -> band.points().compareTo(clauses.points()) == 0)
            .flatMap(band -> band.range().lower().stream())
            .findFirst()
            .filter(low -> low.signum() > 0);
    if (limit.isEmpty()) {
      return Optional.empty();
    }
    Range met = Range.from(limit.get(), true);
    List<Criterion> meaning =
        List.of(
            new Criterion.Bands(List.of(new Criterion.Band(met, clauses.points()))),
            new Criterion.Convert(Range.ALL, List.of(limit.get())));
    if (Agreement.of(printed, meaning) == Agreement.NONE) {
      return Optional.empty();
    }
    List<String> questions = new ArrayList<>();
    String of = figures.formula(clauses.rubric.unit(), questions);
    String low = Decimals.plain(limit.get());
    questions.add("按比例计分的满分值是 " + low + " 还是 100，文件没有写明，暂按 " + low + "。");
    return Optional.of(
        new RuleDraft(
            new DraftNode.Builder()
                .put("kind", "threshold")
                .put("of", of)
                .put("met", Ranges.compared(met))
                .put("otherwise", "in-proportion")
                .inline(),
            questions));
  }
}
