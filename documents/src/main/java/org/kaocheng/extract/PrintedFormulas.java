package org.kaocheng.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.fact.Claim.Comparison;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Expression.Term;
import org.kaocheng.value.Dimension;

/** Formulas printed with their numbers: 在职98人/编制110人*100%=90.9%, 12.5+3.5=16万元. */
final class PrintedFormulas {

  private PrintedFormulas() {}

  static void find(List<Statement> statements, List<Claim> claims) {
    for (Statement statement : statements) {
      List<Mention> mentions = statement.mentions();
      for (int i = 1; i < mentions.size(); i++) {
        if (equals(mentions.get(i).before())) {
          formula(statement, mentions, i, claims);
        }
      }
    }
  }

  private static boolean equals(String before) {
    return before.endsWith("=") || before.endsWith("＝");
  }

  private static void formula(
      Statement statement, List<Mention> mentions, int result, List<Claim> claims) {
    List<Mention> operands = new ArrayList<>();
    List<Character> operators = new ArrayList<>();
    int at = result - 1;
    operands.addFirst(mentions.get(at));
    while (at > 0) {
      char operator = operator(mentions.get(at).before());
      if (operator == 0) {
        break;
      }
      operators.addFirst(operator);
      at--;
      operands.addFirst(mentions.get(at));
    }
    if (operators.isEmpty()) {
      return;
    }
    Mention stated = mentions.get(result);
    boolean percent = stated.quantity().unit().dimension() == Dimension.PERCENT;
    Expression computed = expression(operands, operators, percent);
    claims.add(
        new Claim(
            Claim.Kind.FORMULA,
            stated.fact(),
            Comparison.EQUAL,
            computed,
            Certainty.CERTAIN,
            statement.place(),
            "文中算式"));
  }

  private static char operator(String before) {
    if (before.isEmpty()) {
      return 0;
    }
    if (before.indexOf('=') >= 0 || before.indexOf('＝') >= 0) {
      return 0; // another formula begins
    }
    String bare = before.startsWith("）") || before.startsWith(")") ? before.substring(1) : before;
    if (bare.isEmpty()) {
      return 0;
    }
    return switch (bare.charAt(0)) {
      case '/', '÷', '／' -> '/';
      case '+', '＋' -> '+';
      case '-', '－', '−' -> '-';
      case '*', '×' -> '*';
      default -> 0;
    };
  }

  /** Products and quotients first, then sums. */
  private static Expression expression(
      List<Mention> operands, List<Character> operators, boolean percent) {
    List<Term> terms = new ArrayList<>();
    Expression current = new Expression.Figure(operands.getFirst().fact());
    boolean negative = false;
    for (int i = 0; i < operators.size(); i++) {
      Expression next = new Expression.Figure(operands.get(i + 1).fact());
      switch (operators.get(i)) {
        case '/' ->
            current =
                new Expression.Quotient(
                    current, next, percent ? BigDecimal.valueOf(100) : BigDecimal.ONE);
        case '*' -> current = new Expression.Product(current, next);
        default -> {
          terms.add(new Term(negative, current));
          negative = operators.get(i) == '-';
          current = next;
        }
      }
    }
    terms.add(new Term(negative, current));
    return terms.size() == 1 ? current : new Expression.Sum(terms);
  }
}
