package org.kaocheng.form;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.fact.Content;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.OpenRow;
import org.kaocheng.filing.Slot;
import org.kaocheng.value.Quantity;

/**
 * A text typed into one cell of a form. Nothing typed is lost: words where a figure should be are
 * kept as words.
 */
public final class FieldEdit {

  private final Answers answers;
  private final Filing filing;

  private FieldEdit(Answers answers) {
    this.answers = answers;
    this.filing = answers.filing();
  }

  /**
   * The filing after a text was typed into a cell.
   *
   * @param answers those of the filing before
   * @param page the form
   * @param cell a cell of it with a field
   * @param text as typed; blank to clear the field
   */
  public static Filing apply(Answers answers, FormPage page, SheetCell cell, String text) {
    requireNonNull(text, "text is null");
    FieldEdit edit = new FieldEdit(answers);
    return switch (cell.field().orElseThrow()) {
      case FilingField.Entry(Slot slot) -> edit.entry(page, cell, slot, text);
      case FilingField.IndicatorField field -> IndicatorEdit.apply(answers, field, text.strip());
      case FilingField.ProjectName(String group, int number) ->
          ProjectEdit.named(edit.filing, group, number, text.strip());
      case FilingField.OpenField field -> edit.open(field, text.strip());
      case FilingField.OwnWords(String section, int ignored) -> edit.words(section, text);
    };
  }

  private Filing entry(FormPage page, SheetCell cell, Slot slot, String text) {
    Map<Slot, Content> entries = new LinkedHashMap<>(filing.entries());
    Optional<String> label = page.items(cell);
    if (label.isPresent()) {
      entries.keySet().removeIf(each -> ItemLines.isItem(each, slot));
      entries.putAll(ItemLines.read(slot, text, label.get()));
      return filing.with(entries);
    }
    Optional<Content> content =
        cell.kind() == SheetCell.Kind.FIGURE
            ? TypedFigure.of(text, cell.unit()).content()
            : text.isBlank() ? Optional.empty() : Optional.of(new Content.Words(text.strip()));
    // What follows anyway need not be kept: it would stand still when what it follows from changes.
    boolean follows =
        content.isPresent()
            && answers
                .derived(cell.field().orElseThrow())
                .filter(each -> isSame(each, content.get()))
                .isPresent();
    if (content.isEmpty() || follows) {
      if (slot.item() > 0 && entries.containsKey(slot)) {
        // A row of a list stays though its last entry is cleared.
        entries.put(slot, new Content.Blank());
      } else {
        entries.remove(slot);
      }
    } else {
      entries.put(slot, content.get());
    }
    return filing.with(entries);
  }

  /** Whether two contents are the same words or equal figures. */
  public static boolean isSame(Content one, Content other) {
    if (one instanceof Content.Figure(Quantity first)
        && other instanceof Content.Figure(Quantity second)) {
      return first.amount().compareTo(second.amount()) == 0
          && (first.unit().equals(second.unit()) || first.unit().comparableWith(second.unit()));
    }
    return one.equals(other);
  }

  private Filing open(FilingField.OpenField field, String text) {
    List<OpenRow> rows = new ArrayList<>(filing.openRows());
    int at = OpenRows.index(rows, field);
    if (at < 0) {
      return filing;
    }
    OpenRow row = rows.get(at);
    Map<Integer, String> texts = new LinkedHashMap<>(row.texts());
    if (field.column() >= 0) {
      if (text.isEmpty()) {
        texts.remove(field.column());
      } else {
        texts.put(field.column(), text);
      }
    }
    String label = field.column() < 0 ? text : row.label();
    rows.set(at, new OpenRow(row.table(), row.block(), row.after(), label, texts));
    return OpenRows.with(filing, rows);
  }

  private Filing words(String section, String text) {
    Map<String, List<String>> words = new LinkedHashMap<>(filing.words());
    List<String> paragraphs =
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (paragraphs.isEmpty()) {
      words.remove(section);
    } else {
      words.put(section, paragraphs);
    }
    return new Filing(
        filing.scheme(),
        filing.year(),
        filing.entries(),
        filing.projects(),
        filing.indicators(),
        filing.openRows(),
        words);
  }
}
