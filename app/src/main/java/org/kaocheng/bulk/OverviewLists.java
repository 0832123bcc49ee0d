package org.kaocheng.bulk;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.kaocheng.report.Html;

/**
 * The lists on the page over all reports: names lead to each report's own page, and long lists to
 * their pages.
 */
final class OverviewLists {

  private final ResultDatabase database;
  private final OverviewHtml page;
  private final Html html;

  OverviewLists(ResultDatabase database, OverviewHtml page) {
    this.database = database;
    this.page = page;
    this.html = page.html();
  }

  /** Writes those that have rows. */
  void write() throws SQLException, IOException {
    for (ResultList list : ResultLists.all()) {
      long rows = list.count(database);
      if (rows > 0) {
        page.section(list.title(), list.title() + "（" + rows + "）", "");
        if (list.equals(ResultLists.REPORTS)) {
          contents(list, rows);
        } else {
          beginning(list, rows);
        }
        page.endSection();
      }
    }
  }

  /** The pages of the list of all reports, each with the name it begins with. */
  private void contents(ResultList list, long rows) throws SQLException {
    if (ListPages.pages(rows) == 1) {
      html.open("p", "class", "note").text(list.note() + "：");
      html.element("a", "全部" + rows + "份", "href", ListPages.link(list, 1));
      html.text("。").close("p");
      return;
    }
    html.element("p", list.note() + "，每页" + ListPages.ROWS + "份；每页从下列单位起。", "class", "note");
    List<String> names =
        database.query(
            """
            select coalesce(nullif(unit, ''), file) from (
              select unit, file, row_number() over (order by %s) as place %s) placed
            where place %% %d = 1 order by place
            """
                .formatted(list.order(), list.source(), ListPages.ROWS),
            row -> row.getString(1));
    html.open("ol", "class", "contents");
    int number = 0;
    for (String name : names) {
      html.open("li").element("a", name, "href", ListPages.link(list, ++number)).end("li");
    }
    html.end("ol");
  }

  private void beginning(ResultList list, long rows) throws SQLException, IOException {
    html.open("p", "class", "note").text(list.note());
    if (rows > list.shown()) {
      html.text("；这里列前" + list.shown() + "项，");
      html.element("a", "全部" + rows + "项", "href", ListPages.link(list, 1));
    }
    html.text("。").close("p");
    page.table(list.heads());
    list.beginning(database, page.rows(row -> list.row().write(page, row)));
    page.endTable();
  }
}
