package org.kaocheng.check.peer;

import java.util.List;

/** All rules that compare reports with one another, in the order in which they are listed. */
public final class PeerRules {

  private static final List<PeerRule<?>> ALL =
      List.of(
          new OutlierAmongPeers(),
          new FullMarksAmidErrors(),
          new HeapedScores(),
          new CopiedParagraph(),
          new LastYearRetold(),
          new StaffingLeap());

  private PeerRules() {}

  /** Every rule. */
  public static List<PeerRule<?>> all() {
    return ALL;
  }
}
