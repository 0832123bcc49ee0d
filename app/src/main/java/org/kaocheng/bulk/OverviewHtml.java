package org.kaocheng.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaocheng.report.Html;

/**
 * The pieces the pages over many reports are made of: sections, tables, links to reports' pages.
 */
final class OverviewHtml {

  private final String way;
  private final boolean pages;
  private final Html html = new Html();

  /**
   * An empty page.
   *
   * @param way from where it stands to the folder of the result: nothing or {@code ../}
   * @param pages whether reports have pages of their own, to which names lead
   */
  OverviewHtml(String way, boolean pages) {
    this.way = way;
    this.pages = pages;
  }

  /** What is written so far, to be gone on with. */
  Html html() {
    return html;
  }

  /** The link to a report's own page; empty when it has none. */
  String page(String file) {
    return pages ? way + PageFiles.link(file) : "";
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

  /** Opens a table; to be ended with {@link #endTable}. */
  void table(List<String> heads) {
    html.raw("<div class=\"table\"><table>\n<thead><tr>");
    for (String head : heads) {
      html.element("th", head, "scope", "col");
    }
    html.raw("</tr></thead>\n<tbody>\n");
  }

  /** Ends a table. */
  void endTable() {
    html.raw("</tbody></table></div>");
  }

  /** A row of a table for each of an answer, filled with cells by the taker. */
  ResultDatabase.RowTaker rows(ResultDatabase.RowTaker cells) {
    return row -> {
      html.open("tr");
      cells.take(row);
      html.end("tr");
    };
  }

  /** A cell that leads to a report's page. */
  void link(String file, String words) {
    html.open("td");
    if (pages) {
      html.element("a", words, "href", page(file));
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
