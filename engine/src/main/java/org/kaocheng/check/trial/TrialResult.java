package org.kaocheng.check.trial;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.scheme.trial.Trial;

/**
 * What came of a case.
 *
 * @param trial the case
 * @param differences what is not as expected, in the order of the case; empty when it passed
 */
public record TrialResult(Trial trial, List<Difference> differences) {

  /**
   * One thing that is not as expected.
   *
   * @param place where the case expects it
   * @param what what it is about: 财政供养人员控制率得分
   * @param expected what is expected
   * @param got what came out
   */
  public record Difference(SchemePlace place, String what, String expected, String got) {
    public Difference {
      requireNonNull(place, "place is null");
      requireNonNull(what, "what is null");
      requireNonNull(expected, "expected is null");
      requireNonNull(got, "got is null");
    }
  }

  public TrialResult {
    requireNonNull(trial, "trial is null");
    differences = List.copyOf(differences);
  }

  /** Whether all is as expected. */
  public boolean passed() {
    return differences.isEmpty();
  }
}
