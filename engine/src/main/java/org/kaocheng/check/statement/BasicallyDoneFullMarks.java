package org.kaocheng.check.statement;

import java.util.List;
import java.util.Optional;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.Stance;
import org.kaocheng.check.Stances;
import org.kaocheng.check.target.Row;
import org.kaocheng.check.target.Rows;
import org.kaocheng.fact.Form;
import org.kaocheng.source.Severity;

/** Goals said to be basically reached beside a department's form with full marks in every row. */
public final class BasicallyDoneFullMarks implements Rule {

  private static final RuleCard CARD =
      FullMarks.card("statement.basically-done-full-marks", Severity.INFO, "称基本完成而各项均得满分");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Optional<Form> full =
        examination.reading().forms().stream()
            .filter(form -> !form.subject().isProject() && FullMarks.isFull(form))
            .findFirst();
    List<Stance> stances = Stances.of(examination, "basically-done");
    if (full.isEmpty() || stances.isEmpty()) {
      return List.of();
    }
    Row first = Rows.of(examination, row -> row.form() == full.get()).getFirst();
    Stance stance = stances.getFirst();
    return List.of(
        FindingBuilder.of(CARD)
            .message("文中称“" + stance.sentence().text().strip() + "”，自评表各项指标却全部得满分，两处结论不一致。")
            .stated("各项满分")
            .at(stance.evidence())
            .at(first.actualPlace())
            .build());
  }
}
