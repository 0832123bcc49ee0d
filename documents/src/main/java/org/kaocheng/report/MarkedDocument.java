package org.kaocheng.report;

import java.util.List;
import org.kaocheng.check.Finding;
import org.kaocheng.fact.Reading;

/**
 * A checked report as a piece of a web page: headings, paragraphs and tables, every finding marked
 * at its place with its number. No style, no script; all text of the report is escaped. A mark has
 * the class of its severity and names its findings in {@code data-findings}; its number links to
 * {@code #f} with the number.
 */
public final class MarkedDocument {

  private MarkedDocument() {}

  /**
   * The report with its findings marked.
   *
   * @param findings the findings in the order of their numbers
   */
  public static String of(Reading reading, List<Finding> findings) {
    Html html = new Html();
    new HtmlDocument(html, reading, Mark.of(findings), FactLinks.NONE).write();
    return html.toString();
  }

  /**
   * The same with everything that was read a link of the class {@code fact}.
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
   * The id of the element a finding's place begins at.
   *
   * @param finding the finding's number, from 1
   * @param evidence the place's number in the finding, from 1
   */
  public static String anchor(int finding, int evidence) {
    return Mark.anchor(finding, evidence);
  }
}
