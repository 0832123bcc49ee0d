package org.kaocheng.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaocheng.evaluate.scorecard.Explanation;
import org.kaocheng.evaluate.scorecard.Need;
import org.kaocheng.evaluate.scorecard.ScoreLine;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Sheet;
import org.kaocheng.evaluate.scorecard.Totals;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Interval;

/** A scorecard as one self-contained HTML page: a table for each sheet, each line explained. */
final class HtmlScorecard {

  private final Html html = new Html();
  private final Scorecard card;

  private HtmlScorecard(Scorecard card) {
    this.card = card;
  }

  /**
   * The whole page.
   *
   * @param back where the link to the overview leads; empty for none
   */
  static String page(Report.Scored report, String back) {
    HtmlScorecard page = new HtmlScorecard(report.scorecard());
    String whose = CheckedText.whose(report.reading().identification());
    String name = whose.isEmpty() ? report.file() : whose;
    page.head(name, report, back);
    page.html.raw("<main>\n");
    page.card.sheets().forEach(page::sheet);
    page.html.end("main");
    return HtmlFrame.page(name + " 评分核对", "scorecard", page.html.toString());
  }

  private void head(String name, Report.Scored report, String back) {
    html.raw("<header>\n");
    if (!back.isEmpty()) {
      html.element("a", "← 全部报告", "class", "back", "href", back);
    }
    html.element("h1", name);
    String scheme =
        card.scheme()
            .map(each -> "评分办法：" + each.name() + "（" + each.id() + "），截至" + card.asOf())
            .orElse("没有可用的评分办法，只按报告所附评分标准核算");
    html.element("p", scheme).raw("\n");
    card.grounds().forEach(ground -> html.element("p", ground, "class", "ground").raw("\n"));
    html.element("span", report.file(), "class", "file").end("header");
  }

  private void sheet(Sheet sheet) {
    html.open("section").raw("\n").element("h2", sheet.name()).raw("\n");
    totals(sheet);
    html.open("table").raw("\n").open("thead").open("tr");
    for (String head : List.of("指标", "分值", "自评", "应得", "核对")) {
      html.element("th", head, "scope", "col");
    }
    html.close("tr").end("thead").open("tbody").raw("\n");
    sheet.lines().forEach(this::line);
    html.end("tbody").end("table").end("section");
  }

  private void totals(Sheet sheet) {
    Totals totals = sheet.totals();
    String words =
        "分值"
            + Decimals.plain(totals.points())
            + "分"
            + told("，各项自评合计", totals.selfSum())
            + told("，报告总分", totals.printedTotal())
            + (totals.sumDiffers() ? "，两者不一致" : "")
            + ScoredText.possible(totals.possible())
            + totals.grade().map(grade -> "；自评总分对应“" + grade + "”").orElse("")
            + "。";
    html.element("p", words, "class", "totals").raw("\n");
    if (!sheet.needs().isEmpty()) {
      String needs =
          sheet.needs().keySet().stream().map(Need::words).collect(Collectors.joining("、"));
      html.element("p", "补充以下数据即可计分：" + needs + "。", "class", "needs").raw("\n");
    }
    Map<Need, List<ScoreLine>> grade = card.gradeNeeds(sheet);
    if (!grade.isEmpty()) {
      String needs = grade.keySet().stream().map(Need::words).collect(Collectors.joining("、"));
      html.element("p", "定等级至少还需：" + needs + "。", "class", "needs").raw("\n");
    }
  }

  private static String told(String words, Optional<BigDecimal> number) {
    return number.map(each -> words + Decimals.plain(each) + "分").orElse("");
  }

  private void line(ScoreLine line) {
    html.open("tr", "class", line.verdict().name().toLowerCase(Locale.ROOT));
    html.open("th", "scope", "row");
    if (line.verdict() == ScoreLine.Verdict.CONTRADICTED) {
      html.open("details", "open", "open");
    } else {
      html.open("details");
    }
    html.element("summary", line.path());
    html.open("dl");
    for (Explanation.Part part : Explanation.of(line).parts()) {
      html.element("dt", part.label()).element("dd", part.text());
    }
    html.close("dl").close("details").close("th");
    html.element("td", number(line.points())).element("td", number(line.selfScore()));
    html.element("td", line.points().isPresent() ? interval(line.range()) : "—");
    html.element("td", line.verdict().label()).end("tr");
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
