package org.kaocheng.casework.difference;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.casework.ScoreRow;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Sheet;
import org.kaocheng.value.Interval;

/**
 * A row of the scorecard, or a sheet's total, that does not score the same in two submissions.
 *
 * @param label the row with its groups
 * @param total whether it is a sheet's total
 * @param before how it scored before; empty when there was no such row
 * @param after how it scores now; empty when there is no such row
 */
public record ScoreChange(
    String label, boolean total, Optional<Scored> before, Optional<Scored> after) {

  /**
   * How it scores.
   *
   * @param self the self-score
   * @param computed what the rules leave possible
   */
  public record Scored(Optional<BigDecimal> self, Interval computed) {
    public Scored {
      requireNonNull(self, "self is null");
      requireNonNull(computed, "computed is null");
    }

    private boolean is(Scored other) {
      return self.map(BigDecimal::stripTrailingZeros)
              .equals(other.self.map(BigDecimal::stripTrailingZeros))
          && computed.lower().compareTo(other.computed.lower()) == 0
          && computed.upper().compareTo(other.computed.upper()) == 0;
    }
  }

  private record Row(String label, boolean total, Scored scored) {}

  public ScoreChange {
    requireNonNull(label, "label is null");
    requireNonNull(before, "before is null");
    requireNonNull(after, "after is null");
  }

  /** All changes from one scorecard to another, in the order of the later one. */
  static List<ScoreChange> between(Scorecard older, Scorecard newer) {
    Map<String, Row> before = rows(older);
    Map<String, Row> after = rows(newer);
    Set<String> keys = new LinkedHashSet<>(after.keySet());
    keys.addAll(before.keySet());
    List<ScoreChange> changes = new ArrayList<>();
    for (String key : keys) {
      Optional<Row> was = Optional.ofNullable(before.get(key));
      Optional<Row> is = Optional.ofNullable(after.get(key));
      boolean same = was.isPresent() && is.isPresent() && was.get().scored().is(is.get().scored());
      if (!same) {
        Row named = is.or(() -> was).orElseThrow();
        changes.add(
            new ScoreChange(
                named.label(), named.total(), was.map(Row::scored), is.map(Row::scored)));
      }
    }
    return changes;
  }

  private static Map<String, Row> rows(Scorecard card) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (ScoreRow row : ScoreRow.of(card)) {
      Scored scored = new Scored(row.line().selfScore(), row.line().range());
      rows.put(row.key(), new Row(row.label(), false, scored));
    }
    for (Sheet sheet : card.sheets()) {
      Scored scored = new Scored(sheet.totals().self(), sheet.totals().possible());
      rows.putIfAbsent("total " + sheet.name(), new Row(sheet.name(), true, scored));
    }
    return rows;
  }
}
