package org.kaocheng.check.text;

import java.util.List;
import org.kaocheng.fact.Passage;

/** A form whose cells a converter ran together into one paragraph. */
public final class FlatTable {

  private static final List<String> HEADS =
      List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "全年预算数", "全年执行数", "分值", "得分", "预期目标");

  private static final int FEWEST = 5;

  private FlatTable() {}

  /**
   * Whether the paragraph holds the heads of a form: its figures cannot be told apart by sentences.
   */
  public static boolean is(Passage passage) {
    if (passage.kind() == Passage.Kind.CELL) {
      return false;
    }
    String text = passage.squeezed();
    return HEADS.stream().filter(text::contains).count() >= FEWEST;
  }
}
