package org.kaocheng.casework.overview;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.store.RowScore;

/**
 * The reviewer's score of a department's sheet.
 *
 * @param given the scores added up
 * @param scored how many rows are scored
 * @param scorable how many can be
 */
public record ReviewedScore(BigDecimal given, int scored, int scorable) {

  /** No row of none. */
  static final ReviewedScore NONE = new ReviewedScore(BigDecimal.ZERO, 0, 0);

  public ReviewedScore {
    requireNonNull(given, "given is null");
  }

  /**
   * The score of the rows that can be scored.
   *
   * @param rows the keys of these rows
   * @param scores the scores of the case in order; the last one of a row counts
   */
  static ReviewedScore of(List<String> rows, List<RowScore> scores) {
    Map<String, Optional<BigDecimal>> latest = new HashMap<>();
    scores.forEach(score -> latest.put(score.row(), score.score()));
    List<BigDecimal> given =
        rows.stream()
            .map(row -> latest.getOrDefault(row, Optional.empty()))
            .flatMap(Optional::stream)
            .toList();
    return new ReviewedScore(
        given.stream().reduce(BigDecimal.ZERO, BigDecimal::add), given.size(), rows.size());
  }

  /** The score once every row that can be scored is. */
  public Optional<BigDecimal> total() {
    return scorable > 0 && scored == scorable ? Optional.of(given) : Optional.empty();
  }
}
