package org.kaocheng.check.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Fact;

/**
 * Looks for the smallest repairs: one figure replaced so that the most failing claims hold and none
 * that held breaks. A repair of a single claim is taken only when the error is of a kind that hands
 * make and the claim leaves no other figure so likely.
 */
final class Repairs {

  /** A figure in more relations than this is a running total of something else than a report. */
  private static final int MOST_CLAIMS = 200;

  private static final Comparator<Repair> BEST_FIRST =
      Comparator.comparing((Repair repair) -> -repair.mended().size())
          .thenComparing(Repair::slip)
          .thenComparing(repair -> repair.fact().id());

  private final List<Evaluation> evaluations;
  private final Figures figures;
  private final Evaluator evaluator;
  private final Map<Integer, List<Evaluation>> byFact = new LinkedHashMap<>();

  Repairs(List<Evaluation> evaluations, List<Fact> facts, Evaluator evaluator) {
    this.evaluator = evaluator;
    this.evaluations = evaluations;
    this.figures = new Figures(facts);
    for (Evaluation evaluation : evaluations) {
      for (int id : factsOf(evaluation)) {
        byFact.computeIfAbsent(id, ignored -> new ArrayList<>()).add(evaluation);
      }
    }
  }

  private static Set<Integer> factsOf(Evaluation evaluation) {
    Set<Integer> ids = new LinkedHashSet<>();
    ids.add(evaluation.claim().stated().id());
    evaluation.claim().computed().facts().forEach(fact -> ids.add(fact.id()));
    return ids;
  }

  Ledger ledger() {
    Set<Evaluation> failing = Collections.newSetFromMap(new IdentityHashMap<>());
    evaluations.stream().filter(Evaluation::fails).forEach(failing::add);
    NavigableSet<Repair> candidates = new TreeSet<>(BEST_FIRST);
    Map<Integer, Repair> candidateOf = new LinkedHashMap<>();
    Set<Integer> suspects = new LinkedHashSet<>();
    failing.forEach(evaluation -> suspects.addAll(factsOf(evaluation)));
    List<Repair> repairs = new ArrayList<>();
    while (true) {
      for (int id : suspects) {
        Optional.ofNullable(candidateOf.remove(id)).ifPresent(candidates::remove);
        candidate(id, failing)
            .ifPresent(found -> {
              candidateOf.put(id, found);
              candidates.add(found);
            });
      }
      if (candidates.isEmpty()) {
        break;
      }
      Repair next = candidates.first();
      repairs.add(next);
      next.mended().forEach(failing::remove);
      suspects.clear();
      next.mended().forEach(evaluation -> suspects.addAll(touchedBy(evaluation)));
    }
    repairs.sort(Comparator.comparing(repair -> repair.fact().place()));
    return new Ledger(
        evaluations, repairs, evaluations.stream().filter(failing::contains).toList());
  }

  /** The figures whose repair looks at this evaluation. */
  private Set<Integer> touchedBy(Evaluation evaluation) {
    Set<Integer> ids = new LinkedHashSet<>();
    for (int id : factsOf(evaluation)) {
      ids.add(id);
      figures.printedBeside(fact(id, evaluation)).forEach(other -> ids.add(other.id()));
    }
    return ids;
  }

