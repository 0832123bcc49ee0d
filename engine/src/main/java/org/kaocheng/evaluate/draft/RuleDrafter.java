package org.kaocheng.evaluate.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.evaluate.Rubric;

/**
 * Turns a criterion that was read into a pack's rule. A rule that scores a figure is taken only if
 * it scores as the criterion does; otherwise a person judges, and the question says why.
 */
final class RuleDrafter {

  private static final DraftWords WORDS = DraftWords.STANDARD;

  private RuleDrafter() {}

  /**
   * The rule of a criterion.
   *
   * @param rubric the criterion with the indicator's points
   * @param figures names the figure that is scored
   */
  static RuleDraft draft(Rubric rubric, Figures figures) {
    Clauses clauses = new Clauses(rubric);
    if (rubric.text().isBlank()) {
      return RuleDraft.judged("没有印评分标准，暂由人评定。");
    }
    Optional<RuleDraft> draft =
        ListRules.of(clauses)
            .or(() -> converted(clauses, figures))
            .or(() -> unparsed(clauses))
            .or(() -> WordRules.of(clauses, figures))
            .or(() -> FigureRules.of(clauses, figures));
    return draft.orElseGet(() -> RuleDraft.judged("评分标准没有说怎样得分，暂由人评定：“" + rubric.text() + "”"));
  }

  private static Optional<RuleDraft> converted(Clauses clauses, Figures figures) {
    boolean only = !clauses.hasFigures() && clauses.conditions.isEmpty();
    if (!only || !WORDS.has("converted", clauses.rubric.text())) {
      return Optional.empty();
    }
    List<String> questions = new ArrayList<>();
    String of = figures.formula("分", questions);
    questions.clear();
    questions.add("按别处的考核得分折算：“" + of + "”由人填入，满分是否100请核对。");
    return Optional.of(
        new RuleDraft(
            new DraftNode.Builder()
                .put("kind", "convert")
                .put("of", of)
                .put("full", "100")
                .inline(),
            questions));
  }

  private static Optional<RuleDraft> unparsed(Clauses clauses) {
    if (clauses.unparsed.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        RuleDraft.judged(
            "没有读懂“"
                + DraftWords.official(String.join("；", clauses.unparsed))
                + "”，暂由人评定，请按原文写成规则。"));
  }
}
