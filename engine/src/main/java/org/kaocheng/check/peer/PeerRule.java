package org.kaocheng.check.peer;

import java.util.List;
import java.util.Map;
import org.kaocheng.check.Finding;
import org.kaocheng.check.RuleCard;

/**
 * A check of reports against one another: a pure function. Implementations have no state.
 *
 * @param <T> what it compares
 */
public sealed interface PeerRule<T>
    permits OutlierAmongPeers,
        FullMarksAmidErrors,
        HeapedScores,
        CopiedParagraph,
        LastYearRetold,
        StaffingLeap {

  /** What the rule is. */
  RuleCard card();

  /**
   * The findings by file, files and findings in a fixed order whatever the order of what is given.
   */
  Map<String, List<Finding>> check(List<T> compared);
}
