package org.kaocheng.evaluate.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;

/** An indicator or a group of the table, while the tree is made. */
final class Branch {

  final String label;
  final List<Branch> children = new ArrayList<>();
  Optional<Indicator> row = Optional.empty();

  /** The points printed for it. */
  Optional<BigDecimal> printed = Optional.empty();

  /** The points that are written; empty when the unit distributes them. */
  Optional<BigDecimal> points = Optional.empty();

  /** The points it shares with the rows after it, printed once. */
  Optional<BigDecimal> shared = Optional.empty();

  /** Whether its rows are the unit's own. */
  boolean own;

  /** What is open about its points. */
  final List<String> questions = new ArrayList<>();

  Branch(String label) {
    this.label = label;
  }

  boolean isLeaf() {
    return children.isEmpty();
  }

  /** The criterion as printed; empty when none is. */
  String criterion() {
    return row.map(found -> found.text(Column.CRITERION)).orElse("");
  }

  boolean hasTarget() {
    return row.filter(found -> found.cell(Column.TARGET).isPresent()).isPresent();
  }
}
