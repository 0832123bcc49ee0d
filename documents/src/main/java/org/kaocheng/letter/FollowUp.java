package org.kaocheng.letter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kaocheng.check.Finding;

/**
 * What became of the findings of a report in the one that was handed in after it. Findings are the
 * same when their ids are, which name the rule, the words and the figures.
 *
 * @param mended those of the older report that the newer one no longer has
 * @param remaining those of the newer report that the older one had
 * @param added those only the newer report has
 */
public record FollowUp(List<Finding> mended, List<Finding> remaining, List<Finding> added) {

  public FollowUp {
    mended = List.copyOf(mended);
    remaining = List.copyOf(remaining);
    added = List.copyOf(added);
  }

  /** Compares two reports' findings; each list keeps the order of the findings. */
  public static FollowUp of(List<Finding> older, List<Finding> newer) {
    Set<String> before = ids(older);
    Set<String> after = ids(newer);
    return new FollowUp(
        older.stream().filter(finding -> !after.contains(finding.id())).toList(),
        newer.stream().filter(finding -> before.contains(finding.id())).toList(),
        newer.stream().filter(finding -> !before.contains(finding.id())).toList());
  }

  private static Set<String> ids(List<Finding> findings) {
    Set<String> ids = new HashSet<>();
    findings.forEach(finding -> ids.add(finding.id()));
    return ids;
  }

  /** What became of a finding. */
  public State state(Finding finding) {
    if (ids(mended).contains(finding.id())) {
      return State.MENDED;
    }
    return ids(remaining).contains(finding.id()) ? State.REMAINING : State.ADDED;
  }

  /** What became of one finding. */
  public enum State {
    MENDED,
    REMAINING,
    ADDED
  }
}
