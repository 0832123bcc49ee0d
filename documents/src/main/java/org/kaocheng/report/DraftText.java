package org.kaocheng.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.evaluate.draft.OpenQuestion;
import org.kaocheng.evaluate.draft.PackDraft;

/** A drafted pack as text: what was made of the table, and what is open. */
public final class DraftText {

  private static final int INDENT = 4;

  private DraftText() {}

  /**
   * Says what was written and lists the questions by file, one question for all indicators that
   * raise it; ends with a line break.
   *
   * @param folder the folder the pack was written to, as the user named it
   */
  public static String of(PackDraft draft, String folder, TextStyle style) {
    TextLines lines = new TextLines(style);
    lines.paragraph(0, "已起草：", draft.id() + "，写在 " + folder + "。");
    lines.paragraph(
        0, "指标：", "共 " + draft.indicators() + " 项，" + draft.computed() + " 项有可执行的评分规则，其余由人评定。");
    lines.gap().line(style.bold("待确认（" + draft.questions().size() + " 处，文件中标有“# 待确认”）"));
    for (PackDraft.File file : draft.files()) {
      Map<String, List<String>> asked = asked(draft, file.name());
      if (!asked.isEmpty()) {
        lines.line("  " + file.name());
      }
      asked.forEach((text, subjects) -> lines.paragraph(INDENT, "· ", text + subjects(subjects)));
    }
    return lines.toString();
  }

  private static Map<String, List<String>> asked(PackDraft draft, String file) {
    Map<String, List<String>> asked = new LinkedHashMap<>();
    for (OpenQuestion question : draft.questions()) {
      if (question.file().equals(file)) {
        asked.computeIfAbsent(question.text(), text -> new ArrayList<>()).add(question.subject());
      }
    }
    return asked;
  }

  private static String subjects(List<String> subjects) {
    List<String> named = subjects.stream().filter(subject -> !subject.isEmpty()).toList();
    return named.isEmpty() ? "" : "（" + String.join("、", named) + "）";
  }
}
