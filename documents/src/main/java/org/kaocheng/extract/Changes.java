package org.kaocheng.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.fact.Claim.Comparison;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Fact;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.SievedPattern;

/**
 * Increases and decreases: 比预算增加566.34万元, 较上年下降12.3%, and two years side by side followed by the
 * difference.
 */
final class Changes {

  private static final SievedPattern DOWN = Words.sieved(".*{prose.decreases}.*");

  /** What says that a change is counted from the year before. */
  private static final SievedPattern PRIOR = Words.sieved("{prose.prior-years}");

  /** 与上年决算数20158.72万元相比: the amount is the base. */
  private static final SievedPattern AGAINST_YEAR =
      Words.sieved(".*{prose.bases-before}{prose.base-owners}?{prose.base-years}[^，。；]{0,10}");

  private static final SievedPattern UP_OR_DOWN =
      Words.sieved(".*{prose.changes}了?(额|数)?(为|约|达)?$");

  /** An amount with which something is compared. */
  private static final SievedPattern COMPARED = Words.sieved(".*{prose.base-marks}.{0,6}$");

  private static final SievedPattern ADJUSTED = Words.sieved("{prose.adjusted-marks}");

  private Changes() {}

  static void find(List<Statement> statements, List<Fact> facts, List<Claim> claims) {
    Map<String, List<Fact>> byConcept = new LinkedHashMap<>();
    facts.forEach(f -> byConcept.computeIfAbsent(f.concept(), ignored -> new ArrayList<>()).add(f));
    for (Statement statement : statements) {
      List<Mention> mentions = statement.mentions();
      for (int i = 0; i < mentions.size(); i++) {
        Mention mention = mentions.get(i);
        boolean percent = mention.quantity().unit().dimension() == Dimension.PERCENT;
        if (!percent && !WholeAndParts.change(mention) || !UP_OR_DOWN.matches(mention.label())) {
          continue;
        }
        claim(statement, mentions.subList(0, i), mention, percent, byConcept)
            .ifPresent(claims::add);
      }
    }
  }

  private static Optional<Claim> claim(
      Statement statement,
      List<Mention> before,
      Mention change,
      boolean percent,
      Map<String, List<Fact>> facts) {
    List<Fact> pair = pair(before, change);
    Certainty certainty = Certainty.CERTAIN;
    if (pair.isEmpty() && !percent) {
      pair = elsewhere(before, change, facts);
      certainty = Certainty.LIKELY;
    }
    if (percent
        && !before.isEmpty()
        && WholeAndParts.change(before.getLast())
        && !isDifferenceOf(before.getLast(), pair)
        && (pair.isEmpty() || !Agreement.growth(change.fact(), pair.get(0), pair.get(1)))) {
      return fromDifference(statement, before, change);
    }
    if (pair.isEmpty()) {
      return Optional.empty();
    }
    if (!agrees(change.fact(), percent, pair.get(0), pair.get(1))) {
      Optional<List<Fact>> other = other(before, change, percent);
      boolean told = named(before, pair.get(0)) && named(before, pair.get(1));
      certainty = told ? certainty : Certainty.POSSIBLE;
      pair = other.orElse(pair);
    }
    Expression base = new Expression.Figure(pair.get(0));
    Expression current = new Expression.Figure(pair.get(1));
    boolean down = DOWN.matches(change.label());
    Expression difference =
        down ? Expression.difference(base, current) : Expression.difference(current, base);
    Expression computed =
        percent ? new Expression.Quotient(difference, base, BigDecimal.valueOf(100)) : difference;
    return Optional.of(
        new Claim(
            percent ? Claim.Kind.GROWTH : Claim.Kind.DIFFERENCE,
            change.fact(),
            Comparison.EQUAL,
            computed,
            certainty,
            statement.place(),
            "“" + change.label() + "”"));
  }

  /** Two years and their right difference: what follows in per cent is of them. */
  private static boolean isDifferenceOf(Mention change, List<Fact> pair) {
    return !pair.isEmpty() && Agreement.difference(change.fact(), pair.get(0), pair.get(1));
  }

