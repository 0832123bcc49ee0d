package org.kaocheng.letter;

import java.util.List;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Finding;
import org.kaocheng.report.Places;

/** The places of findings in words. */
final class Evidences {

  private Evidences() {}

  /**
   * The places of a finding, the first of each paragraph or cell.
   *
   * @param around how many characters are quoted on either side
   */
  static List<String> told(Finding finding, Places places, int around) {
    return finding.evidence().stream()
        .filter(evidence -> evidence.equals(first(finding, evidence.place().passage())))
        .map(evidence -> places.told(evidence.place(), around))
        .distinct()
        .toList();
  }

  private static Evidence first(Finding finding, int passage) {
    return finding.evidence().stream()
        .filter(evidence -> evidence.place().passage() == passage)
        .findFirst()
        .orElseThrow();
  }
}
