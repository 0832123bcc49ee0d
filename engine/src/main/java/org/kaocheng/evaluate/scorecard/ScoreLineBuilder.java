package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaocheng.evaluate.scorecard.LineScorer.Result;
import org.kaocheng.evaluate.scorecard.ScoreLine.Grounds;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;

/** Puts a line together from what the scorers found. */
record ScoreLineBuilder(
    String path,
    Optional<BigDecimal> points,
    Optional<Fact> self,
    Result result,
    Chain chain,
    int decimals,
    List<String> notes) {

  ScoreLineBuilder {
    notes = List.copyOf(notes);
  }

  /** The line of a form's row. */
  ScoreLine withRow(Indicator row) {
    return line(Optional.of(row));
  }

  /** A line that is no row. */
  ScoreLine build() {
    return line(Optional.empty());
  }

  private ScoreLine line(Optional<Indicator> row) {
    boolean printed = result.grounds() == Grounds.PRINTED;
    String text = row.map(each -> each.text(Column.CRITERION)).orElse("");
    boolean scheme = result.grounds() == Grounds.SCHEME || result.grounds() == Grounds.BOTH;
    return new ScoreLine(
        path,
        points,
        self,
        result.outcome(),
        result.grounds(),
        printed || chain.criterion().isEmpty() ? text : chain.criterion(),
        result.formula(),
        scheme ? chain.clause() : Optional.empty(),
        scheme ? chain.place() : Optional.empty(),
        row,
        decimals,
        result.excess(),
        notes);
  }
}