  private static boolean agrees(Fact stated, boolean percent, Fact base, Fact now) {
    return percent ? Agreement.growth(stated, base, now) : Agreement.difference(stated, base, now);
  }

  /**
   * Whether the figure is printed with words that name a thing and not only a year or a basis
   * (2020年决算数).
   */
  private static boolean named(List<Mention> before, Fact fact) {
    return before.stream()
        .filter(m -> m.fact() == fact)
        .findFirst()
        .map(m -> clear(m) || m == before.getFirst())
        .orElse(true);
  }

  private static boolean clear(Mention mention) {
    return mention.before().indexOf('；') < 0 && mention.before().indexOf(';') < 0
        || !PeriodWords.of(mention.label(), 0).rest().isEmpty();
  }

  /** Another two amounts of the sentence that give the change. */
  private static Optional<List<Fact>> other(List<Mention> before, Mention change, boolean percent) {
    List<Fact> amounts =
        before.stream()
            .filter(m -> WholeAndParts.amount(m) && !WholeAndParts.change(m))
            .map(Mention::fact)
            .toList();
    for (int i = amounts.size() - 1; i >= 0; i--) {
      for (Fact base : amounts) {
        Fact now = amounts.get(i);
        boolean two =
            base != now
                && base.figure().unit().comparableWith(now.figure().unit())
                && !base.period().equals(now.period());
        if (two && agrees(change.fact(), percent, base, now)) {
          return Optional.of(List.of(base, now));
        }
      }
    }
    return Optional.empty();
  }

  /** 收入100万元，比上年增加10万元，增长11.1%: the base is the amount less its increase. */
  private static Optional<Claim> fromDifference(
      Statement statement, List<Mention> before, Mention change) {
    Mention difference = before.getLast();
    String concept = concept(difference);
    List<Mention> amounts =
        before.stream()
            .filter(m ->
                WholeAndParts.amount(m)
                    && !WholeAndParts.change(m)
                    && m.quantity().unit().comparableWith(difference.quantity().unit()))
            .toList();
    if (amounts.isEmpty()) {
      return Optional.empty();
    }
    boolean down = DOWN.matches(difference.label());
    Optional<Mention> fits =
        amounts.reversed().stream()
            .filter(m ->
                Agreement.percent(
                    change.fact(), difference.quantity().amount(), before(m, difference, down)))
            .findFirst();
    Optional<Mention> against =
        amounts.reversed().stream()
            .filter(m -> Agreement.percent(change.fact(), difference.fact(), m.fact()))
            .findFirst();
    if (fits.isEmpty() && against.isPresent()) {
      return Optional.of(
          growth(
              statement,
              change,
              difference,
              new Expression.Figure(against.get().fact()),
              Certainty.CERTAIN));
    }
    Mention now = fits.orElse(amounts.getLast());
    boolean beside =
        before.size() >= 2
            && before.get(before.size() - 2) == now
            && now.fact().concept().equals(concept);
    boolean alone = amounts.size() == 1;
    Expression amount = new Expression.Figure(now.fact());
    Expression step = new Expression.Figure(difference.fact());
    Expression base =
        down
            ? new Expression.Sum(
                List.of(new Expression.Term(false, amount), new Expression.Term(false, step)))
            : Expression.difference(amount, step);
    boolean prior =
        now.fact().period().year() > 0 && now.fact().period().year() < change.fact().period().year()
            || COMPARED.matches(now.before());
    boolean next = before.size() >= 2 && before.get(before.size() - 2) == now;
    if (fits.isEmpty() && alone && next && AGAINST_YEAR.matches(now.before())) {
      return Optional.of(growth(statement, change, difference, amount, Certainty.CERTAIN));
    }
    boolean only = PRIOR.foundIn(difference.before()) && onlyAccounts(amounts, now);
    Certainty certainty = only ? Certainty.LIKELY : Certainty.POSSIBLE;
    return Optional.of(
        growth(
            statement,
            change,
            difference,
            base,
            fits.isPresent() || beside && alone && !prior ? Certainty.CERTAIN : certainty));
  }

