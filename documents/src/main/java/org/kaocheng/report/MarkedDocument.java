package org.kaocheng.report;

/**
 * The document of a checked report as a piece of a web page: every finding marked at its place with
 * its number, everything that was read a link.
 */
public final class MarkedDocument {

  private MarkedDocument() {}

  /**
   * The mark-up; all text of the report in it is escaped. Marks have the class of their severity
   * and {@code data-findings}, links the class {@code fact}.
   *
   * @param factPath what the links to facts begin with; the fact's number follows
   */
  public static String of(Report.Checked report, String factPath) {
    Html html = new Html();
    new HtmlDocument(
            html,
            report.reading(),
            Mark.of(report.findings().list()),
            FactLinks.of(report.reading(), factPath))
        .write();
    return html.toString();
  }

  /**
   * The anchor of a finding's place in the mark-up.
   *
   * @param finding the finding's number in the list, from 1
   * @param evidence the place's number in the finding, from 1
   */
  public static String anchor(int finding, int evidence) {
    return Mark.anchor(finding, evidence);
  }
}
