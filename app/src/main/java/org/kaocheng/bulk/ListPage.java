package org.kaocheng.bulk;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.kaocheng.report.Html;
import org.kaocheng.report.HtmlFrame;

/** A page of a list: what it lists, the ways to the pages before and after, the rows. */
final class ListPage {

  private static final String OVER_ALL = "../index.html";

  private final ResultList list;
  private final long number;
  private final long rows;
  private final OverviewHtml page;
  private final Html html;
  private final ResultDatabase.RowTaker cells;

  /**
   * Begins a page.
   *
   * @param number the page's, from 1
   * @param rows how many the list has
   * @param pages whether reports have pages of their own
   */
  ListPage(ResultList list, long number, long rows, boolean pages) {
    this.list = list;
    this.number = number;
    this.rows = rows;
    this.page = new OverviewHtml("../", pages);
    this.html = page.html();
    this.cells = page.rows(row -> list.row().write(page, row));
    head();
    html.raw("<main>\n");
    turn();
    page.section("", list.note() + "。");
    page.table(list.heads());
  }

  /** The page's number, from 1. */
  long number() {
    return number;
  }

  private String span() {
    long first = (number - 1) * ListPages.ROWS + 1;
    long last = Math.min(number * ListPages.ROWS, rows);
    return "第" + first + "—" + last + "项，共" + rows + "项";
  }

  private void head() {
    html.raw("<header>").element("h1", list.title());
    html.element("span", span(), "class", "file");
    html.element("a", "返回汇总", "href", OVER_ALL, "class", "back").end("header");
  }

  /** The ways to the other pages. */
  private void turn() {
    long last = ListPages.pages(rows);
    if (last == 1) {
      return;
    }
    html.open("nav", "class", "turn", "aria-label", "翻页");
    way("第一页", 1, number > 1, "");
    way("上一页", number - 1, number > 1, "prev");
    html.element("span", "第" + number + "页，共" + last + "页");
    way("下一页", number + 1, number < last, "next");
    way("最后一页", last, number < last, "");
    html.end("nav");
  }

  private void way(String words, long to, boolean open, String relation) {
    if (open) {
      html.element("a", words, "href", ListPages.name(list, to), "rel", relation);
    } else {
      html.element("span", words, "class", "nowhere", "aria-hidden", "true");
    }
  }

  /** Adds a row. */
  void take(ResultSet row) throws SQLException, IOException {
    cells.take(row);
  }

  /** Ends the page and gives it. */
  String end() {
    page.endTable();
    page.endSection();
    turn();
    html.end("main");
    String title = list.title() + "（第" + number + "页）";
    return HtmlFrame.page(title, "bulk", html.toString());
  }
}