  /** Whether the amount is the only one on the accounts, beside budgets of the same thing. */
  private static boolean onlyAccounts(List<Mention> amounts, Mention now) {
    return now.fact().period().basis() == Basis.FINAL_ACCOUNTS
        && amounts.stream()
            .filter(each -> each != now)
            .map(Mention::fact)
            .allMatch(fact ->
                fact.concept().equals(now.fact().concept())
                    && fact.period().basis() != Basis.FINAL_ACCOUNTS);
  }

  private static Claim growth(
      Statement statement,
      Mention change,
      Mention difference,
      Expression base,
      Certainty certainty) {
    return new Claim(
        Claim.Kind.GROWTH,
        change.fact(),
        Comparison.EQUAL,
        Expression.percent(new Expression.Figure(difference.fact()), base),
        certainty,
        statement.place(),
        "“" + change.label() + "”");
  }

  private static BigDecimal before(Mention now, Mention difference, boolean down) {
    BigDecimal amount = now.quantity().amount();
    return down
        ? amount.add(difference.quantity().amount())
        : amount.subtract(difference.quantity().amount());
  }

  /** Two figures of one concept on different periods in the sentence; base first. */
  private static List<Fact> pair(List<Mention> before, Mention change) {
    List<Fact> found = new ArrayList<>();
    String concept = concept(change);
    for (int i = before.size() - 1; i >= 0 && found.size() < 2; i--) {
      Fact fact = before.get(i).fact();
      boolean same =
          concept.isEmpty()
              ? before.get(i).quantity().unit().dimension() == Dimension.MONEY
                  && !WholeAndParts.change(before.get(i))
              : fact.concept().equals(concept);
      boolean other = found.isEmpty() || !found.getFirst().period().equals(fact.period());
      if (same && other && fact.quantity().isPresent()) {
        found.addFirst(fact);
      }
    }
    if (found.size() < 2 || !found.get(0).concept().equals(found.get(1).concept())) {
      return List.of();
    }
    Fact first = found.get(0);
    Fact second = found.get(1);
    boolean oneYear = first.period().year() == second.period().year();
    if (oneYear && PRIOR.foundIn(change.before())) {
      return List.of();
    }
    boolean later =
        first.period().year() > second.period().year()
            || first.period().year() == second.period().year()
                && first.period().basis() == Basis.FINAL_ACCOUNTS;
    return later ? List.of(second, first) : List.of(first, second);
  }

  private static String concept(Mention change) {
    String concept = change.fact().concept();
    return WholeAndParts.change(change) ? concept.substring(0, concept.lastIndexOf('.')) : "";
  }

  /** The figure in the sentence against its budget, or its prior year, printed elsewhere. */
  private static List<Fact> elsewhere(
      List<Mention> before, Mention change, Map<String, List<Fact>> facts) {
    String concept = concept(change);
    Optional<Fact> current =
        before.stream()
            .map(Mention::fact)
            .filter(f -> f.concept().equals(concept))
            .reduce((a, b) -> b);
    if (current.isEmpty()) {
      return List.of();
    }
    boolean budget = change.fact().concept().endsWith(".variance_to_budget");
    Fact now = current.get();
    Basis named = ADJUSTED.foundIn(change.before()) ? Basis.ADJUSTED_BUDGET : Basis.ORIGINAL_BUDGET;
    Optional<Fact> base =
        facts.getOrDefault(concept, List.of()).stream()
            .filter(f -> f.subject().equals(now.subject()) && f.quantity().isPresent())
            .filter(f ->
                budget
                    ? f.period().year() == now.period().year() && f.period().basis() == named
                    : f.period().year() == now.period().year() - 1
                        && f.period().basis() == now.period().basis())
            .findFirst();
    return base.map(f -> List.of(f, now)).orElse(List.of());
  }
}
