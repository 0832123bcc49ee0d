package org.kaocheng.check;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kaocheng.check.ledger.Ledger;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.source.Place;

/**
 * What a rule may look at.
 *
 * @param reading the report
 * @param taxonomy concepts and identities
 * @param lexicon words: common slips, statement patterns, required fields
 * @param sentences the report's sentences
 * @param ledger the relations between the figures, evaluated
 */
public record Examination(
    Reading reading, Taxonomy taxonomy, Lexicon lexicon, List<Sentence> sentences, Ledger ledger) {

  public Examination {
    requireNonNull(reading, "reading is null");
    requireNonNull(taxonomy, "taxonomy is null");
    requireNonNull(lexicon, "lexicon is null");
    sentences = List.copyOf(sentences);
    requireNonNull(ledger, "ledger is null");
  }

  /** The examination of a reading. */
  public static Examination of(Reading reading, Taxonomy taxonomy, Lexicon lexicon) {
    return new Examination(
        reading, taxonomy, lexicon, Sentence.split(reading), Ledger.of(reading, taxonomy));
  }

  /** Evidence at a fact: its cell, or the sentence it stands in. */
  public Evidence evidence(Fact fact) {
    return evidence(fact.place());
  }

  /** Evidence at a place: the cell's text, or the sentence around it. */
  public Evidence evidence(Place place) {
    return new Evidence(place, reading.passage(place).map(p -> around(p, place)).orElse(""));
  }

  private static String around(Passage passage, Place place) {
    return Sentence.around(passage.text(), place.start(), place.end()).strip();
  }
}
