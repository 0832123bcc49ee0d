package org.kaocheng.web.review;

import org.kaocheng.check.Evidence;
import org.kaocheng.check.Finding;
import org.kaocheng.source.Place;

/**
 * Places of a report as its readers count them. The report made of a filing has a line for each of
 * its texts, by which the way back to the forms is found; on paper nobody sees these lines.
 */
final class PrintedPlaces {

  private PrintedPlaces() {}

  /** The place without its line. */
  static Place of(Place place) {
    return new Place(
        place.passage(),
        place.start(),
        place.end(),
        0,
        place.page(),
        place.table(),
        place.row(),
        place.column());
  }

  /** The finding with places without their lines. */
  static Finding of(Finding finding) {
    return new Finding(
        finding.id(),
        finding.rule(),
        finding.severity(),
        finding.message(),
        finding.stated(),
        finding.expected(),
        finding.formula(),
        finding.consequences(),
        finding.evidence().stream()
            .map(each -> new Evidence(of(each.place()), each.text()))
            .toList());
  }
}
