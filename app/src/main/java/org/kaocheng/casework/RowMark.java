package org.kaocheng.casework;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The score a reviewer would give a row.
 *
 * @param row the row's key, see {@link ScoreRow}
 * @param seen the number of the row's last score that was seen, 0 when there was none
 * @param score the score in points; empty to take the last one back
 * @param reason why; may be blank where the score is what the rule gives
 */
public record RowMark(String row, int seen, Optional<BigDecimal> score, String reason) {
  public RowMark {
    requireNonNull(row, "row is null");
    requireNonNull(score, "score is null");
    requireNonNull(reason, "reason is null");
  }
}