  private Optional<Repair> candidate(int id, Set<Evaluation> failing) {
    List<Evaluation> mine = byFact.getOrDefault(id, List.of());
    if (mine.stream().noneMatch(failing::contains)) {
      return Optional.empty();
    }
    Fact fact = fact(id, mine.getFirst());
    List<Fact> others = figures.printedBeside(fact);
    List<Evaluation> touched = touched(mine, others);
    if (touched.size() > MOST_CLAIMS || !promises(fact, touched, failing)) {
      return Optional.empty();
    }
    Repair best = null;
    Set<BigDecimal> tried = new LinkedHashSet<>();
    for (Evaluation evaluation : mine) {
      if (!failing.contains(evaluation)) {
        continue;
      }
      Optional<BigDecimal> amount = solve(evaluation.claim(), fact);
      boolean worth =
          amount.isPresent()
              && amount.get().signum() >= 0
              && tried.add(amount.get().stripTrailingZeros());
      if (!worth) {
        continue;
      }
      Repair repair = repair(fact, others, amount.get(), touched, failing);
      if (repair != null && (best == null || repair.mended().size() > best.mended().size())) {
        best = repair;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Whether a repair could be telling at all: it mends two claims, or the one it can is its own.
   */
  private static boolean promises(Fact fact, List<Evaluation> touched, Set<Evaluation> failing) {
    List<Evaluation> hopes = touched.stream().filter(failing::contains).limit(2).toList();
    return hopes.size() > 1 || hopes.size() == 1 && result(fact, hopes.getFirst());
  }

  private @org.jspecify.annotations.Nullable Repair repair(
      Fact fact,
      List<Fact> others,
      BigDecimal amount,
      List<Evaluation> touched,
      Set<Evaluation> failing) {
    Map<Integer, BigDecimal> replaced = new LinkedHashMap<>();
    replaced.put(fact.id(), amount);
    others.forEach(other -> replaced.put(other.id(), amount));
    List<Evaluation> mended = new ArrayList<>();
    for (Evaluation evaluation : touched) {
      boolean holds = evaluator.holds(evaluation, replaced);
      if (failing.contains(evaluation) && holds) {
        mended.add(evaluation);
      } else if (!evaluation.fails() && !holds) {
        return null;
      }
    }
    Repair.Slip slip = Slips.of(fact, amount, mended, figures);
    boolean telling =
        mended.size() >= 2 && independent(mended)
            || mended.size() == 1 && plain(slip) && result(fact, mended.getFirst());
    if (!telling) {
      return null;
    }
    mended.sort(
        Comparator.comparing((Evaluation e) -> e.claim().certainty())
            .thenComparing(e -> e.claim().kind()));
    return new Repair(fact, others, amount, slip, mended);
  }

  /** What the figure or one of the others stands in, each once. */
  private List<Evaluation> touched(List<Evaluation> mine, List<Fact> others) {
    if (others.isEmpty()) {
      return mine;
    }
    Set<Evaluation> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Evaluation> touched = new ArrayList<>(mine);
    seen.addAll(mine);
    for (Fact other : others) {
      for (Evaluation evaluation : byFact.getOrDefault(other.id(), List.of())) {
        if (seen.add(evaluation)) {
          touched.add(evaluation);
        }
      }
    }
    return touched;
  }

  /**
   * Several claims count as several grounds only if they do not all compare the same two figures.
   */
  private static boolean independent(List<Evaluation> mended) {
    return mended.stream().map(Repairs::factsOf).distinct().count() >= 2;
  }

  private static boolean plain(Repair.Slip slip) {
    return switch (slip) {
      case UNIT, POWER_OF_TEN, TRANSPOSED -> true;
      case DIGIT, COPIED, ADDEND_TWICE, ADDEND_LEFT_OUT, OTHER -> false;
    };
  }

  /**
   * With one ground only, the figure that the claim computes is the one to doubt, or one in another
   * unit than its fellows.
   */
  private static boolean result(Fact fact, Evaluation evaluation) {
    return evaluation.claim().stated().id() == fact.id()
        || evaluation.claim().computed().facts().stream()
                .filter(f -> f.figure().unit().equals(fact.figure().unit()))
                .limit(2)
                .count()
            == 1;
  }

  private static Fact fact(int id, Evaluation evaluation) {
    Claim claim = evaluation.claim();
    return claim.stated().id() == id
        ? claim.stated()
        : claim.computed().facts().stream().filter(f -> f.id() == id).findFirst().orElseThrow();
  }

  /**
   * The amount of the fact that makes the claim an equality, where the fact stands in it once and
   * plainly.
   */
  private static Optional<BigDecimal> solve(Claim claim, Fact fact) {
    if (claim.stated().id() == fact.id()) {
      return Arithmetic.exact(claim.computed(), Map.of());
    }
    BigDecimal stated = claim.stated().figure().amount();
    return solve(claim.computed(), fact, stated);
  }

  private static Optional<BigDecimal> solve(Expression expression, Fact fact, BigDecimal wanted) {
    return switch (expression) {
      case Expression.Figure(Fact found) ->
          found.id() == fact.id() ? Optional.of(wanted) : Optional.empty();
      case Expression.Constant ignored -> Optional.empty();
      case Expression.Sum(List<Expression.Term> terms) -> sum(terms, fact, wanted);
      case Expression.Quotient(Expression numerator, Expression denominator, BigDecimal factor) -> {
        Optional<BigDecimal> below = Arithmetic.exact(denominator, Map.of());
        if (holds(numerator, fact) && !holds(denominator, fact) && below.isPresent()) {
          yield solve(
              numerator,
              fact,
              wanted.multiply(below.get()).divide(factor, java.math.MathContext.DECIMAL128));
        }
        Optional<BigDecimal> above = Arithmetic.exact(numerator, Map.of());
        if (holds(denominator, fact)
            && !holds(numerator, fact)
            && above.isPresent()
            && wanted.signum() != 0) {
          yield solve(
              denominator,
              fact,
              above.get().multiply(factor).divide(wanted, java.math.MathContext.DECIMAL128));
        }
        yield Optional.empty();
      }
      case Expression.Product ignored -> Optional.empty();
    };
  }

  private static boolean holds(Expression expression, Fact fact) {
    return expression instanceof Expression.Figure(Fact found)
        ? found.id() == fact.id()
        : expression.facts().stream().anyMatch(found -> found.id() == fact.id());
  }

  private static Optional<BigDecimal> sum(
      List<Expression.Term> terms, Fact fact, BigDecimal wanted) {
    BigDecimal rest = wanted;
    Expression.Term holder = null;
    for (Expression.Term term : terms) {
      if (holds(term.operand(), fact)) {
        if (holder != null) {
          return Optional.empty();
        }
        holder = term;
        continue;
      }
      Optional<BigDecimal> value = Arithmetic.exact(term.operand(), Map.of());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      rest = term.negative() ? rest.add(value.get()) : rest.subtract(value.get());
    }
    return holder == null
        ? Optional.empty()
        : solve(holder.operand(), fact, holder.negative() ? rest.negate() : rest);
  }
}
