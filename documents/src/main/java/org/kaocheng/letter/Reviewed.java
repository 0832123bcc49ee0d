package org.kaocheng.letter;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.check.Finding;
import org.kaocheng.fact.Identification;
import org.kaocheng.report.Report;
import org.kaocheng.source.Severity;

/**
 * A checked report as the reviewer has it, with the one handed in before it.
 *
 * @param report the report
 * @param previous the one before; empty when it is the first
 */
public record Reviewed(Report.Checked report, Optional<Report.Checked> previous) {
  public Reviewed {
    requireNonNull(report, "report is null");
    requireNonNull(previous, "previous is null");
  }

  /** What became of the findings of the report before; empty without one. */
  Optional<FollowUp> followUp() {
    return previous.map(before -> FollowUp.of(before.findings().list(), report.findings().list()));
  }

  /** The findings of a severity, those of one rule together, the rules in the order they occur. */
  List<List<Finding>> byRule(Severity severity) {
    Map<String, List<Finding>> rules = new LinkedHashMap<>();
    for (Finding finding : report.findings().list()) {
      if (finding.severity() == severity) {
        rules.computeIfAbsent(finding.rule().code(), code -> new ArrayList<>()).add(finding);
      }
    }
    return List.copyOf(rules.values());
  }

  int count(Severity severity) {
    return report.findings().counts().getOrDefault(severity, 0);
  }

  /**
   * What the places in the words of a letter stand for.
   *
   * @param unknownUnit what stands for a unit that was not found
   */
  Map<String, String> filling(String unknownUnit) {
    Identification identification = report.reading().identification();
    Map<String, String> filling = new LinkedHashMap<>();
    filling.put("单位", identification.unit().isEmpty() ? unknownUnit : identification.unit());
    filling.put("年度", identification.year() == 0 ? "" : identification.year() + "年度");
    filling.put("文件", report.file());
    filling.put("结论", report.findings().verdict().label());
    filling.put("合计", Integer.toString(report.findings().list().size()));
    filling.put("错误", Integer.toString(count(Severity.ERROR)));
    filling.put("警告", Integer.toString(count(Severity.WARNING)));
    filling.put("提示", Integer.toString(count(Severity.INFO)));
    FollowUp followUp = followUp().orElse(new FollowUp(List.of(), List.of(), List.of()));
    filling.put("已整改", Integer.toString(followUp.mended().size()));
    filling.put("未整改", Integer.toString(followUp.remaining().size()));
    filling.put("新出现", Integer.toString(followUp.added().size()));
    return filling;
  }
}
