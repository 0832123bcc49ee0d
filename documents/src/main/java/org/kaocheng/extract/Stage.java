package org.kaocheng.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.fact.Passage;

/** Whether words promise or report. */
enum Stage {
  TARGET("target"),
  ACHIEVEMENT("achievement");

  private static final Pattern REPORTING = Words.pattern(".*{prose.reporting}.*");
  private static final Pattern PROMISING = Words.pattern(".*{prose.promising}.*");
  private static final Pattern LEAD_PROMISE = Words.pattern("(?s)^{prose.promise-leads}[：:].*");
  private static final Pattern PLAN = Words.pattern("(?s).*{prose.plans}.*");

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
    if (LEAD_PROMISE.matcher(Passages.squeeze(passage.text())).matches()) {
      return TARGET;
    }
    return byHeadings(headings.stream().map(heading -> Passages.squeeze(heading.text())).toList())
        .orElse(ACHIEVEMENT);
  }

  /** The stage that column heads or headings tell, nearest first. */
  static Optional<Stage> byHeadings(List<String> headings) {
    for (String heading : headings) {
      if (REPORTING.matcher(heading).matches()) {
        return Optional.of(ACHIEVEMENT);
      }
      if (PROMISING.matcher(heading).matches()) {
        return Optional.of(TARGET);
      }
    }
    return Optional.empty();
  }

  /** Whether a sentence speaks of a plan. */
  static boolean plans(String sentence) {
    return PLAN.matcher(sentence).matches();
  }
}
