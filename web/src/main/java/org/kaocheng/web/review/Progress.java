package org.kaocheng.web.review;

import java.util.List;
import org.kaocheng.source.Severity;

/**
 * How far the findings are decided on.
 *
 * @param decided how many are
 * @param all how many there are
 * @param openErrors how many errors are not
 * @param openInformation how many informations are not
 */
record Progress(long decided, long all, long openErrors, long openInformation) {

  /** The progress of a list of findings. */
  static Progress of(List<FindingView> findings) {
    return new Progress(
        findings.stream().filter(each -> each.decision().isPresent()).count(),
        findings.size(),
        findings.stream()
            .filter(
                each -> each.finding().severity() == Severity.ERROR && each.decision().isEmpty())
            .count(),
        findings.stream().filter(FindingView::isOpenInformation).count());
  }
}
