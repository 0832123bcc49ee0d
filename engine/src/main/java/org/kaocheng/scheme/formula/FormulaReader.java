package org.kaocheng.scheme.formula;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.kaocheng.scheme.formula.grammar.FormulaLexer;
import org.kaocheng.scheme.formula.grammar.FormulaParser;

/**
 * Reads a formula of a scheme. A wrong text gives all its problems at once: syntax, unknown names,
 * functions and bases always; numbers of arguments, kinds and dimensions once the syntax is right.
 */
public final class FormulaReader {

  /** The longest text, in characters. */
  public static final int LONGEST = 1000;

  /** The most words and signs; with it the depth of the tree is bounded. */
  public static final int MOST_TOKENS = 300;

  /** The deepest nesting of brackets. */
  public static final int DEEPEST = 30;

  private FormulaReader() {}

  /** The formula of the text, a number or a condition. */
  public static FormulaReading read(String text, Names names) {
    return read(text, names, FormulaChecker::either);
  }

  /** The formula of a text that must yield a number. */
  public static FormulaReading number(String text, Names names) {
    return read(text, names, FormulaChecker::numeric);
  }

  /** The formula of a text that must be true or false. */
  public static FormulaReading condition(String text, Names names) {
    return read(text, names, FormulaChecker::conditional);
  }

  private static FormulaReading read(
      String written,
      Names names,
      BiFunction<FormulaChecker, Formula, List<FormulaProblem>> check) {
    requireNonNull(written, "text is null");
    if (written.length() > LONGEST) {
      String message = "公式过长：" + written.length() + "字，最多" + LONGEST + "字";
      return wrong(List.of(new FormulaProblem(LONGEST, written.length(), message)));
    }
    Text text = new Text(written);
    List<Token> tokens = FormulaTokens.of(written, names);
    List<FormulaProblem> limits = limits(text, tokens);
    if (!limits.isEmpty()) {
      return wrong(limits);
    }
    List<FormulaProblem> problems = new ArrayList<>(NameProblems.of(text, tokens, names));
    FormulaParser parser = parser(tokens);
    FormulaParser.FormulaContext tree = parser.formula();
    if (parser.getNumberOfSyntaxErrors() > 0) {
      problems.addAll(syntax(text, tokens));
      return wrong(problems);
    }
    Formula formula = new FormulaBuilder(text, names).build(tree.disjunction());
    problems.addAll(check.apply(new FormulaChecker(text, names), formula));
    return problems.isEmpty() ? new FormulaReading.Read(formula) : wrong(problems);
  }

  static FormulaParser parser(List<Token> tokens) {
    FormulaParser parser = new FormulaParser(new CommonTokenStream(new ListTokenSource(tokens)));
    parser.removeErrorListeners();
    return parser;
  }

  private static List<FormulaProblem> syntax(Text text, List<Token> tokens) {
    List<FormulaProblem> found = SyntaxProblems.of(text, tokens);
    return found.isEmpty() ? List.of(new FormulaProblem(0, text.text().length(), "公式写法有误")) : found;
  }

  private static List<FormulaProblem> limits(Text text, List<Token> tokens) {
    if (tokens.size() > MOST_TOKENS) {
      Token first = tokens.get(MOST_TOKENS);
      return List.of(text.problem(first, "公式过长：最多" + MOST_TOKENS + "个名称、数和符号"));
    }
    int depth = 0;
    for (Token token : tokens) {
      if (token.getType() == FormulaLexer.OPEN && ++depth > DEEPEST) {
        return List.of(text.problem(token, "括号套得过深：最多" + DEEPEST + "层"));
      }
      if (token.getType() == FormulaLexer.CLOSE) {
        depth--;
      }
    }
    return List.of();
  }

  private static FormulaReading wrong(List<FormulaProblem> problems) {
    List<FormulaProblem> sorted = new ArrayList<>(problems);
    sorted.sort(
        Comparator.comparingInt(FormulaProblem::start).thenComparingInt(FormulaProblem::end));
    return new FormulaReading.Wrong(sorted);
  }
}
