package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;

/**
 * Rows of one group under one printed number of points.
 *
 * @param points the points
 * @param rows the rows, two at least
 */
record Sharing(BigDecimal points, List<Indicator> rows) {
  Sharing {
    rows = List.copyOf(rows);
  }

  /** The shared points of a form. */
  static List<Sharing> of(Form form) {
    List<Sharing> found = new ArrayList<>();
    List<Indicator> block = new ArrayList<>();
    for (Indicator row : form.indicators()) {
      boolean joins = !block.isEmpty() && covers(block.getLast(), row);
      if (!joins) {
        close(block, found);
        block.clear();
      }
      if (joins || row.fact(Column.POINTS).flatMap(Fact::quantity).isPresent()) {
        block.add(row);
      }
    }
    close(block, found);
    return found;
  }

  private static void close(List<Indicator> block, List<Sharing> into) {
    if (block.size() > 1) {
      Fact points = block.getFirst().fact(Column.POINTS).orElseThrow();
      into.add(new Sharing(points.figure().number(), block));
    }
  }

  /** Whether the row stands under the points of the row before it. */
  private static boolean covers(Indicator before, Indicator row) {
    Optional<Fact> own = row.fact(Column.POINTS);
    if (own.isPresent()) {
      return before.fact(Column.POINTS).filter(fact -> fact.id() == own.get().id()).isPresent();
    }
    return row.text(Column.POINTS).isEmpty()
        && row.fact(Column.SCORE).isPresent()
        && before.level1().equals(row.level1());
  }
}
