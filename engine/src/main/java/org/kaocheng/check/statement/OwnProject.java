package org.kaocheng.check.statement;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.target.Row;
import org.kaocheng.check.target.Rows;
import org.kaocheng.source.Severity;

/** A department's evaluation that speaks of itself as 本项目; one finding in all. */
public final class OwnProject implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "statement.own-project",
          Family.CONSISTENCY,
          Severity.INFO,
          "部门整体自评写成“本项目”",
          "部门整体支出自评的对象是部门，“本项目”多为照抄项目自评。",
          "改为部门整体的表述，并设定对应的指标。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<String> words = examination.lexicon().words("statements.own-project");
    List<Row> rows = new ArrayList<>();
    for (Row row : Rows.of(examination)) {
      String text = row.label() + row.target().text() + row.actual().text();
      if (!row.form().subject().isProject() && words.stream().anyMatch(text::contains)) {
        rows.add(row);
      }
    }
    if (rows.isEmpty()) {
      return List.of();
    }
    FindingBuilder builder =
        FindingBuilder.of(CARD).message("部门整体支出自评表中写“" + rows.getFirst().target().text() + "”，评价对象有误。");
    rows.forEach(row -> builder.at(row.targetPlace()).at(row.actualPlace()));
    return List.of(builder.build());
  }
}
