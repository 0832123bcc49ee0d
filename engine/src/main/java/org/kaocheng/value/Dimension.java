package org.kaocheng.value;

/** What a unit measures; quantities of different dimensions are never compared. */
public enum Dimension {
  /** 元, 万元, 亿元; base unit 元. */
  MONEY,
  /** %, ‰; base unit %. */
  PERCENT,
  /** 百分点, 个百分点: a difference of two percentages. */
  PERCENTAGE_POINT,
  /** 分: points and scores. */
  POINTS,
  /** 平方米, ㎡, 公顷; base unit 平方米; 亩 (2000/3 平方米, not exact) is its own base. */
  AREA,
  /** 米, 公里; base unit 米. */
  LENGTH,
  /** 克, 千克, 吨; base unit 克. */
  MASS,
  /** 秒, 分钟, 小时; base unit 秒. */
  DURATION,
  /** 天, 月, 年 as lengths of time; each its own base, since a month is not a fixed number of days. */
  CALENDAR,
  /** Counted things (人, 个, 件, 次 …); each counted thing is its own base unit. */
  COUNT,
  /** A number without a unit, or with a scale word only (10万: base "", factor 10000). */
  NONE
}
