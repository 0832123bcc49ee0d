package org.kaocheng.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.check.Finding;
import org.kaocheng.source.Place;
import org.kaocheng.source.Severity;

/**
 * A stretch of a passage that a finding points at.
 *
 * @param finding the finding's number in the list, from 1
 * @param evidence the place's number in the finding, from 1
 * @param severity how grave the finding is
 * @param start the first character
 * @param end one past the last; equal to {@code start} where something is missing
 */
record Mark(int finding, int evidence, Severity severity, int start, int end) {

  /** The anchor of a finding's place. */
  static String anchor(int finding, int evidence) {
    return "p" + finding + "-" + evidence;
  }

  /** The anchor of this mark. */
  String anchor() {
    return anchor(finding, evidence);
  }

  /** Whether the character is within the stretch. */
  boolean covers(int character) {
    return start <= character && character < end;
  }

  /** All marks by the index of their passage, in the order of the findings. */
  static Map<Integer, List<Mark>> of(List<Finding> findings) {
    Map<Integer, List<Mark>> marks = new HashMap<>();
    for (int number = 1; number <= findings.size(); number++) {
      Finding finding = findings.get(number - 1);
      for (int evidence = 1; evidence <= finding.evidence().size(); evidence++) {
        Place place = finding.evidence().get(evidence - 1).place();
        if (place.isPassage()) {
          marks
              .computeIfAbsent(place.passage(), ignored -> new ArrayList<>())
              .add(new Mark(number, evidence, finding.severity(), place.start(), place.end()));
        }
      }
    }
    return marks;
  }
}
