package org.kaocheng.casework;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Sheet;
import org.kaocheng.scheme.pack.GradeBand;
import org.kaocheng.store.RowScore;
import org.kaocheng.value.Interval;

/**
 * A sheet of a scorecard with the reviewer's scores.
 *
 * @param sheet the sheet
 * @param rows its rows in order
 * @param given the reviewer's scores added up
 * @param scored how many rows the reviewer scored
 * @param scorable how many rows can be scored
 * @param possible the totals that are possible while rows are not scored: the reviewer's score
 *     where there is one, else what the rule leaves possible
 * @param grades the grades these totals reach by the scheme's bands, best first
 */
public record ReviewedSheet(
    Sheet sheet,
    List<Row> rows,
    BigDecimal given,
    int scored,
    int scorable,
    Interval possible,
    List<String> grades) {

  /**
   * A row.
   *
   * @param row the row of the scorecard
   * @param last the reviewer's last score of it, also one that takes an earlier one back
   */
  public record Row(ScoreRow row, Optional<RowScore> last) {
    public Row {
      requireNonNull(row, "row is null");
      requireNonNull(last, "last is null");
    }

    /** The reviewer's score. */
    public Optional<BigDecimal> score() {
      return last.flatMap(RowScore::score);
    }

    /** The number of the last score; 0 when there is none. */
    public int seen() {
      return last.map(RowScore::number).orElse(0);
    }
  }

  public ReviewedSheet {
    requireNonNull(sheet, "sheet is null");
    rows = List.copyOf(rows);
    requireNonNull(given, "given is null");
    requireNonNull(possible, "possible is null");
    grades = List.copyOf(grades);
  }

  /** The sheets of a scorecard with the scores of its case, in order. */
  public static List<ReviewedSheet> of(Scorecard card, List<RowScore> scores) {
    Map<String, RowScore> latest = new HashMap<>();
    scores.forEach(score -> latest.put(score.row(), score));
    Map<Sheet, List<Row>> sheets = new LinkedHashMap<>();
    card.sheets().forEach(sheet -> sheets.put(sheet, new ArrayList<>()));
    for (ScoreRow row : ScoreRow.of(card)) {
      sheets
          .computeIfAbsent(row.sheet(), sheet -> new ArrayList<>())
          .add(new Row(row, Optional.ofNullable(latest.get(row.key()))));
    }
    return sheets.entrySet().stream()
        .map(entry -> of(card, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static ReviewedSheet of(Scorecard card, Sheet sheet, List<Row> rows) {
    BigDecimal given = BigDecimal.ZERO;
    Interval possible = Interval.exactly(BigDecimal.ZERO);
    int scored = 0;
    int scorable = 0;
    for (Row row : rows) {
      if (row.row().isScorable()) {
        scorable++;
        Optional<BigDecimal> score = row.score();
        scored += score.isPresent() ? 1 : 0;
        given = given.add(score.orElse(BigDecimal.ZERO));
        possible =
            possible.plus(score.map(Interval::exactly).orElseGet(() -> row.row().line().range()));
      }
    }
    return new ReviewedSheet(
        sheet, rows, given, scored, scorable, possible, grades(card, possible));
  }

  private static List<String> grades(Scorecard card, Interval possible) {
    return card.scheme()
        .flatMap(scheme -> scheme.scales().stream().findFirst())
        .map(scale ->
            scale.bands().stream()
                .filter(band -> band.range().meets(possible))
                .map(GradeBand::grade)
                .toList())
        .orElse(List.of());
  }

  /** Whether every row that can be scored is. */
  public boolean isComplete() {
    return scorable > 0 && scored == scorable;
  }
}
