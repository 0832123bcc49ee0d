package org.kaocheng.check.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;

/**
 * Rows that share one printed number of points: one row, or several under a merged cell.
 *
 * @param points the printed points
 * @param rows the rows in order, at least one
 */
record Block(Fact points, List<Indicator> rows) {

  Block {
    rows = List.copyOf(rows);
  }

  /**
   * The blocks of a form in order. Rows that repeat a part (其中) are left out, and so are rows
   * without points that no merged cell can cover.
   */
  static List<Block> of(Form form) {
    List<Block> blocks = new ArrayList<>();
    for (Indicator row : form.indicators()) {
      if (Rows.repeats(row)) {
        continue;
      }
      Optional<Fact> points = row.fact(Column.POINTS).filter(fact -> fact.quantity().isPresent());
      Optional<Block> last = blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.getLast());
      if (last.isPresent() && last.get().covers(row, points)) {
        blocks.set(blocks.size() - 1, last.get().with(row));
      } else {
        points.ifPresent(fact -> blocks.add(new Block(fact, List.of(row))));
      }
    }
    return blocks;
  }

  private boolean covers(Indicator row, Optional<Fact> own) {
    if (own.isPresent()) {
      return own.get().id() == points.id() && own.get().place().equals(points.place());
    }
    Indicator before = rows.getLast();
    boolean sameGroup =
        before.level1().equals(row.level1()) && before.level2().equals(row.level2());
    boolean blank = row.text(Column.POINTS).isEmpty();
    return Rows.score(row).isPresent()
        && blank
        && (sameGroup
            || row.level2().isEmpty()
            || before.level1().equals(row.level1()) && shared());
  }

  private Block with(Indicator row) {
    List<Indicator> more = new ArrayList<>(rows);
    more.add(row);
    return new Block(points, more);
  }

  /** Whether several rows share the points. */
  boolean shared() {
    return rows.size() > 1;
  }

  /** The printed points. */
  BigDecimal worth() {
    return points.figure().number();
  }

  /** The sum of the rows' scores; empty when one is not printed. */
  Optional<BigDecimal> score() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Indicator row : rows) {
      Optional<BigDecimal> score = Rows.score(row);
      if (score.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(score.get());
    }
    return Optional.of(sum);
  }

  /** The scores' facts. */
  List<Fact> scores() {
    return rows.stream().flatMap(row -> row.fact(Column.SCORE).stream()).toList();
  }

  /** The block's name: its rows' names. */
  String name() {
    return String.join("、", rows.stream().map(Rows::name).toList());
  }
}
