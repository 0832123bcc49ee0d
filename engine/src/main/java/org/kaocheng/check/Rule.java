package org.kaocheng.check;

import java.util.List;

/**
 * One check: a pure function from what was read to findings. Implementations have no state and no
 * other public members.
 */
public interface Rule {

  /** What the rule is. */
  RuleCard card();

  /** The findings in reading order; an empty list when nothing is wrong. */
  List<Finding> check(Examination examination);
}
