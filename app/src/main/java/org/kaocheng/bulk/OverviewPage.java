package org.kaocheng.bulk;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import org.kaocheng.report.Html;
import org.kaocheng.report.HtmlFrame;

/**
 * One page over all reports of a run: verdicts, families of findings, self-scores, execution, 三公,
 * copied paragraphs, and lists that lead to each report's own page. It needs no other file and no
 * network.
 */
final class OverviewPage {

  private static final List<String> VERDICTS = List.of("可提交", "需修改", "不可采信", "不是自评报告");

  private final ResultDatabase database;
  private final OverviewHtml page;
  private final Html html;

  private OverviewPage(ResultDatabase database, boolean pages) {
    this.database = database;
    this.page = new OverviewHtml(database, pages);
    this.html = page.html();
  }

  /**
   * Writes it.
   *
   * @param pages whether reports have pages of their own
   */
  static void write(ResultDatabase database, Path file, boolean pages)
      throws SQLException, IOException {
    Path beside = Path.of(file + ".new");
    Files.writeString(beside, new OverviewPage(database, pages).all());
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private String all() throws SQLException, IOException {
    head();
    html.raw("<main>\n");
    new OverviewPictures(database, page).draw();
    new OverviewLists(database, page).write(VERDICTS);
    html.end("main");
    return HtmlFrame.page("批量检查结果", "bulk", html.toString());
  }

  private void head() throws SQLException {
    long files = database.count("select count(*) from reports");
    long units = database.count("select count(distinct unit) from reports where unit <> ''");
    html.raw("<header>").element("h1", "部门整体支出绩效自评报告批量检查结果");
    html.element("span", files + " 个文件，" + units + " 个单位", "class", "file").end("header");
    html.raw("<nav class=\"cards\">\n");
    for (String verdict : VERDICTS) {
      card(
          verdict,
          database.count("select count(*) from reports where verdict = ?", verdict),
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

  private static String tone(String verdict) {
    return switch (verdict) {
      case "可提交" -> "fine";
      case "需修改" -> "warning";
      case "不可采信" -> "error";
      default -> "info";
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
