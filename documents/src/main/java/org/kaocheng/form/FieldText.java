package org.kaocheng.form;

import org.kaocheng.compose.SheetCell;
import org.kaocheng.fact.Content;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Unit;

/** What is shown in a field while it is filled in: what is typed, without words of the form. */
public final class FieldText {

  private FieldText() {}

  /** What is typed in a cell; empty when nothing is. */
  public static String typed(Answers answers, FormPage page, SheetCell cell, FilingField field) {
    if (page.items(cell).isPresent() && field instanceof FilingField.Entry(Slot slot)) {
      return ItemLines.text(answers.filing(), slot);
    }
    if (field instanceof FilingField.OwnWords(String section, int ignored)) {
      return String.join("\n", answers.filing().words().getOrDefault(section, java.util.List.of()));
    }
    return answers.typed(field).map(content -> of(content, cell.unit())).orElse("");
  }

  /** What follows for a cell from what is filled in elsewhere; empty when nothing does. */
  public static String derived(Answers answers, SheetCell cell, FilingField field) {
    return answers.derived(field).map(content -> of(content, cell.unit())).orElse("");
  }

  /** A content in a unit. */
  public static String of(Content content, Unit unit) {
    return switch (content) {
      case Content.Words(String text) -> text;
      case Content.Blank() -> "";
      case Content.Figure(Quantity figure) when unit.isNone() -> figure.text();
      case Content.Figure(Quantity figure) -> {
        String digits = FigureText.printed(figure, unit);
        boolean bare = !digits.isEmpty() && Character.isDigit(digits.charAt(digits.length() - 1));
        yield bare && unit.dimension() == Dimension.PERCENT ? digits + unit.symbol() : digits;
      }
    };
  }
}
