package org.kaocheng.casework;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.evaluate.scorecard.ScoreLine;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Sheet;
import org.kaocheng.fact.Subject;
import org.kaocheng.store.Hash;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Rounding;

/**
 * A row of a scorecard that a reviewer may score.
 *
 * @param key what names it in every submission: the hash of subject, form, indicator with its
 *     groups, and its number among those of the same name
 * @param sheet the sheet it stands in
 * @param line the line
 */
public record ScoreRow(String key, Sheet sheet, ScoreLine line) {
  public ScoreRow {
    requireNonNull(key, "key is null");
    requireNonNull(sheet, "sheet is null");
    requireNonNull(line, "line is null");
  }

  /** All rows of a scorecard in order. */
  public static List<ScoreRow> of(Scorecard card) {
    Map<List<String>, Integer> seen = new HashMap<>();
    List<ScoreRow> rows = new ArrayList<>();
    for (Sheet sheet : card.sheets()) {
      for (ScoreLine line : sheet.lines()) {
        Subject subject = sheet.subject();
        List<String> name =
            List.of(subject.kind().name(), subject.name(), sheet.title(), line.path());
        int number = seen.merge(name, 1, Integer::sum);
        String key =
            Hash.of(name.get(0), name.get(1), name.get(2), name.get(3), Integer.toString(number));
        rows.add(new ScoreRow(key, sheet, line));
      }
    }
    return List.copyOf(rows);
  }

  /** The row in words. */
  public String label() {
    return sheet.subject().isProject() ? sheet.subject().name() + "：" + line.path() : line.path();
  }

  /** Whether it has points of its own, without which it cannot be scored. */
  public boolean isScorable() {
    return line.points().isPresent();
  }

  /** The most decimal places a score of it may have. */
  public int decimals() {
    return Math.max(2, line.decimals());
  }

  /** Whether a score is what the scheme's rule can give, as finely as it scores. */
  public boolean agrees(BigDecimal score) {
    int places = Math.max(Math.max(0, score.scale()), line.decimals());
    return Interval.printed(score, places, Rounding.ROUNDED).meets(line.range());
  }
}
