package org.kaocheng.value;

/** How a printed number bounds the amount it speaks of. */
public enum Bound {
  /** Exactly the number, within its printed decimals. */
  EXACT,
  /** ≥, 不少于, 不低于, 以上, 达到…以上. */
  AT_LEAST,
  /** >, 超过, 大于. */
  MORE_THAN,
  /** ≤, 不超过, 不高于, 以内, 以下, 控制在…内. */
  AT_MOST,
  /** <, 低于, 小于. */
  LESS_THAN,
  /** 约, 近, 左右. */
  ABOUT,
  /** 余, 多, 几: the number or a little more, open upward within its last digit. */
  AND_MORE,
  /** From one number to another: 5—8, 85%（含）-95%. */
  RANGE
}
