package org.kaocheng.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.fact.Passage;

/** Whether words promise or report. */
enum Stage {
  TARGET("target"),
  ACHIEVEMENT("achievement");

  private static final Pattern REPORTING =
      Pattern.compile(".*(实现|完成|履行|自评|评价|效益|成绩|成效|绩效情况|执行|结论|问题|措施|收支|支出情况|管理).*");
  private static final Pattern PROMISING = Pattern.compile(".*(目标|指标|计划|任务).*");
  private static final Pattern LEAD_PROMISE =
      Pattern.compile(
          "^(绩效指标|绩效目标|年度目标|预期目标|总体目标|(目标|指标|任务)[一二三四五六七八九十\\d]+)[：:].*", Pattern.DOTALL);
  private static final Pattern PLAN = Pattern.compile(".*(计划用于|计划|拟|预计|将要|力争).*", Pattern.DOTALL);

  private final String family;

  Stage(String family) {
    this.family = family;
  }

  /** The first part of the concepts of quantities at this stage. */
  String family() {
    return family;
  }

  /** The stage of a passage by its first words, then by the headings above, nearest first. */
  static Stage of(Passage passage, List<Passage> headings) {
    if (LEAD_PROMISE.matcher(Passages.squeeze(passage.text())).matches()) {
      return TARGET;
    }
    return byHeadings(headings.stream().map(heading -> Passages.squeeze(heading.text())).toList())
        .orElse(ACHIEVEMENT);
  }

  /** The stage that column heads or headings tell, nearest first. */
  static Optional<Stage> byHeadings(List<String> headings) {
    for (String heading : headings) {
      if (REPORTING.matcher(heading).matches()) {
        return Optional.of(ACHIEVEMENT);
      }
      if (PROMISING.matcher(heading).matches()) {
        return Optional.of(TARGET);
      }
    }
    return Optional.empty();
  }

  /** Whether a sentence speaks of a plan. */
  static boolean plans(String sentence) {
    return PLAN.matcher(sentence).matches();
  }
}
