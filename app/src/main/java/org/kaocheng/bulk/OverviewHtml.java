package org.kaocheng.bulk;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.kaocheng.report.Html;

/** The pieces the page over all reports is made of: sections, tables, links to reports' pages. */
final class OverviewHtml {

  private final ResultDatabase database;
  private final boolean pages;
  private final Html html = new Html();

  /**
   * An empty page.
   *
   * @param pages whether reports have pages of their own, to which names lead
   */
  OverviewHtml(ResultDatabase database, boolean pages) {
    this.database = database;
    this.pages = pages;
  }

  /** What is written so far, to be gone on with. */
  Html html() {
    return html;
  }

  /** The link to a report's own page; empty when it has none. */
  String page(String file) {
    return pages ? PageFiles.link(file) : "";
  }

  /** Opens a section; to be ended with {@link #endSection}. */
  void section(String title, String note) {
    section("", title, note);
  }

  /** Opens a section that links on the page lead to by its name. */
  void section(String id, String title, String note) {
    html.open("section", "id", id).element("h2", title);
    if (!note.isEmpty()) {
      html.element("p", note, "class", "note");
    }
  }

  /** Ends a section. */
  void endSection() {
    html.end("section");
  }

  /** A table whose rows are those of an answer, each filled with cells by the taker. */
  void table(
      String sql, ResultDatabase.RowTaker taker, Iterable<String> heads, Object... parameters)
      throws SQLException, IOException {
    html.raw("<div class=\"table\"><table>\n<thead><tr>");
    for (String head : heads) {
      html.element("th", head, "scope", "col");
    }
    html.raw("</tr></thead>\n<tbody>\n");
    database.each(
        sql,
        row -> {
          html.open("tr");
          taker.take(row);
          html.end("tr");
        },
        parameters);
    html.raw("</tbody></table></div>");
  }

  /** A cell that leads to a report's page. */
  void link(String file, String words) {
    html.open("td");
    if (pages) {
      html.element("a", words, "href", PageFiles.link(file));
    } else {
      html.text(words);
    }
    html.close("td");
  }

  /** A cell of a kind that the style sheet knows. */
  void cell(@Nullable String text, String kind) {
    html.element("td", text == null ? "" : text, "class", kind);
  }
}
