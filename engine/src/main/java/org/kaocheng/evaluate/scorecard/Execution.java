package org.kaocheng.evaluate.scorecard;

import java.util.List;
import org.kaocheng.scheme.Yaml;

/** Names of the execution rate as an indicator. */
final class Execution {

  private static final List<String> NAMES =
      Yaml.strings(Yaml.resource(Execution.class, "scorecard.yaml").get("execution-rate"));

  private Execution() {}

  /** Whether a label, normalised, names it. */
  static boolean names(String label) {
    return NAMES.contains(label);
  }
}
