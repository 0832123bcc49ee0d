package org.kaocheng.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaocheng.evaluate.scorecard.Explanation;
import org.kaocheng.evaluate.scorecard.Need;
import org.kaocheng.evaluate.scorecard.ScoreLine;
import org.kaocheng.evaluate.scorecard.ScoreLine.Verdict;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Sheet;
import org.kaocheng.evaluate.scorecard.Totals;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.DisplayWidth;
import org.kaocheng.value.Interval;

/** A scorecard as text: a table of all lines, then the explanation of each that needs one. */
final class ScoredText {

  private static final int INDENT = 4;
  private static final int NUMBER = 8;
  private static final int SCORE = 16;
  private static final int VERDICT = 12;

  private final Report.Scored report;
  private final TextStyle style;
  private final TextLines lines;

  private ScoredText(Report.Scored report, TextStyle style) {
    this.report = report;
    this.style = style;
    lines = new TextLines(style);
  }

  /** The text, ending with a line break. */
  static String of(Report.Scored report, TextStyle style) {
    return new ScoredText(report, style).write();
  }

  private String write() {
    Scorecard card = report.scorecard();
    lines.line(style.bold(TextStyle.harmless(report.file())));
    String whose = CheckedText.whose(report.reading().identification());
    if (!whose.isEmpty()) {
      lines.line(whose);
    }
    lines.paragraph(0, "评分办法：", scheme(card));
    card.grounds().forEach(ground -> lines.paragraph(2, "· ", ground));
    if (card.sheets().isEmpty()) {
      lines.gap().line("没有读出评分表，也没有写明得分，无法评分。");
    }
    card.sheets().forEach(this::sheet);
    return lines.toString();
  }

  private static String scheme(Scorecard card) {
    return card.scheme()
        .map(scheme -> words(scheme) + "，截至" + card.asOf())
        .orElse("没有可用的评分办法，只按报告所附评分标准核算");
  }

  private static String words(Scheme scheme) {
    return scheme.name() + "（" + scheme.id() + "）";
  }

  private void sheet(Sheet sheet) {
    lines.gap().line(style.bold(TextStyle.harmless(sheet.name())));
    int path = Math.max(2 * NUMBER, style.columns() - NUMBER - NUMBER - SCORE - VERDICT);
    lines.line(row(path, "指标", "分值", "自评", "应得", "核对"));
    sheet.lines().forEach(line -> lines.line(row(path, line)));
    totals(sheet);
    List<ScoreLine> told = sheet.lines().stream().filter(ScoredText::isTold).toList();
    for (ScoreLine line : told) {
      lines.gap().line(heading(line));
      Explanation.of(line)
          .parts()
          .forEach(part -> lines.paragraph(INDENT, part.label() + "：", part.text()));
    }
  }

  /** Lines that agree, or that are plainly a person's judgement, need no explanation here. */
  private static boolean isTold(ScoreLine line) {
    return switch (line.verdict()) {
      case AGREES -> !line.notes().isEmpty();
      case POSSIBLE, CONTRADICTED, UNSUPPORTED -> true;
      case TO_CONFIRM -> !line.notes().isEmpty();
      case NO_SELF_SCORE -> line.range().width().compareTo(width(line)) < 0;
    };
  }

  private static BigDecimal width(ScoreLine line) {
    return line.points().orElse(BigDecimal.ZERO);
  }

  private String heading(ScoreLine line) {
    String text = TextStyle.harmless(line.path()) + "　" + line.verdict().label();
    return line.verdict() == Verdict.CONTRADICTED ? style.of(Severity.ERROR, text) : text;
  }

  private String row(int path, ScoreLine line) {
    return row(
        path,
        TextStyle.harmless(line.path()).replace('\n', ' '),
        number(line.points()),
        number(line.selfScore()),
        line.points().isPresent() ? interval(line.range()) : "—",
        line.verdict().label());
  }

  private static String row(
      int path, String name, String points, String self, String score, String verdict) {
    return cell(name, path)
        + cell(points, NUMBER)
        + cell(self, NUMBER)
        + cell(score, SCORE)
        + verdict;
  }

  private static String cell(String text, int columns) {
    return DisplayWidth.padded(DisplayWidth.cut(text, columns - 2), columns);
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(Decimals::plain).orElse("—");
  }

  private static String interval(Interval interval) {
    String low = Decimals.brief(interval.lower(), 2);
    String high = Decimals.brief(interval.upper(), 2);
    return low.equals(high) ? low : low + "—" + high;
  }

  /** The totals the rules leave possible: 按评分办法可在8—97.5分之间, 按评分办法应得99.14分. */
  static String possible(Interval interval) {
    String words = interval(interval);
    return words.contains("—") ? "，按评分办法可在" + words + "分之间" : "，按评分办法应得" + words + "分";
  }

  private void totals(Sheet sheet) {
    Totals totals = sheet.totals();
    String sum = totals.selfSum().map(each -> "，各项自评合计" + Decimals.plain(each) + "分").orElse("");
    String printed =
        totals.printedTotal().map(each -> "，报告总分" + Decimals.plain(each) + "分").orElse("");
    String differs = totals.sumDiffers() ? "，两者不一致" : "";
    lines.paragraph(
        0,
        "合计：",
        "分值"
            + Decimals.plain(totals.points())
            + "分"
            + sum
            + printed
            + differs
            + possible(totals.possible())
            + (totals.exceeds() ? "，自评总分超出" : ""));
    String grade = totals.grade().map(each -> "自评总分对应“" + each + "”").orElse("");
    String open = totals.grades().isEmpty() ? "" : "按可能的得分为" + String.join("、", totals.grades());
    if (!grade.isEmpty() || !open.isEmpty()) {
      lines.paragraph(0, "等级：", grade + (grade.isEmpty() || open.isEmpty() ? "" : "；") + open);
    }
    sheet
        .light()
        .ifPresent(light ->
            lines.paragraph(
                0,
                "对照：",
                "得分率"
                    + Decimals.brief(light.score(), 2)
                    + "%，预算执行率"
                    + Decimals.brief(light.execution(), 2)
                    + "%"
                    + (light.isLit() ? "，得分率明显高于执行率，请核对指标值" : "")));
    Map<Need, List<ScoreLine>> needs = sheet.needs();
    if (!needs.isEmpty()) {
      lines.paragraph(
          0, "待补：", needs.keySet().stream().map(Need::words).collect(Collectors.joining("、")));
    }
    Map<Need, List<ScoreLine>> forGrade = report.scorecard().gradeNeeds(sheet);
    if (!forGrade.isEmpty()) {
      lines.paragraph(
          0,
          "定等级至少需：",
          forGrade.keySet().stream().map(Need::words).collect(Collectors.joining("、")));
    }
  }
}
