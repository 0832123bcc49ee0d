package org.kaocheng.check.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.value.Decimals;

/**
 * A form's points and scores added up.
 *
 * @param form the form
 * @param blocks its rows by printed points
 */
record FormSums(Form form, List<Block> blocks) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  FormSums {
    blocks = List.copyOf(blocks);
  }

  static FormSums of(Form form) {
    return new FormSums(form, Block.of(form));
  }

  /** Whether every row that is used prints points that could be read. */
  boolean pointsKnown() {
    return !blocks.isEmpty()
        && form.indicators().stream()
            .filter(row -> !Rows.repeats(row) && !row.name().isBlank())
            .allMatch(row -> blocks.stream().anyMatch(block -> block.rows().contains(row)))
        && form.indicators().stream().noneMatch(Rows::adjusts);
  }

  /** Whether every row with points also prints a score that could be read. */
  boolean scoresKnown() {
    return pointsKnown()
        && blocks.stream().allMatch(block -> block.score().isPresent())
        && form.executionPoints().isPresent() == form.executionScore().isPresent();
  }

  /** Whether some row carries points but was never filled in: a row of the template left over. */
  boolean hasUnusedRows() {
    return blocks.stream()
        .flatMap(block -> block.rows().stream())
        .anyMatch(row -> Rows.score(row).isEmpty() && row.text(Column.ACTUAL).isEmpty());
  }

  /** The points of the rows. */
  BigDecimal rowPoints() {
    return blocks.stream().map(Block::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The points with those for execution printed apart. */
  BigDecimal points() {
    return rowPoints().add(Rows.number(form.executionPoints()).orElse(BigDecimal.ZERO));
  }

  /**
   * Whether the points for execution printed apart are also a row of the table; the rows alone then
   * make the total.
   */
  boolean executionTwice() {
    Optional<BigDecimal> total = Rows.number(form.totalPoints());
    BigDecimal target = total.orElse(HUNDRED);
    return form.executionPoints().isPresent()
        && rowPoints().compareTo(target) == 0
        && form.indicators().stream().anyMatch(FormSums::isExecution);
  }

  private static boolean isExecution(Indicator row) {
    return row.path().contains("执行率");
  }

  /**
   * Whether the points read make the printed total of points; where they do not, a row may have
   * been lost in reading, and scores are not judged.
   */
  boolean pointsFit() {
    Optional<BigDecimal> total = Rows.number(form.totalPoints());
    return total.isEmpty()
        || points().compareTo(total.get()) == 0
        || rowPoints().compareTo(total.get()) == 0;
  }

  /**
   * Whether no row can have been lost in reading: every score is known and they make the printed
   * total score, so that only the points can be wrong.
   */
  boolean provenByScores() {
    Optional<BigDecimal> total = Rows.number(form.totalScore());
    return total.isPresent() && scoresKnown() && scoreSum().compareTo(total.get()) == 0;
  }

  /**
   * Whether the points read make the printed total of points, or a hundred where none is printed.
   */
  boolean complete() {
    BigDecimal whole = Rows.number(form.totalPoints()).orElse(HUNDRED);
    return points().compareTo(whole) == 0 || executionTwice();
  }

  /** Whether rows lost in reading could carry the points that {@code printed} has more. */
  boolean maybeLost(BigDecimal printed) {
    BigDecimal whole = Rows.number(form.totalPoints()).orElse(HUNDRED);
    BigDecimal missing = whole.subtract(points());
    BigDecimal gap = printed.subtract(scoreSum());
    return missing.signum() > 0 && gap.signum() >= 0 && gap.compareTo(missing) <= 0;
  }

  private BigDecimal scoreSum() {
    BigDecimal sum =
        blocks.stream()
            .flatMap(block -> block.score().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return executionTwice()
        ? sum
        : sum.add(Rows.number(form.executionScore()).orElse(BigDecimal.ZERO));
  }

  /** The total score: rows, and execution printed apart; empty when it cannot be told. */
  Optional<BigDecimal> score() {
    if (!scoresKnown() || !pointsFit()) {
      return Optional.empty();
    }
    return Optional.of(scoreSum());
  }

  /** The facts that make the total score, execution first. */
  List<Fact> scoreFacts() {
    List<Fact> facts = new ArrayList<>();
    if (!executionTwice()) {
      form.executionScore().ifPresent(facts::add);
    }
    blocks.forEach(block -> facts.addAll(block.scores()));
    return facts;
  }

  /** A sum with the numbers put in: 5+5+3=13. */
  static String formula(List<Fact> facts, BigDecimal sum) {
    return String.join(
            "+", facts.stream().map(fact -> Decimals.plain(fact.figure().number())).toList())
        + "="
        + Decimals.plain(sum);
  }
}
