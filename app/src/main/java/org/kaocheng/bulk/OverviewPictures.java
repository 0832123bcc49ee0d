package org.kaocheng.bulk;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaocheng.report.Html;

/** The pictures of the page over all reports: families, self-scores, execution, 三公. */
final class OverviewPictures {

  private static final int MOST_POINTS = 3_000;

  private final ResultDatabase database;
  private final OverviewHtml page;
  private final Html html;

  OverviewPictures(ResultDatabase database, OverviewHtml page) {
    this.database = database;
    this.page = page;
    this.html = page.html();
  }

  /** Draws them, each in a section; those without figures are left out. */
  void draw() throws SQLException, IOException {
    families();
    scores();
    execution();
    publics();
  }

  private void families() throws SQLException {
    page.section("问题的类别", "每份报告的每项问题计一次。");
    List<BarChart.Bar> bars =
        database.query(
            """
            select family, count(*) filter (severity = 'error'), count(*) filter (severity = 'warning'),
              count(*) filter (severity = 'info') from findings group by family order by count(*) desc, family
            """,
            row ->
                new BarChart.Bar(
                    row.getString(1), List.of(row.getLong(2), row.getLong(3), row.getLong(4))));
    html.raw(BarChart.across(bars, List.of("错误", "警告", "提示")));
    page.endSection();
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
      page.section("自评分的分布", ScoreHistogram.sentence(counts));
      html.raw(ScoreHistogram.svg(counts));
      page.endSection();
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
                    page.page(row.getString(3))));
    if (!points.isEmpty()) {
      page.section(
          "执行率与自评分",
          "每点一份报告，"
              + (points.size() == MOST_POINTS ? "抽取 " : "共 ")
              + points.size()
              + " 份；超出坐标范围的画在边上，颜色不同。");
      html.raw(ScatterChart.svg("预算执行率（%）", "自评分", points));
      page.endSection();
    }
  }

  private void publics() throws SQLException, IOException {
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
    page.section("“三公”经费决算", "报告中一致的数字，单位：万元。最多的单位列在下面。");
    html.raw(BarChart.across(years, List.of("“三公”经费")));
    page.table(List.of("单位", "年度", "“三公”经费（万元）", "其中：公务接待费", "公务用车"));
    database.each(
        "select file, unit, year, three_publics, reception, vehicles from reports where three_publics"
            + " is not null order by three_publics desc, file limit 20",
        page.rows(row -> {
          page.link(row.getString(1), row.getString(2));
          page.cell(row.getString(3), "count");
          for (int column = 4; column <= 6; column++) {
            BigDecimal amount = row.getBigDecimal(column);
            page.cell(
                amount == null ? "" : amount.movePointLeft(4).stripTrailingZeros().toPlainString(),
                "count");
          }
        }));
    page.endTable();
    page.endSection();
  }

  private static long tenThousands(BigDecimal amount) {
    return amount.movePointLeft(4).setScale(0, RoundingMode.HALF_UP).longValue();
  }

  private static String whose(String unit, @Nullable String year) {
    return unit + (year == null ? "" : " " + year + "年度");
  }
}
