package org.kaocheng.bulk;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.kaocheng.check.Family;

/** The lists of the page over all reports, from which names lead to each report's own page. */
final class OverviewLists {

  /** Longer lists are cut, with a word where the rest is. */
  private static final int LONGEST = 500;

  private static final int WORST = 50;
  private static final List<String> HEADS = List.of("单位", "年度", "错误", "警告", "提示", "自评分", "文件");
  private static final String REPORTS =
      "select file, unit, year, errors, warnings, infos, self_score from reports ";

  private final ResultDatabase database;
  private final OverviewHtml page;

  OverviewLists(ResultDatabase database, OverviewHtml page) {
    this.database = database;
    this.page = page;
  }

  /** Writes them: the worst, what peers show, all by verdict, the unreadable. */
  void write(List<String> verdicts) throws SQLException, IOException {
    worst();
    peers();
    for (String verdict : verdicts) {
      reports(verdict);
    }
    unreadable();
  }

  private void worst() throws SQLException, IOException {
    page.section("错误最多的报告", "");
    page.table(
        REPORTS + "where errors > 0 order by errors desc, warnings desc, file limit " + WORST,
        this::report,
        HEADS);
    page.endSection();
  }

  private void report(ResultSet row) throws SQLException {
    String unit = row.getString(2);
    page.link(row.getString(1), unit == null || unit.isEmpty() ? row.getString(1) : unit);
    page.cell(row.getString(3), "count");
    page.cell(row.getString(4), "count" + (row.getLong(4) > 0 ? " error" : ""));
    page.cell(row.getString(5), "count" + (row.getLong(5) > 0 ? " warning" : ""));
    page.cell(row.getString(6), "count");
    BigDecimal score = row.getBigDecimal(7);
    page.cell(score == null ? "" : score.stripTrailingZeros().toPlainString(), "count");
    page.cell(row.getString(1), "file");
  }

  private void peers() throws SQLException, IOException {
    String family = Family.PEERS.label();
    long all = database.count("select count(*) from findings where family = ?", family);
    if (all == 0) {
      return;
    }
    page.section("横向比较", "与同级单位、其他单位、上年度报告对照发现的情况，共 " + all + " 项" + cut(all));
    page.table(
        "select file, severity, message, formula from findings where family = ?"
            + " order by case severity when 'warning' then 1 else 2 end, rule, file, number limit "
            + LONGEST,
        row -> {
          if (row.getString(1).isEmpty()) {
            page.cell("一组单位", "file");
          } else {
            page.link(row.getString(1), row.getString(1));
          }
          boolean warning = row.getString(2).equals("warning");
          page.cell(warning ? "警告" : "提示", warning ? "warning" : "info");
          page.cell(row.getString(3), "");
          page.cell(row.getString(4), "file");
        },
        List.of("文件", "级别", "情况", "依据"),
        family);
    page.endSection();
  }

  private void reports(String verdict) throws SQLException, IOException {
    long all = database.count("select count(*) from reports where verdict = ?", verdict);
    if (all == 0) {
      return;
    }
    page.section(verdict, verdict + "（" + all + "）", "按单位和年度排列" + cut(all));
    page.table(
        REPORTS + "where verdict = ? order by unit, year, file limit " + LONGEST,
        this::report,
        HEADS,
        verdict);
    page.endSection();
  }

  private void unreadable() throws SQLException, IOException {
    long all = database.count("select count(*) from reports where verdict is null");
    if (all == 0) {
      return;
    }
    page.section("无法读取", "无法读取（" + all + "）", "按文件名排列" + cut(all));
    page.table(
        "select file, reason from reports where verdict is null order by file limit " + LONGEST,
        row -> {
          page.cell(row.getString(1), "file");
          page.cell(row.getString(2), "");
        },
        List.of("文件", "原因"));
    page.endSection();
  }

  private static String cut(long all) {
    return all > LONGEST ? "，只列前 " + LONGEST + " 项，全部见 result.xlsx 和 parquet 文件。" : "。";
  }
}
