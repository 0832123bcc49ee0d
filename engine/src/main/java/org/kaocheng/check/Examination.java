package org.kaocheng.check;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.check.ledger.Ledger;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.source.Place;
import org.kaocheng.value.Derivations;

/** What a rule may look at: a reading and what is derived from it. Safe to share. */
public final class Examination {

  private final Reading reading;
  private final Taxonomy taxonomy;
  private final Lexicon lexicon;
  private final List<Sentence> sentences;
  private final Ledger ledger;
  private final TextIndex index;
  private final Optional<Scorecard> scorecard;
  private final Derivations derived = new Derivations();

  private Examination(
      Reading reading, Taxonomy taxonomy, Lexicon lexicon, Optional<Scorecard> scorecard) {
    this.scorecard = requireNonNull(scorecard, "scorecard is null");
    this.reading = requireNonNull(reading, "reading is null");
    this.taxonomy = requireNonNull(taxonomy, "taxonomy is null");
    this.lexicon = requireNonNull(lexicon, "lexicon is null");
    sentences = List.copyOf(Sentence.split(reading));
    ledger = Ledger.of(reading, taxonomy);
    index = TextIndex.of(reading.passages());
  }

  /** The examination of a reading. */
  public static Examination of(Reading reading, Taxonomy taxonomy, Lexicon lexicon) {
    return new Examination(reading, taxonomy, lexicon, Optional.empty());
  }

  /** The examination of a reading that was scored. */
  public static Examination of(
      Reading reading, Taxonomy taxonomy, Lexicon lexicon, Scorecard scorecard) {
    return new Examination(reading, taxonomy, lexicon, Optional.of(scorecard));
  }

  /** The report's scorecard; empty when it was not scored. */
  public Optional<Scorecard> scorecard() {
    return scorecard;
  }

  /** The report. */
  public Reading reading() {
    return reading;
  }

  /** Concepts and identities. */
  public Taxonomy taxonomy() {
    return taxonomy;
  }

  /** Words: common slips, statement patterns, required fields. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The report's sentences in reading order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The relations between the figures, evaluated. */
  public Ledger ledger() {
    return ledger;
  }

  /** Where an expression can match. */
  public TextIndex index() {
    return index;
  }

  Derivations derived() {
    return derived;
  }

  /** The sentences in whose passages the expression may match, in reading order. */
  public List<Sentence> sentences(Pattern pattern) {
    return sentences.stream()
        .filter(sentence -> index.mayMatch(pattern, sentence.passage()))
        .toList();
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
