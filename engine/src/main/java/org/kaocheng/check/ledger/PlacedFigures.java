package org.kaocheng.check.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Reading;
import org.kaocheng.fact.Subject;
import org.kaocheng.value.Bound;

/** The exact figures of a report by what they are of and where they stand. */
final class PlacedFigures {

  private static final String EVERYWHERE = "";

  /** What a figure is of and where it stands; the location is empty for the whole document. */
  private record Spot(String concept, Period period, Subject subject, String location) {}

  private final Standing standing;
  private final Map<String, List<Fact>> byConcept = new LinkedHashMap<>();
  private final Reading reading;
  private final Map<String, List<Fact>> unnamed = new LinkedHashMap<>();

  /** How many printings of a rate stand in a table or passage, whatever their periods. */
  private final Map<Spot, Integer> rates = new HashMap<>();

  private final Map<Spot, List<Fact>> atPlace = new LinkedHashMap<>();

  PlacedFigures(Reading reading, Standing standing) {
    this.standing = standing;
    this.reading = reading;
    for (Fact fact : reading.facts()) {
      if (fact.quantity().isPresent()
          && fact.figure().wellFormed()
          && fact.figure().bound() == Bound.EXACT) {
        boolean taken = taken(fact);
        (taken ? byConcept : unnamed)
            .computeIfAbsent(fact.concept(), ignored -> new ArrayList<>())
            .add(fact);
        if (taken && fact.concept().startsWith("ratio.")) {
          rates.merge(
              new Spot(fact.concept(), Period.NONE, fact.subject(), location(fact)),
              1,
              Integer::sum);
        }
        if (taken) {
          index(fact, location(fact));
          index(fact, EVERYWHERE);
        }
      }
    }
  }

  private void index(Fact fact, String location) {
    Spot spot = new Spot(fact.concept(), fact.period(), fact.subject(), location);
    atPlace.computeIfAbsent(spot, ignored -> new ArrayList<>()).add(fact);
  }

  /**
   * Figures of running text count where they name what they are; rates are paired with figures near
   * them.
   */
  private boolean taken(Fact fact) {
    return fact.concept().startsWith("ratio.")
        || fact.subject().isProject()
        || standing.named(fact);
  }

  /** The figures of a concept whose own words or cells name it, in reading order. */
  List<Fact> of(String concept) {
    return byConcept.getOrDefault(concept, List.of());
  }

  /**
   * The printings a whole may have for its parts: itself alone, or, where a part stands as {@code
   * label：value} within a cell and so in no column, every figure in the whole's row.
   */
  List<Fact> columns(Fact whole, List<Fact> parts) {
    if (isInLabel(whole) || parts.stream().noneMatch(this::isInLabel)) {
      return List.of(whole);
    }
    List<Fact> columns = new ArrayList<>(List.of(whole));
    for (Fact other : of(whole.concept())) {
      boolean beside =
          other != whole
              && other.place().table() == whole.place().table()
              && other.place().row() == whole.place().row()
              && other.subject().equals(whole.subject());
      if (beside) {
        columns.add(other);
      }
    }
    return columns;
  }

  private boolean isInLabel(Fact fact) {
    return fact.origin() == Fact.Origin.CELL
        && fact.place().start() > 0
        && reading
            .passage(fact.place())
            .map(passage -> passage.text().substring(0, fact.place().start()))
            .filter(before -> before.indexOf('：') >= 0 || before.indexOf(':') >= 0)
            .isPresent();
  }

  /** The figures of running text that only their context gives the concept. */
  List<Fact> unnamed(String concept) {
    return unnamed.getOrDefault(concept, List.of());
  }

  /** Where a fact stands: its table or its passage. */
  static String location(Fact fact) {
    return fact.place().table() > 0 && fact.origin() == Fact.Origin.CELL
        ? "T" + fact.place().table()
        : "P" + fact.place().passage();
  }

  /** The figure of a concept and period at a location, of the same standing as another one. */
  Optional<Fact> at(String concept, Period period, Fact like, String location) {
    return atPlace
        .getOrDefault(new Spot(concept, period, like.subject(), location), List.of())
        .stream()
        .filter(f -> aligned(f, like) || standing.sameScopes(f, like))
        .filter(f -> !oneOfSeveral(like) || beside(f, like))
        .min(Comparator.comparing((Fact f) -> !aligned(f, like)));
  }

  /**
   * Whether two cells stand in one row or column of a table: its layout ties them, whatever words
   * their labels have.
   */
  private static boolean aligned(Fact fact, Fact like) {
    boolean cells =
        fact.origin() == Fact.Origin.CELL
            && like.origin() == Fact.Origin.CELL
            && fact.place().table() == like.place().table();
    return cells
        && (fact.place().row() == like.place().row()
            || fact.place().column() == like.place().column());
  }

  /**
   * Whether a rate is one of several in its table or paragraph, so that it belongs to the figures
   * right beside it.
   */
  boolean oneOfSeveral(Fact rate) {
    return rate.concept().startsWith("ratio.")
        && rates.getOrDefault(
                new Spot(rate.concept(), Period.NONE, rate.subject(), location(rate)), 0)
            > 1;
  }

  private boolean beside(Fact fact, Fact rate) {
    return rate.origin() == Fact.Origin.CELL
        ? fact.place().row() == rate.place().row()
        : standing.together(fact, rate);
  }

  /** The figure for the whole document, if all its printings agree. */
  Optional<Fact> unique(String concept, Period period, Fact like) {
    return unique(concept, period, like, true);
  }

  /** The same; unless strict, whatever words narrow it. */
  Optional<Fact> unique(String concept, Period period, Fact like, boolean strict) {
    List<Fact> found =
        atPlace
            .getOrDefault(new Spot(concept, period, like.subject(), EVERYWHERE), List.of())
            .stream()
            .filter(fact -> !strict || standing.sameScopes(fact, like))
            .toList();
    boolean agree =
        !found.isEmpty()
            && found.stream()
                .allMatch(
                    f -> f.figure().amount().compareTo(found.getFirst().figure().amount()) == 0);
    return agree ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
