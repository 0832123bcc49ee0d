package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.kaocheng.value.Decimals;

/**
 * The score a reviewer gave a row of a scorecard; the last one of a row counts, across
 * resubmissions.
 *
 * @param filingCase the case's number
 * @param number its number among the case's scores, from 1
 * @param row the row's key, the same in every submission
 * @param label the row in words, as it was called when it was scored
 * @param score the score in points without trailing zeros; empty when an earlier one is taken back
 * @param reason why; empty when none is given
 * @param scoredBy who
 * @param scoredAt when, to the microsecond
 */
public record RowScore(
    long filingCase,
    int number,
    String row,
    String label,
    Optional<BigDecimal> score,
    String reason,
    String scoredBy,
    Instant scoredAt) {

  public RowScore {
    requireNonNull(row, "row is null");
    requireNonNull(label, "label is null");
    score = score.map(each -> new BigDecimal(Decimals.plain(each)));
    requireNonNull(reason, "reason is null");
    requireNonNull(scoredBy, "scoredBy is null");
    requireNonNull(scoredAt, "scoredAt is null");
  }

  /** The score as it is read; empty when it is taken back. */
  public String words() {
    return score.map(BigDecimal::toPlainString).orElse("");
  }

  /** The hash of all of it. */
  public String hash() {
    return Hash.of(
        Long.toString(filingCase),
        Integer.toString(number),
        row,
        label,
        words(),
        reason,
        scoredBy,
        scoredAt.toString());
  }
}
