package org.kaocheng.store;

/** Where a case stands. */
public enum CaseState {
  /** The unit fills in. */
  DRAFTING("填报中"),
  /** The finance bureau reviews the last submission. */
  SUBMITTED("已提交"),
  /** The unit is to mend and submit again. */
  RETURNED("已退回"),
  /** The last submission is approved. */
  APPROVED("已通过"),
  /** The approved submission is public. */
  DISCLOSED("已公开");

  private final String label;

  CaseState(String label) {
    this.label = label;
  }

  /** The Chinese words. */
  public String label() {
    return label;
  }
}
