package org.kaocheng.web.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kaocheng.evaluate.scorecard.Explanation;
import org.kaocheng.evaluate.scorecard.Need;
import org.kaocheng.evaluate.scorecard.ScoreLine;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Sheet;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Interval;

/**
 * A form's scores as a page shows them.
 *
 * @param name the form
 * @param points the points of all its indicators
 * @param self the self-score; a dash when there is none
 * @param possible the totals the rules leave possible
 * @param grade the grade of the self-score; empty when there is none
 * @param needs what would settle more of it
 * @param lines its indicators
 */
record ScoreView(
    String name,
    String points,
    String self,
    String possible,
    String grade,
    List<String> needs,
    List<LineView> lines) {

  /**
   * An indicator.
   *
   * @param path its name with those above it
   * @param points its points
   * @param self its self-score
   * @param range the scores its rule leaves possible
   * @param verdict how the self-score stands to the rule
   * @param tone the verdict in small letters
   * @param contradicted whether no reading of the rule agrees with the self-score
   * @param parts the explanation
   */
  record LineView(
      String path,
      String points,
      String self,
      String range,
      ScoreLine.Verdict verdict,
      String tone,
      boolean contradicted,
      List<Explanation.Part> parts) {}

  /** The forms of a scorecard. */
  static List<ScoreView> of(Scorecard card) {
    return card.sheets().stream().map(ScoreView::sheet).toList();
  }

  private static ScoreView sheet(Sheet sheet) {
    return new ScoreView(
        sheet.name(),
        Decimals.plain(sheet.totals().points()),
        number(sheet.totals().self()),
        interval(sheet.totals().possible()),
        sheet.totals().grade().orElse(""),
        sheet.needs().keySet().stream().map(Need::words).toList(),
        sheet.lines().stream().map(ScoreView::line).toList());
  }

  private static LineView line(ScoreLine line) {
    return new LineView(
        line.path(),
        number(line.points()),
        number(line.selfScore()),
        line.points().isPresent() ? interval(line.range()) : "—",
        line.verdict(),
        line.verdict().name().toLowerCase(Locale.ROOT),
        line.verdict() == ScoreLine.Verdict.CONTRADICTED,
        Explanation.of(line).parts());
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(Decimals::plain).orElse("—");
  }

  private static String interval(Interval interval) {
    String low = Decimals.brief(interval.lower(), 2);
    String high = Decimals.brief(interval.upper(), 2);
    return low.equals(high) ? low : low + "—" + high;
  }
}
