package org.kaocheng.check.target;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.FormCell;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.source.Severity;

/**
 * Rows with target and score whose field for the result is blank; one finding per form. Silent
 * where many are blank: there the column was read wrongly or is not used.
 */
public final class ResultMissing implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "target.result-missing",
          Family.TARGET,
          Severity.WARNING,
          "有得分而未填完成值",
          "没有完成值，得分就没有依据。",
          "补填实际完成值，并核对得分。");

  /** One blank result goes with at least so many filled ones. */
  private static final int FILLED = 4;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Form form : examination.reading().forms()) {
      List<Row> scored =
          Rows.of(examination, row -> row.form() == form && hasTarget(row) && isScored(row));
      List<Row> blank = scored.stream().filter(ResultMissing::isBlank).toList();
      if (!blank.isEmpty() && scored.size() >= blank.size() * (FILLED + 1)) {
        findings.addAll(Aggregate.of(CARD, blank, "", "已得分，但完成值空白，请补填。"));
      }
    }
    return findings;
  }

  private static boolean hasTarget(Row row) {
    return !row.indicator().text(Column.TARGET).isBlank();
  }

  private static boolean isScored(Row row) {
    return row.hasFullMarks() || row.lostPoints();
  }

  private static boolean isBlank(Row row) {
    return row.indicator().cell(Column.ACTUAL).filter(FormCell::isBlank).isPresent();
  }
}
