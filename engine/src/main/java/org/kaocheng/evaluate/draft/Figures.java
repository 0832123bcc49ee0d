package org.kaocheng.evaluate.draft;

import java.util.List;

/** Names the figure that a rule scores. */
interface Figures {

  /**
   * The formula of the figure.
   *
   * @param unit the unit of the rule's limits
   * @param questions takes what is open about the figure
   */
  String formula(String unit, List<String> questions);
}
