package org.kaocheng.compose;

import java.util.Optional;
import org.kaocheng.fact.Content;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Derivation;
import org.kaocheng.filing.FieldKinds;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Unit;
import org.kaocheng.value.Units;

/** Cells that are filled in, with what stands in them. */
final class Cells {

  private final Answers answers;
  private final Unit money;

  /**
   * Cells of one form.
   *
   * @param money the unit of the form's amounts as written; empty for 万元
   */
  Cells(Answers answers, String money) {
    this.answers = answers;
    this.money = Units.of(money.isEmpty() ? "万元" : money).orElse(Unit.NONE);
  }

  /** The cell of a slot: a figure where its concept is measured, else words. */
  SheetCell slot(Slot slot, String unitWritten) {
    return slot(slot, unit(slot.concept(), unitWritten), kind(slot.concept()));
  }

  /** The cell of a slot that holds running words. */
  SheetCell words(Slot slot) {
    return slot(slot, Unit.NONE, SheetCell.Kind.WORDS);
  }

  private SheetCell slot(Slot slot, Unit unit, SheetCell.Kind kind) {
    FilingField field = field(slot);
    Optional<Derivation> derivation = answers.derivation(field);
    return new SheetCell(
        text(field, unit, false), 1, 1, kind, 0, Optional.of(field), unit, derivation);
  }

  /** A project's name is that of the list of projects; everything else is an entry. */
  private FilingField field(Slot slot) {
    return slot.concept().equals("project.name")
        ? answers.projectName(slot.subject()).orElse(new FilingField.Entry(slot))
        : new FilingField.Entry(slot);
  }

  /** The cell of any other field. */
  SheetCell field(FilingField field, SheetCell.Kind kind) {
    return new SheetCell(
        text(field, Unit.NONE, false),
        1,
        1,
        kind,
        0,
        Optional.of(field),
        Unit.NONE,
        answers.derivation(field));
  }

  /** The text of a slot with its unit, as it is printed after a label. */
  String withUnit(Slot slot, String unitWritten) {
    return text(new FilingField.Entry(slot), unit(slot.concept(), unitWritten), true);
  }

  /** What stands in a field, in a unit; empty when nothing does. */
  private String text(FilingField field, Unit unit, boolean withUnit) {
    return answers
        .of(field)
        .map(content ->
            switch (content) {
              case Content.Words(String text) -> text;
              case Content.Blank() -> "";
              case Content.Figure(Quantity figure) when unit.isNone() -> figure.text();
              case Content.Figure(Quantity figure) -> {
                String digits = FigureText.printed(figure, unit);
                boolean shown = withUnit || unit.dimension() == Dimension.PERCENT;
                yield shown && !digits.isEmpty() && isBare(digits)
                    ? digits + unit.symbol()
                    : digits;
              }
            })
        .orElse("");
  }

  private static boolean isBare(String digits) {
    return Character.isDigit(digits.charAt(digits.length() - 1));
  }

  /** The unit of a concept's figures in this form. */
  Unit unit(String concept, String written) {
    if (!written.isEmpty()) {
      return Units.of(written).orElse(Unit.NONE);
    }
    Unit usual = FieldKinds.unit(concept);
    return usual.dimension() == Dimension.MONEY ? money : usual;
  }

  private static SheetCell.Kind kind(String concept) {
    boolean measured =
        Taxonomy.standard()
            .concept(concept)
            .filter(each -> each.dimension() != Dimension.NONE)
            .isPresent();
    return measured || concept.startsWith("evaluation.") && concept.endsWith("score")
        ? SheetCell.Kind.FIGURE
        : SheetCell.Kind.WORD;
  }

  /** The answers the cells are filled with. */
  Answers answers() {
    return answers;
  }
}
