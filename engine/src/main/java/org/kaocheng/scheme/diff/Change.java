package org.kaocheng.scheme.diff;

import static java.util.Objects.requireNonNull;

/**
 * One difference between two schemes.
 *
 * @param part what it concerns
 * @param kind what happened
 * @param where the indicator, grade or setting, in words
 * @param before what it was; empty when it was not there
 * @param after what it is; empty when it is gone
 */
public record Change(Part part, Kind kind, String where, String before, String after) {

  /** The parts of a scheme that are compared, in order. */
  public enum Part {
    DEPARTMENT("部门整体指标"),
    PROJECT("项目指标"),
    BANDS("评价等级"),
    POLICY("口径"),
    LABELS("名称"),
    IDENTITIES("勾稽关系"),
    TABLES("表式"),
    OUTLINE("报告提纲"),
    SIGN_OFF("签字盖章"),
    RECOGNITION("方案识别"),
    SOURCES("依据文件");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    /** The Chinese words. */
    public String label() {
      return label;
    }
  }

  /** What can happen to a thing. */
  public enum Kind {
    ADDED("新增"),
    DROPPED("取消"),
    MOVED("移动"),
    RENAMED("改名"),
    POINTS("分值"),
    RULE("规则"),
    CHANGED("改动");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The Chinese word. */
    public String label() {
      return label;
    }
  }

  public Change {
    requireNonNull(part, "part is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(where, "where is null");
    requireNonNull(before, "before is null");
    requireNonNull(after, "after is null");
  }

  /** The difference as one sentence. */
  public String words() {
    String values = before.isEmpty() ? after : after.isEmpty() ? before : before + " → " + after;
    return kind.label() + "　" + where + (values.isEmpty() ? "" : "：" + values);
  }
}
