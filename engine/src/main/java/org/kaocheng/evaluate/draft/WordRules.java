package org.kaocheng.evaluate.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.evaluate.Criterion;
import org.kaocheng.value.Decimals;

/** Rules whose conditions are in words. */
final class WordRules {

  private static final DraftWords WORDS = DraftWords.STANDARD;

  private WordRules() {}

  /** The rule, when some condition is in words. */
  static Optional<RuleDraft> of(Clauses clauses, Figures figures) {
    if (clauses.conditions.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        ownTarget(clauses).or(() -> orElse(clauses, figures)).orElseGet(() -> judged(clauses)));
  }

  /** 达到目标值得满分，未达到的按比例计分. */
  private static Optional<RuleDraft> ownTarget(Clauses clauses) {
    Criterion.Condition met = clauses.conditions.getFirst();
    boolean target =
        WORDS.has("own-target", met.text())
            && isWorth(clauses, met, clauses.points())
            && clauses.bands.isEmpty()
            && clauses.deducts.isEmpty();
    boolean others =
        clauses.conditions.stream().skip(1).allMatch(c -> isWorth(clauses, c, BigDecimal.ZERO));
    if (!target || !others || clauses.converts.size() > 1) {
      return Optional.empty();
    }
    boolean proportion = clauses.converts.size() == 1;
    boolean nothing = clauses.conditions.size() > 1;
    if (proportion && nothing) {
      return Optional.empty();
    }
    String otherwise = proportion ? "in-proportion" : nothing ? "nothing" : "less";
    return Optional.of(
        new RuleDraft(
            new DraftNode.Builder().put("kind", "threshold").put("otherwise", otherwise).inline(),
            proportion || nothing ? List.of() : List.of("没有达到目标时扣多少，文件没有说。")));
  }

  /** 达到100%得8分，否则不得分. */
  private static Optional<RuleDraft> orElse(Clauses clauses, Figures figures) {
    boolean one =
        clauses.bands.size() == 1
            && clauses.deducts.isEmpty()
            && clauses.converts.isEmpty()
            && clauses.conditions.size() == 1
            && clauses.bands.getFirst().points().compareTo(clauses.points()) == 0;
    if (!one) {
      return Optional.empty();
    }
    Criterion.Condition rest = clauses.conditions.getFirst();
    if (!WORDS.begins("otherwise", rest.text()) || !isWorth(clauses, rest, BigDecimal.ZERO)) {
      return Optional.empty();
    }
    List<String> questions = new ArrayList<>();
    String of = figures.formula(clauses.rubric.unit(), questions);
    return Optional.of(
        new RuleDraft(
            new DraftNode.Builder()
                .put("kind", "threshold")
                .put("of", of)
                .put("met", Ranges.compared(clauses.bands.getFirst().range()))
                .put("otherwise", "nothing")
                .inline(),
            questions));
  }

  private static boolean isWorth(
      Clauses clauses, Criterion.Condition condition, BigDecimal points) {
    return clauses.worth(condition).filter(each -> each.compareTo(points) == 0).isPresent();
  }

  private static RuleDraft judged(Clauses clauses) {
    List<String> cases = new ArrayList<>();
    for (Criterion.Condition condition : clauses.conditions) {
      cases.add(
          DraftWords.official(condition.text())
              + " "
              + clauses
                  .worth(condition)
                  .map(each -> Decimals.plain(each) + "分")
                  .orElse(condition.award()));
    }
    String listed = String.join("；", cases);
    return RuleDraft.judged(
        clauses.hasFigures()
            ? "除数值外还有文字条件（" + listed + "），暂由人评定；条件能写成公式的请改为 cases。"
            : "按情形给分（" + listed + "），暂由人评定；情形能写成公式的请改为 cases。");
  }
}
