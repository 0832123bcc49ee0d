package org.kaocheng.extract;

import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Passage;
import org.kaocheng.value.SievedPattern;

/** Whether words promise or report. */
enum Stage {
  TARGET("target"),
  ACHIEVEMENT("achievement");

  private static final SievedPattern REPORTING = Words.sieved(".*{prose.reporting}.*");
  private static final SievedPattern PROMISING = Words.sieved(".*{prose.promising}.*");
  private static final SievedPattern LEAD_PROMISE =
      Words.sieved("(?s)^{prose.promise-leads}[：:].*");
  private static final SievedPattern PLAN = Words.sieved("(?s).*{prose.plans}.*");

  private final String family;

  Stage(String family) {
    this.family = family;
  }

  /** The first part of the concepts of quantities at this stage. */
  String family() {
    return family;
  }

  /** The stage of a passage by its first words, then by the headings above, nearest first. */
  static Stage of(Passage passage, List<Passage> headings) {
    if (LEAD_PROMISE.matches(Passages.squeeze(passage.text()))) {
      return TARGET;
    }
    return byHeadings(headings.stream().map(heading -> Passages.squeeze(heading.text())).toList())
        .orElse(ACHIEVEMENT);
  }

  /** The stage that column heads or headings tell, nearest first. */
  static Optional<Stage> byHeadings(List<String> headings) {
    for (String heading : headings) {
      if (REPORTING.matches(heading)) {
        return Optional.of(ACHIEVEMENT);
      }
      if (PROMISING.matches(heading)) {
        return Optional.of(TARGET);
      }
    }
    return Optional.empty();
  }

  /** Whether a sentence speaks of a plan. */
  static boolean plans(String sentence) {
    return PLAN.matches(sentence);
  }
}
