package org.kaocheng.casework;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.store.CaseState;

/** What is done to a case: where it may be done, and where the case stands afterwards. */
public enum Act {
  /** The case is opened; done once, before it stands anywhere. */
  OPEN("建立", Optional.of(CaseState.DRAFTING), false),
  /** The unit saves its draft. */
  SAVE("保存", Optional.empty(), false),
  /** The unit adds a file that supports an indicator. */
  ATTACH("上传佐证材料", Optional.empty(), false),
  /** The unit removes such a file. */
  DETACH("移除佐证材料", Optional.empty(), false),
  /** The unit submits what it has filled in. */
  SUBMIT("提交", Optional.of(CaseState.SUBMITTED), false),
  /** The unit takes its submission back. */
  WITHDRAW("撤回", Optional.of(CaseState.DRAFTING), false),
  /** The reviewer decides on a finding. */
  DECIDE("处理问题", Optional.empty(), false),
  /** The reviewer scores a row of the scorecard, or takes a score back. */
  SCORE("评分", Optional.empty(), false),
  /** The reviewer sends it back to be mended. */
  RETURN("退回", Optional.of(CaseState.RETURNED), true),
  /** The reviewer approves it. */
  APPROVE("通过", Optional.of(CaseState.APPROVED), false),
  /** An approved or disclosed submission is reviewed again. */
  REOPEN("重新审核", Optional.of(CaseState.SUBMITTED), true),
  /** The approved submission is made public. */
  DISCLOSE("公开", Optional.of(CaseState.DISCLOSED), false);

  private final String label;
  private final Optional<CaseState> to;
  private final boolean needsReason;

  Act(String label, Optional<CaseState> to, boolean needsReason) {
    this.label = label;
    this.to = to;
    this.needsReason = needsReason;
  }

  /** What is allowed in a state. */
  public static Set<Act> allowed(CaseState state) {
    return switch (state) {
      case DRAFTING, RETURNED -> EnumSet.of(SAVE, ATTACH, DETACH, SUBMIT);
      case SUBMITTED -> EnumSet.of(WITHDRAW, DECIDE, SCORE, RETURN, APPROVE);
      case APPROVED -> EnumSet.of(REOPEN, DISCLOSE);
      case DISCLOSED -> EnumSet.of(REOPEN);
    };
  }

  /** Whether it is allowed in a state. */
  public boolean isAllowed(CaseState state) {
    return allowed(state).contains(this);
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
