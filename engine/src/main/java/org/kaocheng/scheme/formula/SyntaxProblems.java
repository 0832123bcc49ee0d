package org.kaocheng.scheme.formula;

import static org.kaocheng.scheme.formula.grammar.FormulaLexer.*;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Says in the user's words where a text leaves the grammar. The parser only says yes or no; since
 * the language has nothing but operands, operators and brackets, one walk over the tokens finds
 * every place where two neighbours do not fit, and one slip never hides or causes another.
 */
final class SyntaxProblems {

  private final Text text;
  private final List<Token> tokens;
  private final List<FormulaProblem> problems = new ArrayList<>();
  private final Deque<Bracket> open = new ArrayDeque<>();
  private boolean operandDue = true;
  private @Nullable Token previous;

  /**
   * After a sign that is not known anything may follow: it may have stood for an operator or not.
   */
  private boolean afterUnknown;

  /** A bracket not yet closed; a call's bracket may hold commas and may be empty. */
  private record Bracket(Token token, boolean call) {}

  private SyntaxProblems(Text text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** All places that do not fit, in order of the walk. */
  static List<FormulaProblem> of(Text text, List<Token> tokens) {
    SyntaxProblems walk = new SyntaxProblems(text, tokens);
    walk.walk();
    return walk.problems;
  }

  private void walk() {
    for (Token token : tokens) {
      if (token.getType() == UNKNOWN) {
        report(token, "不认识符号" + quoted(token) + hint(token.getText()));
        afterUnknown = true;
      } else {
        accept(token);
        previous = token;
        afterUnknown = false;
      }
    }
    if (previous == null) {
      if (problems.isEmpty()) {
        problems.add(new FormulaProblem(0, text.text().length(), "公式是空的"));
      }
    } else if (operandDue && previous.getType() != OPEN) {
      misfit(previous, quoted(previous) + "后面缺少数或名称");
    }
    open.descendingIterator()
        .forEachRemaining(left -> report(left.token, quoted(left.token) + "没有配上右括号"));
  }

  private void accept(Token token) {
    switch (token.getType()) {
      case NUMBER, NAME -> operand(token);
      case PERCENT -> suffix(token, NUMBER, "只能写在数的后面");
      case BASIS -> suffix(token, NAME, "只能写在名称后面");
      case OPEN_BASIS -> report(token, "“" + token.getText().charAt(0) + "”没有配上“]”");
      case OPEN -> open(token);
      case CLOSE -> close(token);
      case COMMA -> comma(token);
      case NOT -> not(token);
      case MINUS -> binary(token, operandDue);
      default -> binary(token, false);
    }
  }

  private void operand(Token token) {
    if (!operandDue) {
      boolean unit = previous != null && previous.getType() == NUMBER && token.getType() == NAME;
      misfit(
          token, unit ? "数后面不能直接写" + quoted(token) + "；单位不写，其余请加运算符" : quoted(token) + "前面缺少运算符");
    }
    operandDue = false;
  }

  private void suffix(Token token, int after, String message) {
    if (previous == null || previous.getType() != after) {
      report(token, quoted(token) + message);
      operandDue = false;
    }
  }

  private void open(Token token) {
    boolean call = previous != null && previous.getType() == NAME;
    if (!operandDue && !call) {
      misfit(token, quoted(token) + "前面缺少运算符");
    }
    open.push(new Bracket(token, call));
    operandDue = true;
  }

  private void close(Token token) {
    Bracket left = open.poll();
    if (left == null) {
      report(token, quoted(token) + "没有配上左括号");
    } else if (operandDue) {
      boolean empty = left.token == previous;
      if (!empty) {
        missingOperand(token);
      } else if (!left.call) {
        report(token, "括号里是空的");
      }
    }
    operandDue = false;
  }

  private void comma(Token token) {
    if (open.isEmpty() || !open.peek().call) {
      report(token, "逗号只能用来隔开函数的参数；数里不写千分位逗号");
    } else if (operandDue) {
      missingOperand(token);
    }
    operandDue = true;
  }

  private void not(Token token) {
    if (!operandDue) {
      misfit(token, quoted(token) + "前面缺少“且”或“或”");
    } else if (previous != null && takesNumber(previous.getType())) {
      report(token, quoted(token) + "不能写在" + quoted(previous) + "后面，请把条件放进括号");
    }
    operandDue = true;
  }

  private static boolean takesNumber(int type) {
    return switch (type) {
      case OPEN, COMMA, AND, OR, NOT -> false;
      default -> true;
    };
  }

  private void binary(Token token, boolean sign) {
    if (operandDue && !sign) {
      missingOperand(token);
    }
    operandDue = true;
  }

  private void missingOperand(Token token) {
    boolean first = previous == null || previous.getType() == OPEN || token.getType() == CLOSE;
    if (token.getType() == CLOSE && previous != null) {
      misfit(previous, quoted(previous) + "后面缺少数或名称");
    } else if (first || previous == null) {
      misfit(token, quoted(token) + "前面缺少数或名称");
    } else {
      misfit(token, quoted(previous) + "与" + quoted(token) + "之间缺少数或名称");
    }
  }

  private static String hint(String sign) {
    return switch (sign) {
      case "、", ";", "；" -> "；参数之间请用逗号";
      case "|", "｜" -> "；求绝对值请写“绝对值（…）”";
      case "^", "√" -> "；公式只有加减乘除和比较";
      case "." -> "；小数点前后都要有数字";
      default -> "";
    };
  }

  /** Two neighbours that do not fit. */
  private void misfit(Token token, String message) {
    if (!afterUnknown) {
      report(token, message);
    }
  }

  private void report(Token token, String message) {
    problems.add(text.problem(token, message));
  }

  private static String quoted(Token token) {
    return "“" + token.getText() + "”";
  }
}
