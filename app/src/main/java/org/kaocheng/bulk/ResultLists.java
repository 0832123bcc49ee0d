package org.kaocheng.bulk;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaocheng.check.Family;
import org.kaocheng.check.Findings.Verdict;

/** The lists over the reports and findings of a run. */
final class ResultLists {

  /** So many rows of a list stand on the page over all reports. */
  static final int SHOWN = 100;

  /** Reports by unit and year; those that tell no unit come last. */
  private static final String BY_UNIT = "coalesce(unit, '') = '', unit, year, file";

  private static final String REPORT =
      "file, unit, year, verdict, errors, warnings, infos, self_score";
  private static final List<String> REPORT_HEADS =
      List.of("单位", "年度", "结论", "错误", "警告", "提示", "自评分", "文件");

  /** Every file of the run; the page over all reports shows none of it but links to its pages. */
  static final ResultList REPORTS =
      new ResultList(
          "reports",
          "全部报告",
          "按单位和年度排列",
          0,
          REPORT_HEADS,
          REPORT,
          "from reports",
          BY_UNIT,
          List.of(),
          ResultLists::report);

  /** The reports with the most errors. */
  static final ResultList WORST =
      new ResultList(
          "worst",
          "错误最多的报告",
          "按错误和警告的项数排列",
          50,
          REPORT_HEADS,
          REPORT,
          "from reports where errors > 0",
          "errors desc, warnings desc, file",
          List.of(),
          ResultLists::report);

  private static final ResultList PEERS =
      new ResultList(
          "peers",
          Family.PEERS.label(),
          "与同级单位、其他单位、上年度报告对照发现的情况，警告在前",
          SHOWN,
          List.of("文件", "级别", "情况", "依据"),
          "file, severity, message, formula",
          "from findings where family = ?",
          "case severity when 'warning' then 1 else 2 end, rule, file, number",
          List.of(Family.PEERS.label()),
          ResultLists::finding);

  private static final ResultList UNREADABLE =
      new ResultList(
          "unreadable",
          "无法读取",
          "按文件名排列",
          SHOWN,
          List.of("文件", "原因"),
          "file, reason",
          "from reports where verdict is null",
          "file",
          List.of(),
          ResultLists::unreadable);

  private ResultLists() {}

  /** All of them, in the order of the page over all reports. */
  static List<ResultList> all() {
    List<ResultList> lists = new ArrayList<>(List.of(REPORTS, WORST, PEERS));
    for (Verdict verdict : Verdict.values()) {
      lists.add(of(verdict));
    }
    lists.add(UNREADABLE);
    return lists;
  }

  private static ResultList of(Verdict verdict) {
    return new ResultList(
        switch (verdict) {
          case SUBMITTABLE -> "submittable";
          case TO_AMEND -> "to-amend";
          case UNRELIABLE -> "unreliable";
          case NOT_A_REPORT -> "no-reports";
        },
        verdict.label(),
        "按单位和年度排列",
        SHOWN,
        REPORT_HEADS,
        REPORT,
        "from reports where verdict = ?",
        BY_UNIT,
        List.of(verdict.label()),
        ResultLists::report);
  }

  private static void report(OverviewHtml page, ResultSet row) throws SQLException {
    String file = row.getString(1);
    String unit = row.getString(2);
    String verdict = row.getString(4);
    String name = unit == null || unit.isEmpty() ? file : unit;
    if (verdict == null) {
      page.cell(name, "");
    } else {
      page.link(file, name);
    }
    page.cell(row.getString(3), "count");
    page.cell(verdict == null ? UNREADABLE.title() : verdict, "verdict-cell");
    page.cell(row.getString(5), "count" + (row.getLong(5) > 0 ? " error" : ""));
    page.cell(row.getString(6), "count" + (row.getLong(6) > 0 ? " warning" : ""));
    page.cell(row.getString(7), "count");
    page.cell(plain(row.getBigDecimal(8)), "count");
    page.cell(file, "file");
  }

  private static String plain(@Nullable BigDecimal figure) {
    return figure == null ? "" : figure.stripTrailingZeros().toPlainString();
  }

  private static void finding(OverviewHtml page, ResultSet row) throws SQLException {
    if (row.getString(1).isEmpty()) {
      page.cell("一组单位", "file");
    } else {
      page.link(row.getString(1), row.getString(1));
    }
    boolean warning = row.getString(2).equals("warning");
    page.cell(warning ? "警告" : "提示", warning ? "warning" : "info");
    page.cell(row.getString(3), "");
    page.cell(row.getString(4), "file");
  }

  private static void unreadable(OverviewHtml page, ResultSet row) throws SQLException {
    page.cell(row.getString(1), "file");
    page.cell(row.getString(2), "");
  }
}
