package org.kaocheng.check.structure;

import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.text.ReportKind;
import org.kaocheng.source.Severity;

/** A file that is no self-evaluation: said once, instead of findings about what it lacks. */
public final class NotAReportRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "structure.not-a-report",
          Family.STRUCTURE,
          Severity.INFO,
          "不是自评报告",
          "没有自评报告的标题、自评表和预算执行数据的文件，无法按自评报告检查。",
          "请确认上传的文件；如确为自评报告，请改传文字版。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    return examination.reading().passages().isEmpty() || ReportKind.isReport(examination)
        ? List.of()
        : List.of(FindingBuilder.of(CARD).message("本文件不是自评报告：没有自评报告的标题、自评表和预算执行数据，未作检查。").build());
  }
}
