package org.kaocheng.check.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.fact.Claim.Comparison;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Reading;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Identity;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.source.Place;
import org.kaocheng.value.Bound;

/**
 * The taxonomy's identities over the facts of one subject and period: within one table or paragraph
 * where all figures stand together, else over the whole document.
 */
final class IdentityClaims {

  private final Reading reading;
  private final Taxonomy taxonomy;
  private final Standing standing;
  private final List<List<Claim>> claims;
  private final Map<String, List<Fact>> byConcept = new LinkedHashMap<>();
  private final Map<Spot, List<Fact>> atPlace = new LinkedHashMap<>();
  private final Map<Integer, Map<String, List<Place>>> labelled = new LinkedHashMap<>();
  private final Map<Integer, List<Passage>> cells = new LinkedHashMap<>();

  private static final String EVERYWHERE = "";

  /** What a figure is of and where it stands; the location is empty for the whole document. */
  private record Spot(String concept, Period period, Subject subject, String location) {}

  private IdentityClaims(
      Reading reading, Taxonomy taxonomy, Standing standing, List<List<Claim>> claims) {
    this.standing = standing;
    this.reading = reading;
    this.taxonomy = taxonomy;
    this.claims = claims;
    for (Fact fact : reading.facts()) {
      if (fact.quantity().isPresent()
          && fact.figure().wellFormed()
          && fact.figure().bound() == Bound.EXACT
          && taken(fact)) {
        byConcept.computeIfAbsent(fact.concept(), ignored -> new ArrayList<>()).add(fact);
        index(fact, location(fact));
        index(fact, EVERYWHERE);
      }
    }
    for (Passage passage : reading.passages()) {
      cells.computeIfAbsent(passage.place().table(), ignored -> new ArrayList<>()).add(passage);
    }
  }

  private void index(Fact fact, String location) {
    Spot spot = new Spot(fact.concept(), fact.period(), fact.subject(), location);
    atPlace.computeIfAbsent(spot, ignored -> new ArrayList<>()).add(fact);
  }

