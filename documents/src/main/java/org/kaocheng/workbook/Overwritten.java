package org.kaocheng.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Content;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Derivation;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.FilingField;
import org.kaocheng.form.FieldEdit;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Quantity;

/** Formulas that were typed over: what the formula gives, and whether rounding explains it. */
final class Overwritten {

  private static final int MOST_TERMS = 6;

  private final Answers answers;

  Overwritten(Answers answers) {
    this.answers = answers;
  }

  /** What is to be said of a cell whose formula was typed over; empty when both say the same. */
  Optional<CellProblem> problem(FilledWorkbook.Cell cell) {
    Optional<Derivation> derivation = answers.derivation(cell.field());
    Optional<Content> typed = answers.typed(cell.field());
    Optional<Content> derived = answers.derived(cell.field());
    if (derivation.isEmpty() || typed.isEmpty()) {
      return Optional.empty();
    }
    if (derived.isEmpty()) {
      return Optional.of(
          problem(cell, Severity.INFO, "公式被改写为 " + text(typed.get()) + "；公式所用的数尚未填写"));
    }
    if (FieldEdit.isSame(typed.get(), derived.get())) {
      return Optional.empty();
    }
    boolean rounding = isRounding(derivation.get(), typed.get(), derived.get());
    boolean exact =
        derivation.get() instanceof Derivation.Sum || derivation.get() instanceof Derivation.Rate;
    long open =
        derivation.get() instanceof Derivation.Sum sum
            ? sum.operands().stream().filter(each -> answers.of(each).isEmpty()).count()
            : 0;
    boolean proven = exact && open == 0;
    Severity severity = rounding ? Severity.INFO : proven ? Severity.ERROR : Severity.WARNING;
    return Optional.of(
        problem(
            cell,
            severity,
            "公式被改写为 "
                + text(typed.get())
                + "，按公式应为 "
                + text(derived.get())
                + terms(derivation.get())
                + (open == 0 ? "" : "，另有 " + open + " 项未填")
                + (rounding ? "；相差在四舍五入之内" : "；请核对，或恢复公式")));
  }

  private static CellProblem problem(FilledWorkbook.Cell cell, Severity severity, String message) {
    return new CellProblem(severity, cell.sheet(), cell.address(), message);
  }

  /** Whether the last digits of operands and result explain the difference. */
  private boolean isRounding(Derivation derivation, Content typed, Content derived) {
    if (!(typed instanceof Content.Figure(Quantity one))
        || !(derived instanceof Content.Figure(Quantity other))) {
      return false;
    }
    Optional<BigDecimal> number = FigureText.number(other, one.unit());
    if (number.isEmpty()) {
      return false;
    }
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-one.decimals());
    int terms =
        derivation instanceof Derivation.Sum(List<FilingField> operands)
            ? filled(operands).size() + 1
            : 2;
    BigDecimal most = unit.multiply(BigDecimal.valueOf(terms)).divide(BigDecimal.valueOf(2));
    return one.number().subtract(number.get()).abs().compareTo(most) <= 0;
  }

  private List<String> filled(List<FilingField> operands) {
    List<String> filled = new ArrayList<>();
    for (FilingField operand : operands) {
      answers
          .of(operand)
          .filter(Content.Figure.class::isInstance)
          .ifPresent(content -> filled.add(text(content)));
    }
    return filled;
  }

  private String terms(Derivation derivation) {
    List<String> filled = filled(derivation.operands());
    return switch (derivation) {
      case Derivation.Sum ignored when filled.size() <= MOST_TERMS && filled.size() > 1 ->
          "（" + String.join("＋", filled) + "）";
      case Derivation.Sum ignored -> "（" + filled.size() + " 项之和）";
      case Derivation.Rate ignored when filled.size() == 2 ->
          "（" + filled.get(0) + "÷" + filled.get(1) + "）";
      default -> "";
    };
  }

  private static String text(Content content) {
    return switch (content) {
      case Content.Words(String text) -> "“" + text + "”";
      case Content.Figure(Quantity figure) ->
          figure.numeral() + (figure.unit().symbol().equals("%") ? "%" : "");
      case Content.Blank() -> "空白";
    };
  }
}
