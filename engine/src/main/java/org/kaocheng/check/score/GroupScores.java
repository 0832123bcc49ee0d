package org.kaocheng.check.score;

import java.util.Optional;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form.Group;
import org.kaocheng.fact.Reading;

/** The scores printed for groups of indicators. */
final class GroupScores {

  private GroupScores() {}

  /** The score printed for a group, by its name. */
  static Optional<Fact> of(Reading reading, Group group) {
    String name = Rows.plain(group.name());
    return reading.facts("indicator.group.score").stream()
        .filter(fact -> fact.quantity().isPresent())
        .filter(fact -> named(fact, name))
        .findFirst();
  }

  private static boolean named(Fact fact, String name) {
    String context = Rows.plain(fact.context());
    return !name.isEmpty() && (Rows.plain(fact.label()).equals(name) || context.endsWith(name));
  }
}