  static void find(
      Reading reading, Taxonomy taxonomy, Standing standing, List<List<Claim>> claims) {
    IdentityClaims finder = new IdentityClaims(reading, taxonomy, standing, claims);
    for (Identity identity : taxonomy.identities()) {
      if (identity.result().startsWith("indicator.")
          || identity.result().startsWith("evaluation.")
          || identity.result().startsWith("scheme.")) {
        continue; // points and scores are checked form by form
      }
      switch (identity.kind()) {
        case SUM -> finder.sum(identity);
        case PART_OF -> finder.partOf(identity);
        case RATE -> finder.rate(identity);
        case CHANGE -> finder.change(identity);
      }
    }
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

  private List<Fact> facts(String concept) {
    return byConcept.getOrDefault(concept, List.of());
  }

  /** Where a fact stands: its table or its passage. */
  private static String location(Fact fact) {
    return fact.place().table() > 0 && fact.origin() == Fact.Origin.CELL
        ? "T" + fact.place().table()
        : "P" + fact.place().passage();
  }

  private Optional<Fact> at(String concept, Period period, Fact like, String location) {
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
  private boolean oneOfSeveral(Fact rate) {
    return rate.concept().startsWith("ratio.")
        && facts(rate.concept()).stream()
                .filter(
                    f -> f.subject().equals(rate.subject()) && location(f).equals(location(rate)))
                .count()
            > 1;
  }

  private boolean beside(Fact fact, Fact rate) {
    return rate.origin() == Fact.Origin.CELL
        ? fact.place().row() == rate.place().row()
        : standing.together(fact, rate);
  }

  /** The figure for the whole document, if all its printings agree. */
  private Optional<Fact> unique(String concept, Period period, Fact like) {
    return unique(concept, period, like, true);
  }

  private Optional<Fact> unique(String concept, Period period, Fact like, boolean strict) {
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

  // ---- sums ----

  private void sum(Identity identity) {
    Set<String> done = new LinkedHashSet<>();
    for (Fact result : facts(identity.result())) {
      List<Fact> together = new ArrayList<>();
      int missing = 0;
      boolean blanks = true;
      for (String operand : identity.operands()) {
        Optional<Fact> found = at(operand, result.period(), result, location(result));
        List<Fact> deeper = found.isPresent() ? List.of() : deeper(operand, result);
        if (found.isPresent() || !deeper.isEmpty()) {
          found.ifPresent(together::add);
          together.addAll(deeper);
        } else {
          missing++;
          blanks &= printedBlank(operand, result);
        }
      }
      blanks |= together.size() >= 2 && closed(identity, result, together);
      boolean complete = missing == 0 || blanks;
      boolean enough =
          together.size() >= 2
              || together.size() == 1 && complete && identity.operands().size() > 1;
      if (enough) {
        sumClaim(identity, result, together, missing, blanks);
      } else if (done.add(result.period() + "|" + result.subject())) {
        acrossDocument(identity, result);
      }
    }
  }

  /**
   * The printed parts of an operand that is itself not printed, the others being printed blank: 购置费
   * and 运维费 for 公务用车.
   */
  private List<Fact> deeper(String operand, Fact result) {
    for (Identity identity : taxonomy.identities()) {
      if (identity.kind() == Identity.Kind.SUM
          && identity.result().equals(operand)
          && !printedBlank(operand, result)) {
        List<Fact> parts = new ArrayList<>();
        boolean whole = true;
        for (String part : identity.operands()) {
          Optional<Fact> found = at(part, result.period(), result, location(result));
          found.ifPresent(parts::add);
          whole &= found.isPresent() || printedBlank(part, result);
        }
        if (whole && !parts.isEmpty()) {
          return parts;
        }
      }
    }
    return List.of();
  }

  /**
   * Whether a table that leaves out some operands still divides the whole: it has a line for all
   * others (其他资金), and no further figure beside or below the whole.
   */
  private boolean closed(Identity identity, Fact result, List<Fact> parts) {
    boolean others =
        identity.operands().stream()
            .filter(operand -> operand.endsWith(".other") || operand.endsWith(".other_funds"))
            .anyMatch(operand ->
                parts.stream().anyMatch(part -> part.concept().equals(operand))
                    || printedBlank(operand, result));
    String family = result.concept().substring(0, result.concept().indexOf('.') + 1);
    return others
        && result.place().table() > 0
        && reading.facts().stream()
            .filter(fact ->
                fact.place().table() == result.place().table()
                    && fact != result
                    && !parts.contains(fact))
            .filter(fact ->
                fact.place().row() == result.place().row() && fact.period().equals(result.period())
                    || fact.place().column() == result.place().column()
                        && fact.place().row() > result.place().row())
            .noneMatch(fact ->
                fact.quantity().isPresent()
                    && (fact.concept().startsWith(family) || fact.concept().equals("unknown")));
  }

  private void sumClaim(
      Identity identity, Fact result, List<Fact> parts, int missing, boolean blanks) {
    boolean cells = result.origin() == Fact.Origin.CELL;
    if (missing == 0) {
      claims.add(
          List.of(
              claim(
                  Claim.Kind.SUM,
                  result,
                  Comparison.EQUAL,
                  Expression.sum(parts),
                  cells ? Certainty.CERTAIN : Certainty.LIKELY,
                  identity)));
    } else if (blanks && cells) {
      claims.add(
          List.of(
              claim(
                  Claim.Kind.SUM,
                  result,
                  Comparison.EQUAL,
                  Expression.sum(parts),
                  Certainty.LIKELY,
                  identity)));
      claims.add(
          List.of(
              claim(
                  Claim.Kind.PART,
                  result,
                  Comparison.AT_LEAST,
                  Expression.sum(parts),
                  Certainty.CERTAIN,
                  identity)));
    }
  }

  /**
   * Parts printed far apart: of equal standing, or so near to the whole that only the last digits
   * are in question.
   */
  private void acrossDocument(Identity identity, Fact result) {
    Optional<Fact> whole = unique(identity.result(), result.period(), result, true);
    List<Fact> parts = whole.isPresent() ? parts(identity, result, true) : List.of();
    boolean strict = !parts.isEmpty();
    if (!strict) {
      whole = unique(identity.result(), result.period(), result, false);
      parts = whole.isPresent() ? parts(identity, result, false) : List.of();
    }
    if (whole.isEmpty()
        || parts.isEmpty()
        || parts.getFirst().equals(whole.get())
        || !strict && !near(whole.get(), parts)) {
      return;
    }
    claims.add(
        List.of(
            claim(
                Claim.Kind.SUM,
                whole.get(),
                Comparison.EQUAL,
                Expression.sum(parts),
                Certainty.LIKELY,
                identity)));
  }

  private List<Fact> parts(Identity identity, Fact result, boolean strict) {
    List<Fact> parts = new ArrayList<>();
    for (String operand : identity.operands()) {
      unique(operand, result.period(), result, strict).ifPresent(parts::add);
    }
    boolean enough = parts.size() >= 2 || identity.operands().size() == 1;
    return enough && parts.size() == identity.operands().size() ? parts : List.of();
  }

  private static boolean near(Fact whole, List<Fact> parts) {
    BigDecimal sum =
        parts.stream().map(part -> part.figure().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal gap = sum.subtract(whole.figure().amount()).abs();
    return gap.multiply(BigDecimal.valueOf(1000)).compareTo(sum.abs()) <= 0;
  }

  /**
   * Whether the table has a cell labelled with the concept, so that its missing figure is a blank
   * and not another form.
   */
  private boolean printedBlank(String concept, Fact near) {
    if (near.place().table() == 0) {
      return false;
    }
    Map<String, List<Place>> labels =
        labelled.computeIfAbsent(near.place().table(), this::labelsOf);
    return labels.getOrDefault(concept, List.of()).stream()
        .anyMatch(label ->
            blank(near, label.row(), near.place().column())
                || blank(near, near.place().row(), label.column()));
  }

  /** Whether a place of the near fact's table holds a cell without text. */
  private boolean blank(Fact near, int row, int column) {
    return reading
        .grids()
        .get(near.place().table() - 1)
        .slot(row - 1, column - 1)
        .map(slot -> reading.passages().get(slot.passage()).isBlank())
        .orElse(false);
  }

  private Map<String, List<Place>> labelsOf(int table) {
    Map<String, List<Place>> labels = new LinkedHashMap<>();
    for (Passage passage : cells.getOrDefault(table, List.of())) {
      if (passage.text().length() <= 60 && !passage.isBlank()) {
        taxonomy
            .best(passage.squeezed())
            .ifPresent(match ->
                taxonomy.named(match.label()).stream()
                    .map(Concept::id)
                    .forEach(id ->
                        labels
                            .computeIfAbsent(id, ignored -> new ArrayList<>())
                            .add(passage.place())));
      }
    }
    return labels;
  }

  // ---- parts ----

  private void partOf(Identity identity) {
    String whole = identity.operands().getFirst();
    for (Fact part : facts(identity.result())) {
      at(whole, part.period(), part, location(part))
          .ifPresent(found ->
              claims.add(
                  List.of(
                      claim(
                          Claim.Kind.LIMIT,
                          part,
                          Comparison.AT_MOST,
                          new Expression.Figure(found),
                          part.origin() == Fact.Origin.CELL ? Certainty.CERTAIN : Certainty.LIKELY,
                          identity))));
    }
  }

  // ---- rates ----

  private void rate(Identity identity) {
    for (Fact rate : facts(identity.result())) {
      List<Claim> readings = new ArrayList<>();
      boolean near = false;
      Optional<Fact> numerator = operand(identity, 0, identity.numeratorBasis(), rate);
      if (numerator.isEmpty()) {
        continue;
      }
      List<String> bases =
          identity.denominatorBases().isEmpty()
              ? List.of(identity.numeratorBasis())
              : identity.denominatorBases();
      for (String basis : bases) {
        Optional<Fact> denominator = operand(identity, 1, basis, rate);
        if (denominator.isPresent() && denominator.get().id() != numerator.get().id()) {
          near |=
              location(denominator.get()).equals(location(rate))
                  && location(numerator.get()).equals(location(rate));
          readings.add(
              claim(
                  Claim.Kind.RATE,
                  rate,
                  Comparison.EQUAL,
                  Expression.percent(
                      new Expression.Figure(numerator.get()),
                      new Expression.Figure(denominator.get())),
                  Certainty.LIKELY,
                  identity));
        }
      }
      if (!readings.isEmpty()) {
        boolean sure = near;
        claims.add(readings.stream().map(claim -> sure ? certain(claim) : claim).toList());
      }
    }
  }

  private static Claim certain(Claim claim) {
    return new Claim(
        claim.kind(),
        claim.stated(),
        claim.comparison(),
        claim.computed(),
        Certainty.CERTAIN,
        claim.place(),
        claim.ground());
  }

  private Optional<Fact> operand(Identity identity, int which, String basis, Fact rate) {
    String concept = identity.operands().get(Math.min(which, identity.operands().size() - 1));
    Basis wanted =
        basis.isEmpty() ? rate.period().basis() : Basis.valueOf(basis.toUpperCase(Locale.ROOT));
    Period period = new Period(rate.period().year(), wanted);
    String own = rate.subject().isProject() ? project(concept, wanted) : concept;
    boolean general = rate.concept().contains("execution") || rate.concept().contains("completion");
    boolean elsewhere = rate.origin() == Fact.Origin.CELL || !general;
    return at(own, period, rate, location(rate))
        .or(() ->
            rate.concept().equals("ratio.staffing_control_rate")
                ? sameRow(own, rate)
                : Optional.empty())
        .or(() -> elsewhere && !oneOfSeveral(rate) ? unique(own, period, rate) : Optional.empty());
  }

  /**
   * Posts and staff in the rate's own row, whatever year a head names: such heads are often last
   * year's.
   */
  private Optional<Fact> sameRow(String concept, Fact rate) {
    return facts(concept).stream()
        .filter(fact ->
            rate.place().table() > 0
                && fact.place().table() == rate.place().table()
                && fact.place().row() == rate.place().row())
        .findFirst();
  }

  /** In a project's form the money is the project's. */
  private static String project(String concept, Basis basis) {
    return switch (concept) {
      case "expenditure.total", "expenditure.project" ->
          basis == Basis.FINAL_ACCOUNTS ? "project.expenditure" : "project.budget";
      default -> concept;
    };
  }

  // ---- changes against the prior year ----

  private void change(Identity identity) {
    String concept = identity.operands().getFirst();
    for (Fact rate : facts(identity.result())) {
      List<Claim> readings = new ArrayList<>();
      for (Basis basis : new Basis[] {Basis.FINAL_ACCOUNTS, Basis.ORIGINAL_BUDGET}) {
        Optional<Fact> now = unique(concept, new Period(rate.period().year(), basis), rate);
        Optional<Fact> then = unique(concept, new Period(rate.period().year() - 1, basis), rate);
        if (now.isPresent() && then.isPresent()) {
          Expression difference =
              Expression.difference(
                  new Expression.Figure(now.get()), new Expression.Figure(then.get()));
          readings.add(
              claim(
                  Claim.Kind.GROWTH,
                  rate,
                  Comparison.EQUAL,
                  new Expression.Quotient(
                      difference, new Expression.Figure(then.get()), BigDecimal.valueOf(100)),
                  Certainty.LIKELY,
                  identity));
        }
      }
      if (!readings.isEmpty()) {
        claims.add(readings);
      }
    }
  }

  private Claim claim(
      Claim.Kind kind,
      Fact stated,
      Comparison comparison,
      Expression computed,
      Certainty certainty,
      Identity identity) {
    String label = taxonomy.concept(identity.result()).map(Concept::label).orElse(stated.label());
    return new Claim(
        kind,
        stated,
        comparison,
        computed,
        certainty,
        stated.place(),
        "“" + label + "”的构成关系（" + identity.source() + "）");
  }
}
