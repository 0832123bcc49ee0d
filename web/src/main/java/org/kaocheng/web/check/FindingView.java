package org.kaocheng.web.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Finding;
import org.kaocheng.report.MarkedDocument;
import org.kaocheng.report.Places;
import org.kaocheng.report.Report;

/**
 * A finding as a page shows it.
 *
 * @param number its number in the list, from 1
 * @param severity the severity in small letters, as styles name it
 * @param finding the finding
 * @param places where to look
 */
record FindingView(int number, String severity, Finding finding, List<PlaceView> places) {

  private static final int AROUND = 14;

  /**
   * A place of a finding.
   *
   * @param anchor its anchor in the document; empty for the report as a whole
   * @param words the place in words
   * @param labels what stands beside and above it
   * @param quote what stands there
   */
  record PlaceView(String anchor, String words, String labels, Places.Quote quote) {}

  /** The findings of a report. */
  static List<FindingView> of(Report.Checked report) {
    Places places = new Places(report.reading());
    List<FindingView> views = new ArrayList<>();
    for (Finding finding : report.findings().list()) {
      int number = views.size() + 1;
      List<PlaceView> shown = new ArrayList<>();
      for (Evidence evidence : finding.evidence()) {
        boolean somewhere = evidence.place().isPassage();
        shown.add(
            new PlaceView(
                somewhere ? MarkedDocument.anchor(number, shown.size() + 1) : "",
                places.words(evidence.place()),
                places.labels(evidence.place()),
                places.quote(evidence.place(), AROUND)));
      }
      String severity = finding.severity().name().toLowerCase(Locale.ROOT);
      views.add(new FindingView(number, severity, finding, shown));
    }
    return views;
  }
}
