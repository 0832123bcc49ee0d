package org.kaocheng.evaluate.scorecard;

import java.util.List;

/** Names of the execution rate as an indicator. */
final class Execution {

  private static final List<String> NAMES =
      List.of("预算执行率", "执行率", "资金执行率", "预算执行", "预算资金执行率", "部门预算执行率");

  private Execution() {}

  /** Whether a label, normalised, names it. */
  static boolean names(String label) {
    return NAMES.contains(label);
  }
}
