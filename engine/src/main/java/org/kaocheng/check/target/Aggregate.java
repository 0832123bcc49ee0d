package org.kaocheng.check.target;

import java.util.List;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.RuleCard;

/** One finding for many rows of the same fault. */
final class Aggregate {

  private Aggregate() {}

  /**
   * The finding, or none when there are no rows.
   *
   * @param card the rule
   * @param rows the rows at fault
   * @param before the message's words before the names of the rows
   * @param after the message's words after them
   */
  static List<Finding> of(RuleCard card, List<Row> rows, String before, String after) {
    if (rows.isEmpty()) {
      return List.of();
    }
    FindingBuilder builder =
        FindingBuilder.of(card).message(before + Naming.rows(rows) + after).stated(stated(rows));
    for (Row row : rows) {
      Evidence actual = row.actualPlace();
      builder.at(row.targetPlace());
      if (!actual.text().isBlank()) {
        builder.at(actual);
      }
    }
    return List.of(builder.build());
  }

  private static String stated(List<Row> rows) {
    List<String> results =
        rows.stream().map(row -> row.actual().text()).filter(text -> !text.isEmpty()).distinct().toList();
    return results.isEmpty()
        ? Naming.list(rows.stream().map(row -> row.target().text()).distinct().toList())
        : Naming.list(results);
  }
}
