package org.kaocheng.extract;

import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.Concept;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.SievedPattern;

/**
 * Tells what a count, an area or another measure in running text is of: staff, assets, a result.
 */
final class ProseCounts {

  private static final List<String> STAFF_UNITS = Words.list("prose.staff-units");
  private static final List<String> PERSON_UNITS = Words.list("prose.person-units");
  private static final SievedPattern PROJECTS_COUNTED = Words.sieved(".*{prose.project-count}");

  private final ConceptFinder concepts;

  ProseCounts(ConceptFinder concepts) {
    this.concepts = concepts;
  }

  /** The meaning of a quantity that is neither money, a rate nor points. */
  ProseMeaning meaning(ProseFigure figure, ProseState state) {
    PeriodWords words = figure.words(state.year);
    Optional<Concept> found = concept(figure, words, state);
    if (found.isEmpty() && countsProjects(figure)) {
      return new ProseMeaning("project.count", new Period(state.year, Basis.NONE), state.subject);
    }
    return found
        .map(concept -> known(concept, words, state))
        .orElseGet(() -> unknown(figure, state));
  }

  /** The concept that the words before name, else the noun behind, else both together. */
  private Optional<Concept> concept(ProseFigure figure, PeriodWords words, ProseState state) {
    String unit = figure.quantity().unit().base();
    boolean staffUnit = STAFF_UNITS.contains(unit);
    Dimension dimension = figure.quantity().unit().dimension();
    String noun = Labels.noun(figure.after());
    Optional<Concept> found =
        concepts.find(words.rest(), state.scope(), dimension).filter(c -> counts(c, staffUnit));
    if (found.isEmpty() && dimension == Dimension.COUNT && !noun.isEmpty()) {
      found = concepts.find(noun, "", dimension).filter(c -> counts(c, staffUnit));
      if (found.isEmpty() && !words.rest().isEmpty()) {
        found = concepts.find(words.rest() + noun, "", dimension).filter(c -> counts(c, staffUnit));
      }
    }
    return found.isEmpty() && PERSON_UNITS.contains(unit) ? concepts.staff(words.rest()) : found;
  }

  private static boolean countsProjects(ProseFigure figure) {
    return Labels.noun(figure.after()).equals("项目")
        && PROJECTS_COUNTED.matches(figure.label())
        && figure.quantity().unit().base().equals("个");
  }

  private static ProseMeaning known(Concept concept, PeriodWords words, ProseState state) {
    state.concept = concept.id();
    Period period =
        new Period(
            words.year() > 0 ? words.year() : state.year,
            concept.stock() ? Basis.YEAR_END : Basis.NONE);
    return new ProseMeaning(concept.id(), period, Subject.DEPARTMENT);
  }

  private static ProseMeaning unknown(ProseFigure figure, ProseState state) {
    Stage stage = state.stage(figure);
    boolean ratio =
        figure.quantity().unit().dimension() == Dimension.NONE
            && Patterns.matches(figure.label(), ".*(率|比|占比)(为|达)?$");
    return new ProseMeaning(
        stage.family() + (ratio ? ".ratio" : ".quantity"),
        new Period(state.year, stage == Stage.TARGET ? Basis.TARGET : Basis.NONE),
        state.subject);
  }

  private static boolean counts(Concept concept, boolean staffUnit) {
    return switch (ConceptFinder.family(concept.id())) {
      case "staffing" -> staffUnit;
      case "unit", "asset", "project", "document" -> true;
      default -> false;
    };
  }
}
