package org.kaocheng.filing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.QuantityScanner;
import org.kaocheng.value.Unit;

/** Figures as they are typed into a field. */
public final class FigureText {

  private FigureText() {}

  /**
   * The figure of a text that is one figure and nothing else.
   *
   * @param text as typed: {@code 1,728.23}, {@code 95.04%}, {@code 121人}
   * @param unit the unit of the field, which a bare number has; a unit typed must be comparable
   *     with it
   * @return empty when the text is blank or anything else
   */
  public static Optional<Quantity> read(String text, Unit unit) {
    List<Quantity> found = QuantityScanner.scanCell(text);
    if (found.size() != 1) {
      return Optional.empty();
    }
    Quantity only = found.getFirst();
    boolean whole =
        text.strip().length() == only.text().length()
            && only.bound() == Bound.EXACT
            && only.wellFormed();
    if (!whole) {
      return Optional.empty();
    }
    if (only.unit().isNone()) {
      return Optional.of(only.in(unit));
    }
    return unit.isNone() || only.unit().comparableWith(unit) ? Optional.of(only) : Optional.empty();
  }

  /** The number of a text that is one number. */
  public static Optional<BigDecimal> number(String text) {
    return read(text, Unit.NONE).map(Quantity::number);
  }

  /** The figure of a number in a unit, printed plainly. */
  public static Quantity of(BigDecimal number, Unit unit) {
    String digits = number.toPlainString();
    return QuantityScanner.scanCell(digits).getFirst().in(unit);
  }

  /**
   * A figure as it is printed in a field.
   *
   * @param unit the field's unit; a figure in another comparable unit is converted exactly, no
   *     digit lost
   * @return the digits without the unit; the text as typed where it is not comparable
   */
  public static String printed(Quantity figure, Unit unit) {
    if (unit.isNone() || figure.unit().equals(unit) || figure.unit().isNone()) {
      return figure.numeral();
    }
    return number(figure, unit).map(BigDecimal::toPlainString).orElseGet(figure::text);
  }

  /** The number of a figure in a unit, exactly; empty when the units are not comparable. */
  public static Optional<BigDecimal> number(Quantity figure, Unit unit) {
    if (unit.isNone() || figure.unit().equals(unit) || figure.unit().isNone()) {
      return Optional.of(figure.number());
    }
    if (!figure.unit().comparableWith(unit)) {
      return Optional.empty();
    }
    BigDecimal amount = figure.amount();
    int decimals = Math.max(0, amount.scale()) + unit.factor().precision();
    return Optional.of(
        new BigDecimal(
            amount
                .divide(unit.factor(), decimals, RoundingMode.UNNECESSARY)
                .stripTrailingZeros()
                .toPlainString()));
  }
}
