package org.kaocheng.bulk;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.SQLException;
import org.kaocheng.check.Findings.Verdict;
import org.kaocheng.report.Html;
import org.kaocheng.report.HtmlFrame;

/**
 * One page over all reports of a run: verdicts, families of findings, self-scores, execution, 三公,
 * copied paragraphs, and lists that lead to each report's own page and to the pages of the lists
 * that are long. It shows what it shows without any other file and without a network.
 */
final class OverviewPage {

  private final ResultDatabase database;
  private final OverviewHtml page;
  private final Html html;

  private OverviewPage(ResultDatabase database, boolean pages) {
    this.database = database;
    this.page = new OverviewHtml("", pages);
    this.html = page.html();
  }

  /**
   * Writes it.
   *
   * @param pages whether reports have pages of their own
   */
  static void write(ResultDatabase database, Path file, boolean pages)
      throws SQLException, IOException {
    WholeFile.write(file, new OverviewPage(database, pages).all());
  }

  private String all() throws SQLException, IOException {
    head();
    html.raw("<main>\n");
    new OverviewPictures(database, page).draw();
    new OverviewLists(database, page).write();
    html.end("main");
    return HtmlFrame.page("批量检查结果", "bulk", html.toString());
  }

  private void head() throws SQLException {
    long files = database.count("select count(*) from reports");
    long units = database.count("select count(distinct unit) from reports where unit <> ''");
    html.raw("<header>").element("h1", "部门整体支出绩效自评报告批量检查结果");
    html.element("span", files + " 个文件，" + units + " 个单位", "class", "file").end("header");
    html.raw("<nav class=\"cards\">\n");
    for (Verdict verdict : Verdict.values()) {
      card(
          verdict.label(),
          database.count("select count(*) from reports where verdict = ?", verdict.label()),
          files,
          tone(verdict));
    }
    card(
        "无法读取",
        database.count("select count(*) from reports where verdict is null"),
        files,
        "error");
    html.end("nav");
  }

  private static String tone(Verdict verdict) {
    return switch (verdict) {
      case SUBMITTABLE -> "fine";
      case TO_AMEND -> "warning";
      case UNRELIABLE -> "error";
      case NOT_A_REPORT -> "info";
    };
  }

  private void card(String name, long count, long all, String tone) {
    html.open("a", "class", "card " + tone, "href", "#" + name).element("b", Long.toString(count));
    html.element("span", name + share(count, all)).close("a").raw("\n");
  }

  private static String share(long count, long all) {
    return all == 0
        ? ""
        : " "
            + BigDecimal.valueOf(count * 100)
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)
                .toPlainString()
            + "%";
  }
}
