package org.kaocheng.fact;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.source.Place;
import org.kaocheng.source.Problem;

/**
 * All that was read from one report.
 *
 * @param identification whose report it is
 * @param passages every heading, paragraph and cell in reading order; a passage's index is its
 *     position here
 * @param grids the tables
 * @param facts every fact in reading order; a fact's id is its position here
 * @param claims the relations the report asserts, in reading order
 * @param forms the evaluation forms in reading order
 * @param notUnderstood what holds figures and was not understood
 */
public record Reading(
    Identification identification,
    List<Passage> passages,
    List<Grid> grids,
    List<Fact> facts,
    List<Claim> claims,
    List<Form> forms,
    List<Problem> notUnderstood) {

  private static final String SELF_SCORE = "evaluation.self_score";

  public Reading {
    requireNonNull(identification, "identification is null");
    passages = List.copyOf(passages);
    grids = List.copyOf(grids);
    facts = facts instanceof FactList ? facts : new FactList(facts);
    claims = List.copyOf(claims);
    forms = List.copyOf(forms);
    notUnderstood = List.copyOf(notUnderstood);
  }

  /** The same reading with what a person answers beside the report. */
  public Reading answered(List<ChecklistAnswer> answers) {
    List<Fact> all = new ArrayList<>(facts);
    answers.forEach(answer -> all.add(answer.fact(all.size())));
    return new Reading(identification, passages, grids, all, claims, forms, notUnderstood);
  }

  /** The passage a place is in, if it is in one. */
  public Optional<Passage> passage(Place place) {
    return place.isPassage() && place.passage() < passages.size()
        ? Optional.of(passages.get(place.passage()))
        : Optional.empty();
  }

  /** The characters at a place; empty for the report as a whole. */
  public String text(Place place) {
    return passage(place)
        .map(passage -> passage.text().substring(place.start(), place.end()))
        .orElse("");
  }

  /** The facts of a concept, in reading order. */
  public List<Fact> facts(String concept) {
    return ((FactList) facts).of(concept);
  }

  /**
   * The total scores the report gives itself, in reading order; those it retells of earlier years
   * are left out.
   */
  public List<Fact> selfScores() {
    return ofOwnYear(SELF_SCORE);
  }

  /** The grades the report gives itself, likewise. */
  public List<Fact> selfGrades() {
    return ofOwnYear("evaluation.grade");
  }

  /** Where no score is of the report's year, the year that is named may be a slip. */
  private List<Fact> ofOwnYear(String concept) {
    boolean slip = facts(SELF_SCORE).stream().allMatch(this::isEarlier);
    List<Fact> all = facts(concept);
    return slip ? all : all.stream().filter(fact -> !isEarlier(fact)).toList();
  }

  private boolean isEarlier(Fact fact) {
    int year = fact.period().year();
    return year > 0 && year < identification.year();
  }
}
