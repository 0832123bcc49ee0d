package org.kaocheng.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.filing.Derivation;
import org.kaocheng.filing.FilingField;
import org.kaocheng.scheme.pack.GradeBand;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Range;
import org.kaocheng.value.Unit;

/**
 * Derivations as Excel formulas. Percentages are stored as Excel stores them, 95.04% as 0.9504. A
 * formula whose operands are blank gives a blank text.
 */
final class FormulaText {

  /** Excel takes no longer formula. */
  private static final int LONGEST = 8000;

  /** Excel takes no more arguments. */
  private static final int MOST_ARGUMENTS = 200;

  /** What binary sums leave behind is rounded off here; no form has so many decimals. */
  private static final int SUM_DECIMALS = 8;

  private final Places places;

  FormulaText(Places places) {
    this.places = places;
  }

  /**
   * The formula of a derivation.
   *
   * @param page the sheet it stands on
   * @param unit the unit of its cell
   * @return empty when no cell has an operand or Excel takes no formula so long
   */
  Optional<String> of(Derivation derivation, String page, Unit unit) {
    Optional<String> formula =
        switch (derivation) {
          case Derivation.Sum sum -> sum(sum, page, unit);
          case Derivation.Rate rate -> rate(rate, page, unit);
          case Derivation.Share share -> share(share, page);
          case Derivation.Grade grade -> grade(grade, page);
          case Derivation.Fixed(BigDecimal number) ->
              Optional.of(Decimals.plain(Patterns.stored(number, unit)));
        };
    return formula.filter(text -> text.length() <= LONGEST);
  }

  /** The formula that shows another cell. */
  static String copy(Places.Cell cell, String page, Unit unit) {
    String reference = cell.from(page);
    BigDecimal factor = factor(cell.unit(), unit);
    String shown =
        factor.compareTo(BigDecimal.ONE) == 0
            ? reference
            : "IF(ISNUMBER(" + reference + ")," + times(reference, factor) + "," + reference + ")";
    return "IF(" + reference + "=\"\",\"\"," + shown + ")";
  }

  private Optional<Places.Cell> cell(FilingField field, String page) {
    return places.near(field, page);
  }

  private Optional<String> sum(Derivation.Sum sum, String page, Unit unit) {
    List<Places.Cell> cells =
        sum.operands().stream().flatMap(field -> cell(field, page).stream()).toList();
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    List<String> arguments = arguments(cells, page, unit);
    int decimals = SUM_DECIMALS;
    return Optional.of(
        "IF("
            + calls("COUNT", counted(cells, page))
            + "=0,\"\",ROUND("
            + calls("SUM", arguments)
            + ","
            + decimals
            + "))");
  }

  private static List<String> counted(List<Places.Cell> cells, String page) {
    List<String> arguments = new ArrayList<>();
    for (int from = 0; from < cells.size(); ) {
      int to = run(cells, from);
      arguments.add(range(cells.get(from), cells.get(to), page));
      from = to + 1;
    }
    return arguments;
  }

  private static List<String> arguments(List<Places.Cell> cells, String page, Unit unit) {
    List<String> arguments = new ArrayList<>();
    for (int from = 0; from < cells.size(); ) {
      BigDecimal factor = factor(cells.get(from).unit(), unit);
      int to = factor.compareTo(BigDecimal.ONE) == 0 ? run(cells, from) : from;
      String range = range(cells.get(from), cells.get(to), page);
      arguments.add(
          factor.compareTo(BigDecimal.ONE) == 0 ? range : times("N(" + range + ")", factor));
      from = to + 1;
    }
    return arguments;
  }

  /** The last of the cells that stand one right below the other. */
  private static int run(List<Places.Cell> cells, int from) {
    int to = from;
    while (to + 1 < cells.size()
        && cells.get(to + 1).page().equals(cells.get(from).page())
        && cells.get(to + 1).column() == cells.get(from).column()
        && cells.get(to + 1).row() == cells.get(to).row() + 1
        && cells.get(to + 1).unit().equals(cells.get(from).unit())) {
      to++;
    }
    return to;
  }

