package org.kaocheng.report;

import java.util.List;
import org.kaocheng.check.Finding;
import org.kaocheng.fact.Reading;

/**
 * A report as HTML for a page of others: headings, paragraphs and tables, every finding marked at
 * its place with its number in the list. No style, no script; the anchor of a finding's place is
 * told by {@link #anchor}, a mark names its findings in {@code data-findings} and its number links
 * to {@code #f} with the number.
 */
public final class MarkedDocument {

  private MarkedDocument() {}

  /**
   * The report.
   *
   * @param findings the findings in the order of their numbers
   * @return mark-up in which all text is escaped
   */
  public static String html(Reading reading, List<Finding> findings) {
    Html html = new Html();
    new HtmlDocument(html, reading, Mark.of(findings)).write();
    return html.toString();
  }

  /**
   * The id of the element a finding's place begins at.
   *
   * @param finding the finding's number, from 1
   * @param evidence the place's number in the finding, from 1
   */
  public static String anchor(int finding, int evidence) {
    return Mark.anchor(finding, evidence);
  }
}
