package org.kaocheng.evaluate.draft;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kaocheng.fact.Subject;

/**
 * What a department or a project is scored by, as a document prints it.
 *
 * @param subject what is evaluated
 * @param title the title of the table; empty when it has none
 * @param told whether it is told in running text and not in a table
 * @param total the printed sum of all points; empty when none is printed
 * @param roots the first-level indicators
 */
record ScoringTree(
    Subject.Kind subject,
    String title,
    boolean told,
    Optional<BigDecimal> total,
    List<Branch> roots) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  ScoringTree {
    requireNonNull(subject, "subject is null");
    requireNonNull(title, "title is null");
    requireNonNull(total, "total is null");
    roots = List.copyOf(roots);
  }

  /** The printed total; 100 where none is printed. */
  BigDecimal whole() {
    return total.orElse(HUNDRED);
  }

  /** The points of the first level together. */
  BigDecimal sum() {
    return FormTree.sum(roots, root -> root.points);
  }

  /** Whether the first level makes the total. */
  boolean fits() {
    return sum().compareTo(whole()) == 0;
  }

  /** How many of its lowest indicators are so. */
  long count(Predicate<Branch> test) {
    return roots.stream().flatMap(Branch::leaves).filter(test).count();
  }
}
