package org.kaocheng.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Content;
import org.kaocheng.filing.FigureText;
import org.kaocheng.form.TypedFigure;
import org.kaocheng.ingest.StoredCell;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Unit;
import org.kaocheng.value.Units;

/**
 * What stands in a cell, and what is to be said of it.
 *
 * @param content empty when the cell is blank
 * @param problems what is wrong with it
 */
record CellContent(Optional<Content> content, List<CellProblem> problems) {

  CellContent {
    problems = List.copyOf(problems);
  }

  /** What stands in a cell. */
  static CellContent of(ReadCell cell) {
    StoredCell stored = cell.stored();
    if (stored == null || stored.isBlank()) {
      return new CellContent(Optional.empty(), List.of());
    }
    if (stored.kind() == StoredCell.Kind.ERROR) {
      return new CellContent(
          Optional.empty(),
          List.of(
              problem(Severity.ERROR, cell, "公式出错（" + stored.text() + "），它引用的单元格可能已被删除或填了文字，请改正")));
    }
    return cell.key().kind() == CellKey.Kind.FIGURE ? figure(cell, stored) : words(stored);
  }

  private static CellContent words(StoredCell stored) {
    return new CellContent(Optional.of(new Content.Words(text(stored))), List.of());
  }

  /** A cell's words; a number as it is shown where it is a date or a percentage. */
  static String text(StoredCell stored) {
    boolean dressed = Patterns.isDate(stored.pattern()) || Patterns.isPercent(stored.pattern());
    String text =
        dressed
            ? stored.shown()
            : StoredNumber.of(stored).map(StoredNumber::digits).orElse(stored.text());
    return text.strip();
  }

  private static CellContent figure(ReadCell cell, StoredCell stored) {
    Unit unit = Units.of(cell.key().detail()).orElse(Unit.NONE);
    Optional<StoredNumber> number = StoredNumber.of(stored);
    if (number.isEmpty()) {
      return text(cell, stored, unit);
    }
    if (Patterns.isDate(stored.pattern())) {
      return new CellContent(
          Optional.of(new Content.Words(stored.shown())),
          List.of(
              problem(
                  Severity.ERROR,
                  cell,
                  "此处应填数字，现被当作日期“" + stored.shown() + "”，请重新填写并把单元格格式改为“常规”")));
    }
    BigDecimal value = number.get().number();
    boolean percentInOther =
        Patterns.isPercent(stored.pattern()) && unit.dimension() != Dimension.PERCENT;
    if (percentInOther) {
      value = value.movePointLeft(2);
    }
    Content figure = new Content.Figure(FigureText.of(value, unit));
    if (!number.get().rounded() || stored.computed()) {
      return new CellContent(Optional.of(figure), List.of());
    }
    return new CellContent(
        Optional.of(figure),
        List.of(
            problem(
                Severity.INFO,
                cell,
                "存储的数是 " + stored.text() + "，末尾是计算误差，按 " + value.toPlainString() + " 读取")));
  }

  /** Words where a figure should be: a figure typed as text is read as one. */
  private static CellContent text(ReadCell cell, StoredCell stored, Unit unit) {
    String typed = stored.text().strip();
    TypedFigure read = TypedFigure.of(typed, unit);
    if (read.content().isEmpty()) {
      return new CellContent(Optional.empty(), List.of());
    }
    CellProblem problem =
        read.isWords()
            ? problem(Severity.ERROR, cell, TypedFigure.complaint(typed, unit))
            : problem(
                Severity.INFO, cell, "数字以文字形式填写（“" + TypedFigure.shortened(typed) + "”），已按数字读取");
    return new CellContent(read.content(), List.of(problem));
  }

  private static CellProblem problem(Severity severity, ReadCell cell, String message) {
    return new CellProblem(severity, cell.sheet(), cell.address(), message);
  }
}
