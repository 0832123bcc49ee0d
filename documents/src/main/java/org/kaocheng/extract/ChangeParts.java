package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.fact.Claim.Comparison;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Expression.Term;
import org.kaocheng.fact.Fact;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.SievedPattern;

/** A change and the changes it is made of: 比上年减少16.2万元，其中：基本支出增加6.51万元，项目支出减少22.71万元. */
final class ChangeParts {

  private static final SievedPattern DOWN =
      SievedPattern.of(Pattern.compile(".*(减少|下降|降低|压减|缩减)[^增减]*"));
  private static final SievedPattern ANNOUNCED = SievedPattern.of(Pattern.compile(".*其中[：:].*"));

  private ChangeParts() {}

  static void find(List<Statement> statements, List<Claim> claims) {
    for (Statement statement : statements) {
      List<Mention> changes =
          statement.mentions().stream()
              .filter(mention ->
                  mention.quantity().unit().dimension() == Dimension.MONEY
                      && WholeAndParts.change(mention))
              .toList();
      for (int i = 1; i + 1 < changes.size(); i++) {
        List<Fact> parts = changes.subList(i, changes.size()).stream().map(Mention::fact).toList();
        String before = changes.get(i).before();
        if (ANNOUNCED.matches(before)
            || before.contains("其中") && Partitions.complete(changes.get(i - 1).fact(), parts)) {
          claims.add(sum(statement, changes.get(i - 1), changes.subList(i, changes.size())));
          break;
        }
      }
    }
  }

  private static Claim sum(Statement statement, Mention whole, List<Mention> parts) {
    List<Term> terms = new ArrayList<>();
    for (Mention part : parts) {
      terms.add(new Term(down(part) != down(whole), new Expression.Figure(part.fact())));
    }
    return new Claim(
        Claim.Kind.DIFFERENCE,
        whole.fact(),
        Comparison.EQUAL,
        new Expression.Sum(terms),
        Certainty.LIKELY,
        statement.place(),
        "“其中”所列各项增减");
  }

  private static boolean down(Mention mention) {
    return DOWN.matches(mention.label());
  }
}
