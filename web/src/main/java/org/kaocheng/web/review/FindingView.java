package org.kaocheng.web.review;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Finding;
import org.kaocheng.fact.Reading;
import org.kaocheng.report.MarkedDocument;
import org.kaocheng.report.Places;
import org.kaocheng.source.Severity;
import org.kaocheng.store.FindingDecision;
import org.kaocheng.web.page.Moments;

/**
 * A finding as it stands in the list.
 *
 * @param number its number in the list, from 1; 0 for one that is gone
 * @param finding the finding
 * @param places where to look
 * @param decision the last decision on it
 * @param since the number of the submission since which it is there
 */
record FindingView(
    int number, Finding finding, List<Spot> places, Optional<FindingDecision> decision, int since) {

  /**
   * A place of the report.
   *
   * @param anchor the element it begins at; empty for the report as a whole
   * @param words the place in words
   */
  record Spot(String anchor, String words) {
    Spot {
      requireNonNull(anchor, "anchor is null");
      requireNonNull(words, "words is null");
    }
  }

  FindingView {
    requireNonNull(finding, "finding is null");
    places = List.copyOf(places);
    requireNonNull(decision, "decision is null");
  }

  /** The findings of the submission looked at. */
  static List<FindingView> of(ReviewedCase reviewed) {
    return reviewed
        .examination()
        .map(each -> of(reviewed, each.findings().list(), each.reading()))
        .orElse(List.of());
  }

  private static List<FindingView> of(
      ReviewedCase reviewed, List<Finding> findings, Reading reading) {
    Map<String, FindingDecision> latest = reviewed.latest();
    Places places = new Places(reading);
    List<FindingView> views = new ArrayList<>();
    for (Finding finding : findings) {
      int number = views.size() + 1;
      views.add(
          new FindingView(
              number,
              finding,
              spots(number, finding, places),
              Optional.ofNullable(latest.get(finding.id())),
              reviewed.since(finding.id())));
    }
    return views;
  }

  /** Findings of an earlier submission that are gone. */
  static List<FindingView> gone(ReviewedCase reviewed, List<Finding> findings) {
    Map<String, FindingDecision> latest = reviewed.latest();
    return findings.stream()
        .map(finding ->
            new FindingView(
                0, finding, List.of(), Optional.ofNullable(latest.get(finding.id())), 0))
        .toList();
  }

  private static List<Spot> spots(int number, Finding finding, Places places) {
    List<Spot> spots = new ArrayList<>();
    for (int at = 1; at <= finding.evidence().size(); at++) {
      Evidence evidence = finding.evidence().get(at - 1);
      boolean inside = evidence.place().isPassage();
      spots.add(
          new Spot(
              inside ? MarkedDocument.anchor(number, at) : "",
              places.where(PrintedPlaces.of(evidence.place()))));
    }
    return spots;
  }

  /** The severity as a class of the style sheet. */
  public String tone() {
    return switch (finding.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "info";
    };
  }

  /** The number of the last decision; 0 when there is none. */
  public int seen() {
    return decision.map(FindingDecision::number).orElse(0);
  }

  /** The name of the decision; empty when there is none. */
  public String decided() {
    return decision.map(each -> each.decision().name()).orElse("");
  }

  /** When it was decided. */
  public String decidedAt() {
    return decision.map(each -> Moments.toMinute(each.decidedAt())).orElse("");
  }

  /** Whether it is an information nobody decided on. */
  boolean isOpenInformation() {
    return finding.severity() == Severity.INFO && decision.isEmpty();
  }
}
