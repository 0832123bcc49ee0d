package org.kaocheng.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.fact.Claim.Comparison;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Fact;
import org.kaocheng.value.Dimension;

/** Increases and decreases: 比预算增加566.34万元, 较上年下降12.3%, and two years side by side followed by the difference. */
final class Changes {

  private static final Pattern DOWN = Pattern.compile(".*(减少|下降|降低|节约|压减|压缩|少支|结余|节余|缩减).*");
  private static final Pattern UP_OR_DOWN = Pattern.compile(".*(增加|增长|上升|提高|超支|超出|超|高出|多支|减少|下降|降低|节约|压减|压缩|少支|缩减)了?(额|数)?(为|约|达)?$");

  private Changes() {}

  static void find(List<Statement> statements, List<Fact> facts, List<Claim> claims) {
    Map<String, List<Fact>> byConcept = new LinkedHashMap<>();
    facts.forEach(f -> byConcept.computeIfAbsent(f.concept(), ignored -> new ArrayList<>()).add(f));
    for (Statement statement : statements) {
      List<Mention> mentions = statement.mentions();
      for (int i = 0; i < mentions.size(); i++) {
        Mention mention = mentions.get(i);
        boolean percent = mention.quantity().unit().dimension() == Dimension.PERCENT;
        if (!UP_OR_DOWN.matcher(mention.label()).matches() || !percent && !WholeAndParts.change(mention)) {
          continue;
        }
        claim(statement, mentions.subList(0, i), mention, percent, byConcept).ifPresent(claims::add);
      }
    }
  }

  private static Optional<Claim> claim(Statement statement, List<Mention> before, Mention change, boolean percent, Map<String, List<Fact>> facts) {
    List<Fact> pair = pair(before, change);
    Certainty certainty = Certainty.CERTAIN;
    if (pair.isEmpty() && !percent) {
      pair = elsewhere(before, change, facts);
      certainty = Certainty.LIKELY;
    }
    if (pair.isEmpty()) {
      return Optional.empty();
    }
    Expression base = new Expression.Figure(pair.get(0));
    Expression current = new Expression.Figure(pair.get(1));
    boolean down = DOWN.matcher(change.label()).matches();
    Expression difference = down ? Expression.difference(base, current) : Expression.difference(current, base);
    Expression computed = percent ? new Expression.Quotient(difference, base, BigDecimal.valueOf(100)) : difference;
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

  /** Two figures of one concept on different periods in the sentence; base first. */
  private static List<Fact> pair(List<Mention> before, Mention change) {
    List<Fact> found = new ArrayList<>();
    String concept = concept(change);
    for (int i = before.size() - 1; i >= 0 && found.size() < 2; i--) {
      Fact fact = before.get(i).fact();
      boolean same = concept.isEmpty() ? before.get(i).quantity().unit().dimension() == Dimension.MONEY : fact.concept().equals(concept);
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
    boolean later = first.period().year() > second.period().year() || first.period().year() == second.period().year() && first.period().basis() == Basis.FINAL_ACCOUNTS;
    return later ? List.of(second, first) : List.of(first, second);
  }

  private static String concept(Mention change) {
    String concept = change.fact().concept();
    return WholeAndParts.change(change) ? concept.substring(0, concept.lastIndexOf('.')) : "";
  }

  /** The figure in the sentence against its budget, or its prior year, printed elsewhere. */
  private static List<Fact> elsewhere(List<Mention> before, Mention change, Map<String, List<Fact>> facts) {
    String concept = concept(change);
    Optional<Fact> current =
        before.stream().map(Mention::fact).filter(f -> f.concept().equals(concept)).reduce((a, b) -> b);
    if (current.isEmpty()) {
      return List.of();
    }
    boolean budget = change.fact().concept().endsWith(".variance_to_budget");
    Fact now = current.get();
    Optional<Fact> base =
        facts.getOrDefault(concept, List.of()).stream()
            .filter(f -> f.subject().equals(now.subject()) && f.quantity().isPresent())
            .filter(
                f ->
                    budget
                        ? f.period().year() == now.period().year() && f.period().basis() == Basis.ORIGINAL_BUDGET
                        : f.period().year() == now.period().year() - 1 && f.period().basis() == now.period().basis())
            .findFirst();
    return base.map(f -> List.of(f, now)).orElse(List.of());
  }
}
