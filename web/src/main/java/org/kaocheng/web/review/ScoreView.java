package org.kaocheng.web.review;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaocheng.casework.ReviewedSheet;
import org.kaocheng.evaluate.scorecard.Explanation;
import org.kaocheng.evaluate.scorecard.ScoreLine;
import org.kaocheng.store.RowScore;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Interval;
import org.kaocheng.web.page.Moments;

/**
 * A row of the scorecard as it is shown.
 *
 * @param row the row
 * @param explanation how the computed score comes about
 */
record ScoreView(ReviewedSheet.Row row, List<Explanation.Part> explanation) {
  ScoreView {
    requireNonNull(row, "row is null");
    explanation = List.copyOf(explanation);
  }

  /**
   * A sheet as it is shown.
   *
   * @param sheet the sheet
   * @param rows its rows
   */
  record Table(ReviewedSheet sheet, List<ScoreView> rows) {
    Table {
      requireNonNull(sheet, "sheet is null");
      rows = List.copyOf(rows);
    }

    /** The reviewer's scores added up. */
    public String given() {
      return Decimals.plain(sheet.given());
    }

    /** The points of all rows. */
    public String points() {
      return Decimals.plain(sheet.sheet().totals().points());
    }

    /** The total of the self-evaluation. */
    public String self() {
      return number(sheet.sheet().totals().self());
    }

    /** The totals the rules leave possible. */
    public String computed() {
      return interval(sheet.sheet().totals().possible());
    }

    /** The totals possible with the reviewer's scores. */
    public String possible() {
      return interval(sheet.possible());
    }

    /** The grades they reach. */
    public String grades() {
      return String.join("、", sheet.grades());
    }
  }

  /** The tables of a case in order. */
  static List<Table> of(ReviewedCase reviewed) {
    return reviewed.examination().stream()
        .flatMap(each -> ReviewedSheet.of(each.scorecard(), reviewed.scores()).stream())
        .map(sheet -> new Table(sheet, sheet.rows().stream().map(ScoreView::of).toList()))
        .toList();
  }

  private static ScoreView of(ReviewedSheet.Row row) {
    return new ScoreView(row, Explanation.of(row.row().line()).parts());
  }

  private ScoreLine line() {
    return row.row().line();
  }

  /** The groups above the indicator; empty when there are none. */
  public String groups() {
    String path = line().path();
    return path.substring(0, Math.max(0, path.length() - line().name().length()))
        .replaceAll("／$", "");
  }

  /** The indicator. */
  public String name() {
    return line().name();
  }

  /** Its points. */
  public String points() {
    return number(line().points());
  }

  /** Its self-score. */
  public String self() {
    return number(line().selfScore());
  }

  /** What the rule gives. */
  public String computed() {
    return line().points().isPresent() ? interval(line().range()) : "—";
  }

  /** How the self-score stands to it. */
  public String verdict() {
    return line().verdict().name();
  }

  /** The verdict as a class of the style sheet. */
  public String tone() {
    return switch (line().verdict()) {
      case AGREES -> "good";
      case CONTRADICTED -> "error";
      case UNSUPPORTED -> "warning";
      case POSSIBLE, TO_CONFIRM, NO_SELF_SCORE -> "";
    };
  }

  /** The reviewer's score as it is typed; empty when there is none. */
  public String score() {
    return row.score().map(BigDecimal::toPlainString).orElse("");
  }

  /** The reason given with the reviewer's score; empty when it was taken back. */
  public String reason() {
    return row.last().filter(each -> each.score().isPresent()).map(RowScore::reason).orElse("");
  }

  /** The login of who scored it; empty when nobody did. */
  public String by() {
    return row.last().map(RowScore::scoredBy).orElse("");
  }

  /** When it was scored; empty when it was not. */
  public String at() {
    return row.last().map(each -> Moments.toMinute(each.scoredAt())).orElse("");
  }

  /** Whether the reviewer's score is not what the rule gives. */
  public boolean differs() {
    return row.score().filter(each -> !row.row().agrees(each)).isPresent();
  }

  /** Whether the self-score can be taken over: it is what the rule gives, and nothing is scored. */
  boolean isToBeTakenOver() {
    return row.row().isScorable()
        && row.score().isEmpty()
        && line().verdict() == ScoreLine.Verdict.AGREES;
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(Decimals::plain).orElse("—");
  }

  static String interval(Interval interval) {
    String low = Decimals.brief(interval.lower(), 2);
    String high = Decimals.brief(interval.upper(), 2);
    return low.equals(high) ? low : low + "—" + high;
  }
}
