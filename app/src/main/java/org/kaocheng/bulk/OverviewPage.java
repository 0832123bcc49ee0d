package org.kaocheng.bulk;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.kaocheng.report.Html;
import org.kaocheng.report.HtmlFrame;

/**
 * One page over all reports of a run: verdicts, families of findings, self-scores, execution, 三公,
 * copied paragraphs, and lists that lead to each report's own page. It needs no other file and no
 * network.
 */
final class OverviewPage {

  /** Longer lists are cut, with a word where the rest is. */
  private static final int LONGEST_LIST = 500;

  private static final int WORST = 50;
  private static final int MOST_POINTS = 3_000;
  private static final List<String> VERDICTS = List.of("可提交", "需修改", "不可采信", "不是自评报告");

  private final ResultDatabase database;
  private final boolean pages;
  private final Html html = new Html();

  private OverviewPage(ResultDatabase database, boolean pages) {
    this.database = database;
    this.pages = pages;
  }

  /**
   * Writes it.
   *
   * @param pages whether reports have pages of their own
   */
  static void write(ResultDatabase database, Path file, boolean pages)
      throws SQLException, IOException {
    OverviewPage page = new OverviewPage(database, pages);
    Path beside = Path.of(file + ".new");
    Files.writeString(beside, page.all());
    Files.move(beside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private String all() throws SQLException {
    head();
    html.raw("<main>\n");
    families();
    scores();
    execution();
    publics();
    worst();
    peers();
    for (String verdict : VERDICTS) {
      reports(verdict);
    }
    unreadable();
    html.end("main");
    return HtmlFrame.page("批量检查结果", "bulk", html.toString());
  }

  private long one(String sql, Object... parameters) throws SQLException {
    return database.query(sql, row -> row.getLong(1), parameters).getFirst();
  }

  private void head() throws SQLException {
    long files = one("select count(*) from reports");
    long units = one("select count(distinct unit) from reports where unit <> ''");
    html.raw("<header>").element("h1", "部门整体支出绩效自评报告批量检查结果");
    html.element("span", files + " 个文件，" + units + " 个单位", "class", "file").end("header");
    html.raw("<nav class=\"cards\">\n");
    for (String verdict : VERDICTS) {
      card(
          verdict,
          one("select count(*) from reports where verdict = ?", verdict),
          files,
          tone(verdict));
    }
    card("无法读取", one("select count(*) from reports where verdict is null"), files, "error");
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
    return all == 0 ? "" : " " + Math.round(count * 1000.0 / all) / 10.0 + "%";
  }

  // ---- pictures ----

  private void families() throws SQLException {
    section("问题的类别", "每份报告的每项问题计一次。");
    List<BarChart.Bar> bars =
        database.query(
            """
            select family, count(*) filter (severity = 'error'), count(*) filter (severity = 'warning'),
              count(*) filter (severity = 'info') from findings group by family order by count(*) desc, family
            """,
            row ->
                new BarChart.Bar(
                    row.getString(1), List.of(row.getLong(2), row.getLong(3), row.getLong(4))));
    html.raw(BarChart.across(bars, List.of("错误", "警告", "提示"))).end("section");
  }

  private void scores() throws SQLException {
    List<ScoreHistogram.Count> counts =
        database.query(
            """
            select cast(floor(self_score) as bigint), count(*) from reports
            where self_score between 0 and 100 and points = 100 group by 1 order by 1
            """,
            row -> new ScoreHistogram.Count(row.getInt(1), row.getLong(2)));
    if (!counts.isEmpty()) {
      section("自评分的分布", ScoreHistogram.sentence(counts));
      html.raw(ScoreHistogram.svg(counts)).end("section");
    }
  }

  private void execution() throws SQLException {
    List<ScatterChart.Point> points =
        database.query(
            """
            select execution_rate, self_score, file, unit, year from reports
            where execution_rate is not null and self_score is not null and points = 100
            order by sha256 limit %d
            """
                .formatted(MOST_POINTS),
            row ->
                new ScatterChart.Point(
                    row.getBigDecimal(1),
                    row.getBigDecimal(2),
                    whose(row.getString(4), row.getString(5)),
                    pages ? PageFiles.link(row.getString(3)) : ""));
    if (!points.isEmpty()) {
      section(
          "执行率与自评分",
          "每点一份报告，"
              + (points.size() == MOST_POINTS ? "抽取 " : "共 ")
              + points.size()
              + " 份；超出坐标范围的画在边上，颜色不同。");
      html.raw(ScatterChart.svg("预算执行率（%）", "自评分", points)).end("section");
    }
  }

  private void publics() throws SQLException {
    List<BarChart.Bar> years =
        database.query(
            """
            select year, sum(three_publics), count(*) from reports
            where three_publics is not null and year is not null group by year order by year
            """,
            row ->
                new BarChart.Bar(
                    row.getInt(1) + "年（" + row.getLong(3) + "个单位）",
                    List.of(tenThousands(row.getBigDecimal(2)))));
    if (years.isEmpty()) {
      return;
    }
    section("“三公”经费决算", "报告中一致的数字，单位：万元。最多的单位列在下面。");
    html.raw(BarChart.across(years, List.of("“三公”经费")));
    table("单位", "年度", "“三公”经费（万元）", "其中：公务接待费", "公务用车");
    rows(
        "select file, unit, year, three_publics, reception, vehicles from reports where three_publics"
            + " is not null order by three_publics desc, file limit 20",
        row -> {
          link(row.getString(1), row.getString(2));
          cell(row.getString(3), "count");
          for (int column = 4; column <= 6; column++) {
            BigDecimal amount = row.getBigDecimal(column);
            cell(
                amount == null ? "" : amount.movePointLeft(4).stripTrailingZeros().toPlainString(),
                "count");
          }
        });
    html.raw("</tbody></table></div>").end("section");
  }

  private static long tenThousands(BigDecimal amount) {
    return amount.movePointLeft(4).setScale(0, java.math.RoundingMode.HALF_UP).longValue();
  }

  // ---- lists ----

  private void worst() throws SQLException {
    section("错误最多的报告", "");
    table("单位", "年度", "错误", "警告", "提示", "自评分", "文件");
    rows(
        "select file, unit, year, errors, warnings, infos, self_score from reports where errors > 0"
            + " order by errors desc, warnings desc, file limit "
            + WORST,
        this::report);
    html.raw("</tbody></table></div>").end("section");
  }

  private void report(ResultSet row) throws SQLException {
    link(
        row.getString(1),
        row.getString(2) == null || row.getString(2).isEmpty()
            ? row.getString(1)
            : row.getString(2));
    cell(row.getString(3), "count");
    cell(row.getString(4), "count" + (row.getLong(4) > 0 ? " error" : ""));
    cell(row.getString(5), "count" + (row.getLong(5) > 0 ? " warning" : ""));
    cell(row.getString(6), "count");
    BigDecimal score = row.getBigDecimal(7);
    cell(score == null ? "" : score.stripTrailingZeros().toPlainString(), "count");
    cell(row.getString(1), "file");
  }

  private void peers() throws SQLException {
    long all = one("select count(*) from findings where family = '横向比较'");
    if (all == 0) {
      return;
    }
    section("横向比较", "与同级单位、其他单位、上年度报告对照发现的情况，共 " + all + " 项" + cut(all));
    table("文件", "级别", "情况", "依据");
    rows(
        "select file, severity, message, formula from findings where family = '横向比较'"
            + " order by case severity when 'warning' then 1 else 2 end, rule, file, number limit "
            + LONGEST_LIST,
        row -> {
          link(row.getString(1), row.getString(1));
          boolean warning = row.getString(2).equals("warning");
          cell(warning ? "警告" : "提示", warning ? "warning" : "info");
          cell(row.getString(3), "");
          cell(row.getString(4), "file");
        });
    html.raw("</tbody></table></div>").end("section");
  }

  private void reports(String verdict) throws SQLException {
    long all = one("select count(*) from reports where verdict = ?", verdict);
    if (all == 0) {
      return;
    }
    html.open("section", "id", verdict).element("h2", verdict + "（" + all + "）");
    html.element("p", "按单位和年度排列" + cut(all), "class", "note");
    table("单位", "年度", "错误", "警告", "提示", "自评分", "文件");
    rows(
        "select file, unit, year, errors, warnings, infos, self_score from reports where verdict = '"
            + verdict
            + "' order by unit, year, file limit "
            + LONGEST_LIST,
        this::report);
    html.raw("</tbody></table></div>").end("section");
  }

  private void unreadable() throws SQLException {
    long all = one("select count(*) from reports where verdict is null");
    if (all == 0) {
      return;
    }
    html.open("section", "id", "无法读取").element("h2", "无法读取（" + all + "）");
    html.element("p", cut(all), "class", "note");
    table("文件", "原因");
    rows(
        "select file, reason from reports where verdict is null order by file limit "
            + LONGEST_LIST,
        row -> {
          cell(row.getString(1), "file");
          cell(row.getString(2), "");
        });
    html.raw("</tbody></table></div>").end("section");
  }

  private static String cut(long all) {
    return all > LONGEST_LIST ? "，只列前 " + LONGEST_LIST + " 项，全部见 result.xlsx 和 parquet 文件。" : "。";
  }

  // ---- pieces ----

  private void section(String title, String note) {
    html.open("section").element("h2", title);
    if (!note.isEmpty()) {
      html.element("p", note, "class", "note");
    }
  }

  private void table(String... heads) {
    html.raw("<div class=\"table\"><table>\n<thead><tr>");
    for (String head : heads) {
      html.element("th", head, "scope", "col");
    }
    html.raw("</tr></thead>\n<tbody>\n");
  }

  private void rows(String sql, ResultDatabase.RowTaker taker) throws SQLException {
    List<Integer> none = new ArrayList<>();
    database.query(
        sql,
        row -> {
          html.open("tr");
          try {
            taker.take(row);
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
          html.end("tr");
          return none;
        });
  }

  private void link(String file, String words) {
    html.open("td");
    if (pages) {
      html.element("a", words, "href", PageFiles.link(file));
    } else {
      html.text(words);
    }
    html.close("td");
  }

  private void cell(@org.jspecify.annotations.Nullable String text, String kind) {
    html.element("td", text == null ? "" : text, "class", kind);
  }

  private static String whose(String unit, @org.jspecify.annotations.Nullable String year) {
    return unit + (year == null ? "" : " " + year + "年度");
  }
}
