package org.kaocheng.scheme;

/** How near the words of a report are to a concept's label. */
public enum Closeness {
  /** The same words; words of period, basis and number around them do not count. */
  EXACT,
  /** The label with other words before it that narrow it: 财政拨款基本支出. */
  CONTAINED,
  /** Not the label but within a slip or two of it: 公交车购置. */
  NEAR
}
