package org.kaocheng.evaluate.draft;

import java.util.List;
import java.util.stream.Stream;

/** Drafts {@code policy.yaml}. */
final class PolicyFile {

  private static final String FILE = "policy.yaml";
  private static final DraftWords WORDS = DraftWords.STANDARD;

  private PolicyFile() {}

  static PackDraft.File of(List<ScoringTree> trees, String source, Questions questions) {
    DraftNode.Builder file = new DraftNode.Builder().put("source", source);
    StringBuilder words = new StringBuilder();
    leaves(trees)
        .filter(leaf -> WORDS.has("execution-rate", leaf.label))
        .forEach(leaf -> words.append(leaf.criterion));
    boolean adjusted = WORDS.has("adjusted-budget", words.toString());
    boolean original = WORDS.has("original-budget", words.toString());
    if (adjusted != original) {
      file.put("executionDenominator", adjusted ? "adjusted_budget" : "original_budget");
    } else {
      file.note(
          questions.ask(
              FILE, "预算执行率", "除以全年预算（adjusted_budget）还是年初预算（original_budget）没有写明，沿用上一层的。"));
    }
    boolean fixed = leaves(trees).anyMatch(leaf -> !leaf.criterion.isEmpty());
    file.put("freeDistributionWithinGroup", fixed ? "no" : "yes");
    return new PackDraft.File(FILE, DraftWriter.write(List.of("口径"), file.block()));
  }

  private static Stream<Branch> leaves(List<ScoringTree> trees) {
    return trees.stream().flatMap(tree -> tree.roots().stream()).flatMap(Branch::leaves);
  }
}
