package org.kaocheng.casework.difference;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaocheng.filing.Filing;

/**
 * Something filled in that is not the same in two submissions.
 *
 * @param label what it is
 * @param period of when, in words; empty when there is no period
 * @param before what was filled in before; empty when nothing
 * @param after what is filled in now; empty when nothing
 */
public record FactChange(String label, String period, String before, String after) {
  public FactChange {
    requireNonNull(label, "label is null");
    requireNonNull(period, "period is null");
    requireNonNull(before, "before is null");
    requireNonNull(after, "after is null");
  }

  /** All changes from one filing to another, in the order of the later one, what is gone last. */
  static List<FactChange> between(Filing older, Filing newer) {
    Map<FiledText.Name, String> before = FiledText.of(older);
    Map<FiledText.Name, String> after = FiledText.of(newer);
    Set<FiledText.Name> names = new LinkedHashSet<>(after.keySet());
    names.addAll(before.keySet());
    Map<FiledText.Name, FactChange> changes = new LinkedHashMap<>();
    for (FiledText.Name name : names) {
      String was = before.getOrDefault(name, "");
      String is = after.getOrDefault(name, "");
      if (!was.equals(is)) {
        changes.put(name, new FactChange(name.label(), name.period(), was, is));
      }
    }
    return new ArrayList<>(changes.values());
  }
}
