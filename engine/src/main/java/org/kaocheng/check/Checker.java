package org.kaocheng.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.check.structure.NotAReportRule;
import org.kaocheng.check.text.ReportKind;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.source.Place;

/** Runs the rules over a reading. */
public final class Checker {

  private final Taxonomy taxonomy;
  private final Lexicon lexicon;
  private final List<Rule> rules;

  /** A checker with the given words and rules. */
  public Checker(Taxonomy taxonomy, Lexicon lexicon, List<Rule> rules) {
    this.taxonomy = taxonomy;
    this.lexicon = lexicon;
    this.rules = List.copyOf(rules);
  }

  /** A checker with all that comes with Kaocheng. */
  public static Checker standard() {
    return new Checker(Taxonomy.standard(), Lexicon.standard(), Rules.all());
  }

  /** All findings, gravest first, then in reading order. */
  public Findings check(Reading reading) {
    return check(Examination.of(reading, taxonomy, lexicon));
  }

  /** As {@link #check(Reading)}, with what the report's scorecard shows. */
  public Findings check(Reading reading, Scorecard scorecard) {
    return check(Examination.of(reading, taxonomy, lexicon, scorecard));
  }

  private Findings check(Examination examination) {
    Map<String, Finding> byId = new LinkedHashMap<>();
    // What is no report lacks everything: one note says so.
    boolean report = ReportKind.isReport(examination);
    for (Rule rule : rules) {
      if (report || rule instanceof NotAReportRule) {
        rule.check(examination).forEach(each -> byId.putIfAbsent(each.id(), each));
      }
    }
    List<Finding> found =
        new ArrayList<>(new Precedence(examination.reading()).settle(List.copyOf(byId.values())));
    found.sort(Comparator.comparing(Finding::severity).thenComparing(Checker::place));
    return new Findings(found, report);
  }

  private static Place place(Finding finding) {
    return finding.evidence().isEmpty() ? Place.WHOLE : finding.evidence().getFirst().place();
  }
}
