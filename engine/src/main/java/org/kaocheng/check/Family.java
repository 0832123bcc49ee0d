package org.kaocheng.check;

/** Families of findings, in the order they are shown. */
public enum Family {
  ARITHMETIC("计算"),
  CONSISTENCY("一致性"),
  UNIT("单位与量级"),
  PERIOD("年度"),
  SCORE("评分"),
  GRADE("等级"),
  TARGET("目标"),
  STAFFING("人员编制"),
  PLAUSIBILITY("合理性"),
  STRUCTURE("完整与结构"),
  WORDING("文字"),
  PEERS("横向比较");

  private final String label;

  Family(String label) {
    this.label = label;
  }

  /** The Chinese name of the family. */
  public String label() {
    return label;
  }
}
