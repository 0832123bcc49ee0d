package org.kaocheng.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.kaocheng.check.Findings;
import org.kaocheng.source.Severity;

/**
 * Writes a checked report as one self-contained HTML page: the document as it was read on the left,
 * every finding marked at its place, the list of findings on the right. Readable without scripts
 * and on paper. A page holds one report; {@link HtmlFolder} takes several.
 */
public final class HtmlReport implements ReportWriter {

  private final Writer out;

  /** Writes to {@code out}, which {@link #close} closes. */
  public HtmlReport(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Report report) throws IOException {
    out.write(
        switch (report) {
          case Report.Checked checked -> page(checked, "");
          case Report.Unreadable(String file, String reason) -> page(file, reason);
          case Report.Scored scored -> HtmlScorecard.page(scored, "");
          case Report.Readout readout ->
              throw new IllegalArgumentException("not a checked report: " + readout.file());
        });
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private static String page(String file, String reason) {
    Html html = new Html();
    html.raw("<header>\n").element("h1", file).end("header");
    html.raw("<main>\n").element("p", "无法读取：" + reason, "class", "reason").end("main");
    return HtmlFrame.page(file, "overview", html.toString());
  }

  /**
   * The whole page.
   *
   * @param back where the link to the overview leads; empty for none
   */
  public static String page(Report.Checked report, String back) {
    Html html = new Html();
    head(html, report, back);
    html.raw("<main>\n").open("article", "aria-label", "报告原文", "tabindex", "-1").raw("\n");
    new HtmlDocument(html, report.reading(), Mark.of(report.findings().list()), FactLinks.NONE)
        .write();
    html.end("article").open("aside", "aria-label", "检查结果", "tabindex", "-1").raw("\n");
    new HtmlFindings(html, report).write();
    html.end("aside").end("main");
    return HtmlFrame.page(name(report) + " 检查结果", "report", html.toString());
  }

  private static String name(Report.Checked report) {
    String whose = CheckedText.whose(report.reading().identification());
    return whose.isEmpty() ? report.file() : whose;
  }

  private static void head(Html html, Report.Checked report, String back) {
    html.raw("<header>\n");
    if (!back.isEmpty()) {
      html.element("a", "← 全部报告", "class", "back", "href", back);
    }
    html.element("h1", name(report));
    verdict(html, report.findings().verdict());
    counts(html, report.findings().counts());
    html.element("span", report.file(), "class", "file");
    html.element("span", "j／k 上一条、下一条", "class", "hint").end("header");
  }

  /** Writes the verdict as a badge. */
  static void verdict(Html html, Findings.Verdict verdict) {
    String tone =
        switch (verdict) {
          case SUBMITTABLE -> "fine";
          case TO_AMEND -> "warning";
          case UNRELIABLE -> "error";
          case NOT_A_REPORT -> "info";
        };
    html.element("strong", verdict.label(), "class", "verdict " + tone);
  }

  private static void counts(Html html, Map<Severity, Integer> counts) {
    html.open("span", "class", "counts");
    counts.forEach((severity, count) ->
        html.element("span", severity.label() + " " + count, "class", HtmlPassage.name(severity)));
    html.end("span");
  }
}