  private static String range(Places.Cell first, Places.Cell last, String page) {
    return first.equals(last) ? first.from(page) : first.from(page) + ":" + last.local();
  }

  private static String calls(String function, List<String> arguments) {
    List<String> calls = new ArrayList<>();
    for (int from = 0; from < arguments.size(); from += MOST_ARGUMENTS) {
      int to = Math.min(arguments.size(), from + MOST_ARGUMENTS);
      calls.add(function + "(" + String.join(",", arguments.subList(from, to)) + ")");
    }
    return String.join("+", calls);
  }

  private Optional<String> rate(Derivation.Rate rate, String page, Unit unit) {
    Optional<Places.Cell> above = cell(rate.numerator(), page);
    Optional<Places.Cell> below = cell(rate.denominator(), page);
    if (above.isEmpty() || below.isEmpty()) {
      return Optional.empty();
    }
    String numerator = above.get().from(page);
    String denominator = below.get().from(page);
    BigDecimal factor = factor(above.get().unit(), below.get().unit());
    String quotient = times(numerator, factor) + "/" + denominator;
    boolean fraction = unit.dimension() == Dimension.PERCENT;
    String rounded =
        fraction
            ? "ROUND(" + quotient + "," + (rate.decimals() + 2) + ")"
            : "ROUND(100*" + quotient + "," + rate.decimals() + ")";
    return Optional.of(
        "IF(AND(ISNUMBER("
            + numerator
            + "),ISNUMBER("
            + denominator
            + ")),IF("
            + denominator
            + "=0,\"\","
            + rounded
            + "),\"\")");
  }

  private Optional<String> share(Derivation.Share share, String page) {
    return cell(share.rate(), page)
        .map(cell -> {
          String rate = cell.from(page);
          String fraction = cell.unit().dimension() == Dimension.PERCENT ? rate : rate + "/100";
          return "IF(ISNUMBER("
              + rate
              + "),ROUND(MAX(0,MIN(1,"
              + fraction
              + "))*"
              + Decimals.plain(share.points())
              + ","
              + share.decimals()
              + "),\"\")";
        });
  }

  private Optional<String> grade(Derivation.Grade grade, String page) {
    return cell(grade.score(), page)
        .map(cell -> {
          String score = cell.from(page);
          StringBuilder text = new StringBuilder("IF(ISNUMBER(" + score + "),");
          int bands = 0;
          for (GradeBand band : grade.scale().bands()) {
            text.append("IF(")
                .append(within(score, band.range()))
                .append(",\"")
                .append(band.grade().replace("\"", "\"\""))
                .append("\",");
            bands++;
          }
          return text.append("\"\"").append(")".repeat(bands)).append(",\"\")").toString();
        });
  }

  private static String within(String score, Range range) {
    List<String> bounds = new ArrayList<>();
    range
        .lower()
        .ifPresent(
            low -> bounds.add(score + (range.lowerClosed() ? ">=" : ">") + low.toPlainString()));
    range
        .upper()
        .ifPresent(
            high -> bounds.add(score + (range.upperClosed() ? "<=" : "<") + high.toPlainString()));
    return bounds.isEmpty() ? "TRUE" : "AND(" + String.join(",", bounds) + ")";
  }

  /** How many of one unit another is; 1 where they are the same or do not compare. */
  private static BigDecimal factor(Unit from, Unit to) {
    if (from.equals(to) || !from.comparableWith(to) || from.isNone()) {
      return BigDecimal.ONE;
    }
    return from.factor().divide(to.factor(), 12, RoundingMode.HALF_UP).stripTrailingZeros();
  }

  private static String times(String reference, BigDecimal factor) {
    return factor.compareTo(BigDecimal.ONE) == 0
        ? reference
        : reference + "*" + factor.toPlainString();
  }
}
