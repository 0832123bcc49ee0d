package org.kaocheng.evaluate.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.evaluate.Criterion;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Range;

/** Rules that give points for ranges. */
final class BandRules {

  private BandRules() {}

  /** The rule; empty when the ranges contradict each other. */
  static Optional<RuleDraft> of(Clauses clauses, Figures figures) {
    List<BigDecimal> worth = clauses.bands.stream().map(Criterion.Band::points).toList();
    Partition fitted =
        Partition.of(clauses.bands.stream().map(Criterion.Band::range).toList(), worth);
    List<Criterion> meaning = List.of(bands(fitted.ranges(), worth));
    if (fitted.overlap() || Agreement.of(clauses.figuresOnly(), meaning) == Agreement.NONE) {
      return Optional.empty();
    }
    List<String> questions = new ArrayList<>();
    String of = figures.formula(clauses.rubric.unit(), questions);
    if (clauses.bands.size() == 1) {
      return Optional.of(single(clauses, of, questions));
    }
    for (BigDecimal at : fitted.shared()) {
      questions.add(Decimals.plain(at) + " 属于哪一档没有写明，暂归得分高的一档。");
    }
    if (fitted.gaps()) {
      questions.add("各档之间有空档，落在空档里的数值文件没有规定得几分。");
      return Optional.of(new RuleDraft(cases(fitted.ranges(), worth, of), questions));
    }
    if (fitted.joined() && !DraftWords.STANDARD.words("counted").contains(clauses.rubric.unit())) {
      questions.add("相邻两档之间的小数（如 89 与 90 之间）文件没有写，暂归低的一档。");
    }
    return Optional.of(new RuleDraft(rule(fitted.ranges(), worth, of), questions));
  }

  private static Criterion bands(List<Range> ranges, List<BigDecimal> worth) {
    List<Criterion.Band> bands = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      bands.add(new Criterion.Band(ranges.get(i), worth.get(i)));
    }
    return new Criterion.Bands(bands);
  }

  private static RuleDraft single(Clauses clauses, String of, List<String> questions) {
    questions.add("没有达到时得几分，文件没有说，暂记为不足满分。");
    return new RuleDraft(
        new DraftNode.Builder()
            .put("kind", "threshold")
            .put("of", of)
            .put("met", Ranges.compared(clauses.bands.getFirst().range()))
            .put("otherwise", "less")
            .inline(),
        questions);
  }

  private static DraftNode.Mapping rule(List<Range> ranges, List<BigDecimal> worth, String of) {
    List<DraftNode> bands = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      bands.add(
          new DraftNode.Builder()
              .put("range", Ranges.written(ranges.get(i)))
              .put("points", worth.get(i))
              .inline());
    }
    return new DraftNode.Builder()
        .put("kind", "bands")
        .put("of", of)
        .put("bands", new DraftNode.Items(bands))
        .block();
  }

  private static DraftNode.Mapping cases(List<Range> ranges, List<BigDecimal> worth, String of) {
    String figure = of.matches("[\\p{L}\\p{N}]+") ? of : "(" + of + ")";
    List<DraftNode> cases = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      cases.add(
          new DraftNode.Builder()
              .put("when", Ranges.condition(figure, ranges.get(i)))
              .put("points", worth.get(i))
              .put("words", ranges.get(i).words(""))
              .inline());
    }
    return new DraftNode.Builder()
        .put("kind", "cases")
        .put("cases", new DraftNode.Items(cases))
        .block();
  }
}
