package org.kaocheng.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.source.Severity;

/** What a workbook had when it was made and has no more: rows and columns; labels typed over. */
final class Deletions {

  private final List<CellProblem> problems = new ArrayList<>();

  private Deletions() {}

  /** What forms lack of what the register lists. */
  static List<CellProblem> of(Register register, List<FormSheet> forms) {
    Deletions deletions = new Deletions();
    Map<String, List<Register.Line>> lines = new HashMap<>();
    for (Register.Line line : register.lines()) {
      lines.computeIfAbsent(line.sheet(), key -> new ArrayList<>()).add(line);
    }
    for (FormSheet form : forms) {
      deletions.rows(form, lines.getOrDefault(form.key().text(), List.of()));
      deletions.columns(form);
    }
    return deletions.problems;
  }

  private void tell(Severity severity, FormSheet form, String cell, String message) {
    problems.add(new CellProblem(severity, form.name(), cell, message));
  }

  private void rows(FormSheet form, List<Register.Line> lines) {
    Map<String, Integer> rows = new HashMap<>();
    form.rows().forEach((row, key) -> rows.putIfAbsent(key.text(), row));
    for (Register.Line line : lines) {
      String label = line.label().isEmpty() ? "" : "“" + line.label().replace("\n", "") + "”";
      Integer row = rows.get(line.key());
      if (row == null) {
        tell(
            Severity.ERROR,
            form,
            "",
            "原第 " + line.row() + " 行" + label + "已被删除或它的隐藏标记被改动，该行内容没有读取，请从原工作簿中恢复该行");
      } else if (!label.isEmpty() && !form.shows(line.label())) {
        tell(
            Severity.WARNING,
            form,
            ReadCell.address(row, form.keyColumn() + 1),
            "这一行原为" + label + "，行名已被改写；仍按" + label + "读取，请核对各格是否填错了行列");
      }
    }
  }

  private void columns(FormSheet form) {
    boolean deleted =
        form.rows().values().stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> !form.columns().containsKey(cell.marker()));
    if (deleted) {
      tell(Severity.ERROR, form, "", "有一列已被删除或它的隐藏标记被改动，该列内容没有读取，请从原工作簿中恢复");
    }
  }
}
