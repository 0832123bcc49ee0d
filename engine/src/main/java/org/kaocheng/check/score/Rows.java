package org.kaocheng.check.score;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.FormCell;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.source.Place;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.Quantity;

/** What rules ask of an indicator row. */
final class Rows {

  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:指标)?(?:[一二三四五六七八九十]+|[0-9]{1,2})(?:[、:：)）]|[.．](?![0-9]))|^[(（][一二三四五六七八九十0-9]+[)）]");

  private Rows() {}

  /** The number a fact prints. */
  static Optional<BigDecimal> number(Optional<Fact> fact) {
    return fact.flatMap(Fact::quantity).map(Quantity::number);
  }

  static Optional<BigDecimal> points(Indicator row) {
    return number(row.fact(Column.POINTS));
  }

  static Optional<BigDecimal> score(Indicator row) {
    return number(row.fact(Column.SCORE));
  }

  /** Whether the row has points of its own and a score below them. */
  static boolean reduced(Indicator row) {
    return lost(row).filter(lost -> lost.signum() > 0).isPresent();
  }

  /** Whether the row has points of its own and all of them as score. */
  static boolean full(Indicator row) {
    return lost(row).filter(lost -> lost.signum() == 0).isPresent();
  }

  /** Points less score; empty when one of them is not printed for this row. */
  static Optional<BigDecimal> lost(Indicator row) {
    return points(row).flatMap(points -> score(row).map(points::subtract));
  }

  /** Whether the row repeats a part of the row above it (其中：). */
  static boolean repeats(Indicator row) {
    return row.name().text().strip().startsWith("其中");
  }

  /** Whether the row adds or takes points beside the table's hundred. */
  static boolean adjusts(Indicator row) {
    return ScoreWords.mentions(row.path(), "adjustments");
  }

  /**
   * The text as it is compared: without white space, quotation marks and numbering that ends in a
   * sign (1. 二、 （三） 指标4：); 三公 keeps its 三.
   */
  static String plain(String text) {
    String bare = Patterns.replaceAll(text, "[\\s\u3000\u00A0“”\"'‘’]", "");
    return Patterns.replaceFirst(NUMBERING.matcher(bare).replaceFirst(""), "[：:、。；;]+$", "");
  }

  /** The row's name without line breaks and numbering. */
  static String name(Indicator row) {
    String name = plain(row.name().text());
    return name.isEmpty() ? plain(row.level2()) : name;
  }

  /** The place of a field; the row's name where the table has no such column. */
  static Place place(Indicator row, Column column) {
    return row.fact(column)
        .map(Fact::place)
        .or(() -> row.cell(column).map(FormCell::place))
        .orElse(row.name().place());
  }

  /** A form's name for people. */
  static String name(Form form) {
    String subject = form.subject().name();
    String title = form.title().isEmpty() ? "自评表" : form.title();
    return subject.isEmpty() ? title : title + "（" + subject + "）";
  }

  /** A number of points: 2.5分. */
  static String inPoints(BigDecimal number) {
    return Decimals.plain(number) + "分";
  }
}
