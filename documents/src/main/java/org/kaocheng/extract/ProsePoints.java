package org.kaocheng.extract;

import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Period;

/** Tells what a number of points in running text counts: full marks, a score, a weight. */
final class ProsePoints {

  private final ScoreWords scores = new ScoreWords();

  /** The meaning of a number of points. */
  ProseMeaning meaning(ProseFigure figure, ProseState state) {
    String label = figure.label();
    String concept =
        scores.concept(label, figure.before(), figure.sentence(), state.lead, state.heading);
    if (concept.equals("scheme.weight") && state.listed && state.scored) {
      concept = "indicator.group.score";
    }
    boolean ofOne = state.fullMarks && !label.contains("总") && !label.contains("综合");
    if (concept.equals("evaluation.self_score") && ofOne) {
      concept = "indicator.group.score"; // 产出指标满分40分，自评得分39分
    }
    state.fullMarks = concept.equals("indicator.points");
    state.scored |= concept.equals("evaluation.self_score");
    boolean dated = !concept.startsWith("scheme.") && !concept.equals("indicator.group.points");
    int year =
        concept.equals("evaluation.self_score") ? ScoreYear.of(label, state.year) : state.year;
    Period period = dated ? new Period(year, Basis.NONE) : Period.NONE;
    return new ProseMeaning(concept, period, state.subject);
  }
}
