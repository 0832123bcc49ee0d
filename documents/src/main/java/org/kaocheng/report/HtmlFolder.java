package org.kaocheng.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaocheng.check.Findings.Verdict;
import org.kaocheng.source.Severity;

/**
 * Writes one page per report into a folder and, at the end, {@code index.html} with a line for
 * each. Of every report only that line is kept.
 */
public final class HtmlFolder implements ReportWriter {

  private final Path folder;
  private final List<Row> rows = new ArrayList<>();

  private sealed interface Row {
    record Page(
        String file, String whose, String page, Verdict verdict, Map<Severity, Integer> counts)
        implements Row {}

    record Unreadable(String file, String reason) implements Row {}
  }

  /** Writes into {@code folder}, which is made when it is not there. */
  public HtmlFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public void write(Report report) throws IOException {
    switch (report) {
      case Report.Unreadable unreadable ->
          rows.add(new Row.Unreadable(unreadable.file(), unreadable.reason()));
      case Report.Scored scored ->
          throw new IllegalArgumentException("not a checked report: " + scored.file());
      case Report.Readout readout ->
          throw new IllegalArgumentException("not a checked report: " + readout.file());
      case Report.Checked checked -> {
        String page = PageNames.of(rows.size() + 1, checked.file(), ".html");
        Files.writeString(folder.resolve(page), HtmlReport.page(checked, "index.html"));
        rows.add(
            new Row.Page(
                checked.file(),
                CheckedText.whose(checked.reading().identification()),
                page,
                checked.findings().verdict(),
                checked.findings().counts()));
      }
    }
  }

  @Override
  public void close() throws IOException {
    Html html = new Html();
    html.raw("<header>\n").element("h1", "部门整体支出绩效自评报告检查结果");
    html.element("span", rows.size() + " 个文件", "class", "file").end("header");
    html.raw("<main><div class=\"table\"><table>\n<thead><tr>");
    for (String head : new String[] {"文件", "单位", "结论"}) {
      html.element("th", head, "scope", "col");
    }
    for (Severity severity : Severity.values()) {
      html.element("th", severity.label(), "scope", "col", "class", "count");
    }
    html.raw("</tr></thead>\n<tbody>\n");
    rows.forEach(row -> row(html, row));
    html.raw("</tbody></table></div></main>\n");
    Files.writeString(
        folder.resolve("index.html"), HtmlFrame.page("检查结果", "overview", html.toString()));
  }

  private static void row(Html html, Row row) {
    html.open("tr");
    switch (row) {
      case Row.Unreadable(String file, String reason) -> {
        html.element("td", file).open("td", "colspan", "5", "class", "reason");
        html.text("无法读取：" + reason).close("td");
      }
      case Row.Page page -> {
        html.open("td").element("a", page.file(), "href", page.page()).close("td");
        html.element("td", page.whose()).open("td");
        HtmlReport.verdict(html, page.verdict());
        html.close("td");
        page.counts()
            .forEach((severity, count) ->
                html.element(
                    "td",
                    Integer.toString(count),
                    "class",
                    "count " + (count == 0 ? "" : HtmlPassage.name(severity))));
      }
    }
    html.end("tr");
  }
}
