package org.kaocheng.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.Slot;
import org.kaocheng.form.FieldEdit;
import org.kaocheng.form.ItemLines;
import org.kaocheng.value.Quantity;

/** What is written into the cells of a workbook. */
final class Contents {

  private final Answers answers;
  private final Map<String, String> names;

  /**
   * The contents of a padded filing.
   *
   * @param names the names of the projects by their tokens
   */
  Contents(Answers answers, Map<String, String> names) {
    this.answers = answers;
    this.names = names;
  }

  Answers answers() {
    return answers;
  }

  /** A field as keys name it: a project's name goes by the project's token. */
  FilingField key(FilingField field) {
    return field instanceof FilingField.ProjectName(String group, int number)
        ? new FilingField.Entry(
            new Slot(Subject.project(Tokens.of(group, number + 1)), "project.name", Period.NONE, 0))
        : field;
  }

  /** What stands in a cell; empty when it is blank. */
  Optional<Content> of(FilingField field, CellKey.Kind kind) {
    if (kind == CellKey.Kind.ITEMS && field instanceof FilingField.Entry(Slot slot)) {
      String text = ItemLines.text(answers.filing(), slot);
      return text.isEmpty() ? Optional.empty() : Optional.of(new Content.Words(text));
    }
    return switch (field) {
      case FilingField.ProjectName(String group, int number) ->
          Optional.ofNullable(names.get(Tokens.of(group, number + 1)))
              .filter(name -> !name.isEmpty())
              .map(Content.Words::new);
      case FilingField.OwnWords(String section, int ignored) -> {
        List<String> words = answers.filing().words().getOrDefault(section, List.of());
        yield words.isEmpty()
            ? Optional.empty()
            : Optional.of(new Content.Words(String.join("\n", words)));
      }
      default -> answers.of(field).map(content -> fitting(content, kind));
    };
  }

  /** Words stay words where a figure was recognised in them: 13人 as an indicator's target. */
  private static Content fitting(Content content, CellKey.Kind kind) {
    return kind == CellKey.Kind.WORDS && content instanceof Content.Figure(Quantity figure)
        ? new Content.Words(figure.text())
        : content;
  }

  /** What stands in a cell as text; empty when it is blank. */
  String text(FilingField field, CellKey.Kind kind) {
    return of(field, kind)
        .map(content ->
            switch (content) {
              case Content.Words(String text) -> text;
              case Content.Figure(Quantity figure) -> figure.text();
              case Content.Blank() -> "";
            })
        .orElse("");
  }

  /** Whether something else is typed than follows. */
  boolean isTypedOtherwise(FilingField field) {
    Optional<Content> typed = answers.typed(field).filter(each -> !(each instanceof Content.Blank));
    return typed.isPresent()
        && answers.derived(field).filter(each -> FieldEdit.isSame(each, typed.get())).isEmpty();
  }

  /** The row of an indicator's cell. */
  Optional<IndicatorRow> row(FilingField.IndicatorField cell) {
    List<IndicatorRow> rows = answers.rows(cell.table(), cell.block(), cell.subject());
    return cell.row() < rows.size() ? Optional.of(rows.get(cell.row())) : Optional.empty();
  }
}
