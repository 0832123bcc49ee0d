package org.kaocheng.check.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.fact.Claim.Comparison;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.Identity;
import org.kaocheng.scheme.Taxonomy;

/**
 * Wholes and their parts: within one table or paragraph where all stand together, else over the
 * whole document.
 */
final class SumIdentities {

  private static final Pattern PARTS_FOLLOW =
      Pattern.compile("^[^0-9。]{0,12}(其中|包括|分为|由)[^0-9。]{0,20}$");

  private final Reading reading;
  private final Taxonomy taxonomy;
  private final Standing standing;
  private final PlacedFigures figures;
  private final PrintedBlanks blanks;
  private final List<List<Claim>> claims;

  SumIdentities(
      Reading reading,
      Taxonomy taxonomy,
      Standing standing,
      PlacedFigures figures,
      PrintedBlanks blanks,
      List<List<Claim>> claims) {
    this.reading = reading;
    this.taxonomy = taxonomy;
    this.standing = standing;
    this.figures = figures;
    this.blanks = blanks;
    this.claims = claims;
  }

  /** The claims of one sum. */
  void find(Identity identity) {
    spoken(identity);
    Set<String> done = new LinkedHashSet<>();
    for (Fact result : figures.of(identity.result())) {
      List<Fact> together = new ArrayList<>();
      int missing = 0;
      boolean left = true;
      for (String operand : identity.operands()) {
        Optional<Fact> found =
            figures.at(operand, result.period(), result, PlacedFigures.location(result));
        List<Fact> deeper = found.isPresent() ? List.of() : deeper(operand, result);
        if (found.isPresent() || !deeper.isEmpty()) {
          found.ifPresent(together::add);
          together.addAll(deeper);
        } else {
          missing++;
          left &= blanks.at(operand, result);
        }
      }
      left |= together.size() >= 2 && closed(identity, result, together);
      boolean complete = missing == 0 || left;
      boolean enough =
          together.size() >= 2
              || together.size() == 1 && complete && identity.operands().size() > 1;
      if (enough) {
        sumClaim(identity, result, together, missing, left);
      } else if (done.add(result.period() + "|" + result.subject())) {
        acrossDocument(identity, result);
      }
    }
  }

  // ---- a whole that only its sentence names ----

  /**
   * A whole without a name of its own (决算支出为2140万元，其中：…) and all its parts behind it in the
   * sentence.
   */
  private void spoken(Identity identity) {
    for (Fact whole : figures.unnamed(identity.result())) {
      List<Fact> parts = new ArrayList<>();
      for (String operand : identity.operands()) {
        figures.of(operand).stream()
            .filter(part -> behind(part, whole))
            .findFirst()
            .ifPresent(parts::add);
      }
      if (parts.size() >= 2
          && parts.size() == identity.operands().size()
          && announced(whole, parts)) {
        claims.add(
            List.of(
                IdentityClaims.claim(
                    taxonomy,
                    Claim.Kind.SUM,
                    whole,
                    Comparison.EQUAL,
                    Expression.sum(parts),
                    Certainty.LIKELY,
                    identity)));
      }
    }
  }

  private boolean behind(Fact part, Fact whole) {
    return standing.together(part, whole)
        && part.place().start() > whole.place().end()
        && part.period().equals(whole.period())
        && part.subject().equals(whole.subject());
  }

  /** Whether 其中 or the like stands right behind the whole. */
  private boolean announced(Fact whole, List<Fact> parts) {
    int first = parts.stream().mapToInt(part -> part.place().start()).min().orElse(0);
    return reading
        .passage(whole.place())
        .map(passage -> passage.text().substring(whole.place().end(), first))
        .filter(between -> PARTS_FOLLOW.matcher(between).find())
        .isPresent();
  }

  /**
   * The printed parts of an operand that is itself not printed, the others being printed blank: 购置费
   * and 运维费 for 公务用车.
   */
  private List<Fact> deeper(String operand, Fact result) {
    for (Identity identity : taxonomy.sums(operand)) {
      if (!blanks.at(operand, result)) {
        List<Fact> parts = new ArrayList<>();
        boolean whole = true;
        for (String part : identity.operands()) {
          Optional<Fact> found =
              figures.at(part, result.period(), result, PlacedFigures.location(result));
          found.ifPresent(parts::add);
          whole &= found.isPresent() || blanks.at(part, result);
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
                    || blanks.at(operand, result));
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
      Identity identity, Fact result, List<Fact> parts, int missing, boolean left) {
    boolean cells = result.origin() == Fact.Origin.CELL;
    if (missing == 0) {
      Certainty certainty = cells ? Certainty.CERTAIN : Certainty.LIKELY;
      sumClaim(identity, result, parts, Claim.Kind.SUM, Comparison.EQUAL, certainty);
    } else if (left && cells) {
      sumClaim(identity, result, parts, Claim.Kind.SUM, Comparison.EQUAL, Certainty.LIKELY);
      sumClaim(identity, result, parts, Claim.Kind.PART, Comparison.AT_LEAST, Certainty.CERTAIN);
    }
  }

  private void sumClaim(
      Identity identity,
      Fact result,
      List<Fact> parts,
      Claim.Kind kind,
      Comparison comparison,
      Certainty certainty) {
    List<Fact> columns = figures.columns(result, parts);
    Certainty sure = columns.size() > 1 ? Certainty.LIKELY : certainty;
    claims.add(
        columns.stream()
            .map(whole ->
                IdentityClaims.claim(
                    taxonomy, kind, whole, comparison, Expression.sum(parts), sure, identity))
            .toList());
  }

  /**
   * Parts printed far apart: of equal standing, or so near to the whole that only the last digits
   * are in question.
   */
  private void acrossDocument(Identity identity, Fact result) {
    Optional<Fact> whole = figures.unique(identity.result(), result.period(), result, true);
    List<Fact> parts = whole.isPresent() ? parts(identity, result, true) : List.of();
    boolean strict = !parts.isEmpty();
    if (!strict) {
      whole = figures.unique(identity.result(), result.period(), result, false);
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
            IdentityClaims.claim(
                taxonomy,
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
      figures.unique(operand, result.period(), result, strict).ifPresent(parts::add);
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
}
