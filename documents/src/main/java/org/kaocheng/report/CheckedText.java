package org.kaocheng.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Findings.Verdict;
import org.kaocheng.fact.Identification;
import org.kaocheng.source.Place;
import org.kaocheng.source.Problem;
import org.kaocheng.source.Severity;
import org.kaocheng.value.DisplayWidth;

/** A checked report as text: the verdict first, then the findings, the gravest first. */
final class CheckedText {

  private static final int INDENT = 4;

  /** A finding shows at most this many places on a terminal. */
  private static final int MOST_PLACES = 5;

  private static final int AROUND = 16;
  private static final int MOST_PROBLEMS = 10;

  private final Report.Checked report;
  private final TextStyle style;
  private final Places places;
  private final TextLines lines;
  private final Set<String> remediesTold = new HashSet<>();

  private CheckedText(Report.Checked report, TextStyle style) {
    this.report = report;
    this.style = style;
    this.places = new Places(report.reading());
    this.lines = new TextLines(style);
  }

  /** The text, ending with a line break. */
  static String of(Report.Checked report, TextStyle style) {
    return new CheckedText(report, style).write();
  }

  private String write() {
    head();
    int number = 0;
    for (Severity severity : Severity.values()) {
      List<Finding> findings =
          report.findings().list().stream().filter(f -> f.severity() == severity).toList();
      if (!findings.isEmpty()) {
        lines.gap().line(style.of(severity, severity.label() + " " + findings.size() + " 项"));
      }
      for (Finding finding : findings) {
        finding(++number, finding);
      }
    }
    problems();
    return lines.toString();
  }

  private void head() {
    Identification identification = report.reading().identification();
    lines.line(style.bold(TextStyle.harmless(report.file())));
    String whose = whose(identification);
    if (!whose.isEmpty()) {
      lines.line(whose);
    }
    Verdict verdict = report.findings().verdict();
    String words = "结论：" + verdict.label();
    lines.line(
        switch (verdict) {
              case SUBMITTABLE -> style.green(words);
              case TO_AMEND, UNRELIABLE -> style.of(Severity.ERROR, words);
              case NOT_A_REPORT -> style.of(Severity.INFO, words);
            }
            + "（"
            + counts(report.findings().counts())
            + "）");
  }

  /** The unit and year, as far as they were found. */
  static String whose(Identification identification) {
    String year = identification.year() == 0 ? "" : identification.year() + "年度";
    return TextStyle.harmless(identification.unit() + " " + year).strip();
  }

  private static String counts(Map<Severity, Integer> counts) {
    StringBuilder words = new StringBuilder();
    counts.forEach((severity, count) ->
        words
            .append(words.isEmpty() ? "" : "，")
            .append(severity.label())
            .append(' ')
            .append(count)
            .append(" 项"));
    return words.toString();
  }

  private void finding(int number, Finding finding) {
    title(number, finding);
    lines.paragraph(INDENT, "", finding.message());
    places(finding);
    if (!finding.stated().isEmpty()) {
      lines.paragraph(INDENT, "原文：", finding.stated());
    }
    if (!finding.expected().isEmpty()) {
      lines.paragraph(INDENT, "应为：", finding.expected());
    }
    if (!finding.formula().isEmpty()) {
      lines.paragraph(INDENT, "算式：", finding.formula());
    }
    if (!finding.consequences().isEmpty()) {
      lines.paragraph(INDENT, "", "由此还有：");
      finding.consequences().forEach(each -> lines.paragraph(INDENT + 2, "· ", each));
    }
    if (remediesTold.add(finding.rule().code())) {
      lines.paragraph(INDENT, "建议：", finding.rule().remedy());
    }
  }

  private void title(int number, Finding finding) {
    String title = DisplayWidth.padded(number + ".", INDENT) + finding.rule().title();
    String code = "　" + finding.rule().family().label() + "·" + finding.rule().code();
    boolean fits = DisplayWidth.of(title + code) <= style.columns();
    lines.gap();
    lines.line(style.of(finding.severity(), title) + (fits ? style.faint(code) : ""));
  }

  /** One line for each passage, the first few: on a terminal a finding should stay in sight. */
  private void places(Finding finding) {
    List<Evidence> told =
        finding.evidence().stream()
            .filter(evidence -> evidence.equals(firstIn(finding, evidence.place().passage())))
            .toList();
    told.stream().limit(MOST_PLACES).forEach(this::evidence);
    if (told.size() > MOST_PLACES) {
      lines.paragraph(INDENT, "", "……共 " + told.size() + " 处，其余见 HTML 或 JSON 结果");
    }
  }

  private static Evidence firstIn(Finding finding, int passage) {
    return finding.evidence().stream()
        .filter(evidence -> evidence.place().passage() == passage)
        .findFirst()
        .orElseThrow();
  }

  private void evidence(Evidence evidence) {
    lines.paragraph(INDENT, "位置：", places.where(evidence.place()) + quote(evidence.place()));
  }

  private String quote(Place place) {
    Places.Quote quote = places.quote(place, AROUND);
    if (quote.text().isEmpty()) {
      return place.isPassage() ? " （空白）" : "";
    }
    boolean alone = quote.before().isEmpty() && quote.after().isEmpty();
    return alone
        ? " “" + quote.text() + "”"
        : " “"
            + quote.before()
            + TextStyle.MARK
            + quote.text()
            + TextStyle.END
            + quote.after()
            + "”";
  }

  private void problems() {
    List<Problem> problems = report.notUnderstood();
    if (problems.isEmpty()) {
      return;
    }
    lines.gap().line(style.bold("未能读懂 " + problems.size() + " 处") + "（未参加核对）");
    for (Problem problem : problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()))) {
      String where = problem.place().isPassage() ? places.where(problem.place()) + "：" : "";
      lines.paragraph(2, "· ", where + problem.message());
    }
    if (problems.size() > MOST_PROBLEMS) {
      lines.paragraph(2, "· ", "其余 " + (problems.size() - MOST_PROBLEMS) + " 处见 --format json。");
    }
  }
}
