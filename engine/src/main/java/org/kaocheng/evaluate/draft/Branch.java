package org.kaocheng.evaluate.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An indicator or a group of the table, while the tree is made. */
final class Branch {

  final String label;
  final List<Branch> children = new ArrayList<>();

  /** The number of its row or paragraph from 1; 0 when only its points are printed. */
  int number;

  /** The criterion as printed; empty when none is. */
  String criterion = "";

  /** Whether a target is printed beside it. */
  boolean target;

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

  /** It, or the lowest indicators below it. */
  Stream<Branch> leaves() {
    return isLeaf() ? Stream.of(this) : children.stream().flatMap(Branch::leaves);
  }

  /** Whether a row or paragraph of its own tells it. */
  boolean isRow() {
    return number > 0;
  }
}
