package org.kaocheng.evaluate.draft;

import java.util.List;

/**
 * A rule made of a criterion.
 *
 * @param rule the rule as it is written
 * @param questions what the criterion leaves open
 */
record RuleDraft(DraftNode.Mapping rule, List<String> questions) {
  RuleDraft {
    questions = List.copyOf(questions);
  }

  /** A rule that leaves the score to a person. */
  static RuleDraft judged(String... questions) {
    return new RuleDraft(
        new DraftNode.Builder().put("kind", "judged").inline(), List.of(questions));
  }

  /** Whether a figure or a count decides, and not a person alone. */
  boolean computes() {
    return rule.entries().stream()
        .noneMatch(entry ->
            entry.key().equals("kind")
                && entry.value() instanceof DraftNode.Text(String kind)
                && kind.equals("judged"));
  }
}
