package org.kaocheng.compose;

import java.util.List;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Reading;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.Slot;

/** What a report prints in its tables and a filing made of it has no field for. */
public final class LeftOut {

  /** Printed by the scheme's tree, not filled in. */
  private static final String TOTAL_POINTS = "evaluation.points_total";

  private LeftOut() {}

  /** The figures in cells that are not filled in anywhere, in reading order. */
  public static List<Fact> of(Reading reading, Filing filing) {
    return reading.facts().stream()
        .filter(fact -> fact.origin() == Fact.Origin.CELL)
        .filter(fact -> fact.content() instanceof Content.Figure)
        .filter(fact -> !isFiled(fact, filing))
        .toList();
  }

  private static boolean isFiled(Fact fact, Filing filing) {
    if (fact.concept().equals(TOTAL_POINTS)) {
      return true;
    }
    if (fact.concept().startsWith("indicator.")) {
      return filing.indicators().stream()
          .map(IndicatorRow::subject)
          .anyMatch(fact.subject()::equals);
    }
    return filing
        .figure(new Slot(fact.subject(), fact.concept(), fact.period(), 0))
        .filter(filed -> filed.amount().compareTo(fact.figure().amount()) == 0)
        .isPresent();
  }
}
