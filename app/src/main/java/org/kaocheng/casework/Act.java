package org.kaocheng.casework;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.store.CaseState;

/** What is done to a case: where it may be done, and where the case stands afterwards. */
public enum Act {
  /** The case is opened; done once, before it stands anywhere. */
  OPEN("建立", EnumSet.noneOf(CaseState.class), Optional.of(CaseState.DRAFTING), false),
  /** The unit saves its draft. */
  SAVE("保存", EnumSet.of(CaseState.DRAFTING, CaseState.RETURNED), Optional.empty(), false),
  /** The unit submits what it has filled in. */
  SUBMIT(
      "提交",
      EnumSet.of(CaseState.DRAFTING, CaseState.RETURNED),
      Optional.of(CaseState.SUBMITTED),
      false),
  /** The unit takes its submission back. */
  WITHDRAW("撤回", EnumSet.of(CaseState.SUBMITTED), Optional.of(CaseState.DRAFTING), false),
  /** The reviewer decides on a finding. */
  DECIDE("处理问题", EnumSet.of(CaseState.SUBMITTED), Optional.empty(), false),
  /** The reviewer sends it back to be mended. */
  RETURN("退回", EnumSet.of(CaseState.SUBMITTED), Optional.of(CaseState.RETURNED), true),
  /** The reviewer approves it. */
  APPROVE("通过", EnumSet.of(CaseState.SUBMITTED), Optional.of(CaseState.APPROVED), false),
  /** An approved or disclosed submission is reviewed again. */
  REOPEN(
      "重新审核",
      EnumSet.of(CaseState.APPROVED, CaseState.DISCLOSED),
      Optional.of(CaseState.SUBMITTED),
      true),
  /** The approved submission is made public. */
  DISCLOSE("公开", EnumSet.of(CaseState.APPROVED), Optional.of(CaseState.DISCLOSED), false);

  private final String label;
  private final EnumSet<CaseState> from;
  private final Optional<CaseState> to;
  private final boolean needsReason;

  Act(String label, EnumSet<CaseState> from, Optional<CaseState> to, boolean needsReason) {
    this.label = label;
    this.from = from;
    this.to = to;
    this.needsReason = needsReason;
  }

  /** What is allowed in a state. */
  public static Set<Act> allowed(CaseState state) {
    EnumSet<Act> allowed = EnumSet.noneOf(Act.class);
    for (Act act : values()) {
      if (act.isAllowed(state)) {
        allowed.add(act);
      }
    }
    return allowed;
  }

  /** Whether it is allowed in a state. */
  public boolean isAllowed(CaseState state) {
    return from.contains(state);
  }

  /** Where a case stands after it; the state it stood in where the act changes none. */
  public CaseState after(CaseState state) {
    return to.orElse(state);
  }

  /** Whether it must be given a reason. */
  public boolean needsReason() {
    return needsReason;
  }

  /** The Chinese words. */
  public String label() {
    return label;
  }
}
