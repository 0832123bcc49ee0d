package org.kaocheng.web.overview;

import java.util.Locale;
import java.util.Optional;
import org.kaocheng.casework.overview.Heaping;
import org.kaocheng.casework.overview.Standing;
import org.kaocheng.check.Family;

/**
 * Which units a list shows; what is empty does not narrow it, what is nonsense finds nothing.
 *
 * @param state the name of a state, {@code none} for not begun
 * @param bin the lower end of the bin of the self-score
 * @param family the name of a family of findings
 * @param unit the number of a unit
 * @param search words in the unit's or its parent's name
 */
record ListFilter(String state, String bin, String family, String unit, String search) {

  /** The key of the words for where a unit stands. */
  static String stateKey(Standing standing) {
    return standing.state().map(state -> state.name()).orElse("none");
  }

  boolean shows(Standing standing) {
    String names = standing.unit().name() + " " + standing.parent();
    return (state.isEmpty() || state.equals(stateKey(standing)))
        && (bin.isEmpty()
            || standing.self().map(Heaping::bin).map(String::valueOf).equals(Optional.of(bin)))
        && (family.isEmpty() || findings(standing) > 0)
        && (unit.isEmpty() || unit.equals(Long.toString(standing.unit().id())))
        && names.toLowerCase(Locale.ROOT).contains(search.strip().toLowerCase(Locale.ROOT));
  }

  private int findings(Standing standing) {
    int found = 0;
    for (Family each : Family.values()) {
      if (each.name().equals(family)) {
        found = standing.summary().map(told -> told.families().getOrDefault(each, 0)).orElse(0);
      }
    }
    return found;
  }
}
