package org.kaocheng.scheme.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.kaocheng.scheme.formula.grammar.FormulaLexer;

/** Finds names, functions and bases that are not known, whatever the syntax is. */
final class NameProblems {

  private static final FormulaWords WORDS = FormulaWords.STANDARD;

  private NameProblems() {}

  static List<FormulaProblem> of(Text text, List<Token> tokens, Names names) {
    List<FormulaProblem> problems = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean call = i + 1 < tokens.size() && tokens.get(i + 1).getType() == FormulaLexer.OPEN;
      if (i > 0 && !call && tokens.get(i - 1).getType() == FormulaLexer.NUMBER) {
        continue; // 10万: a unit and no name; the syntax is what is wrong
      }
      problem(token, call, names).ifPresent(message -> problems.add(text.problem(token, message)));
    }
    return problems;
  }

  private static Optional<String> problem(Token token, boolean call, Names names) {
    String word = token.getText();
    return switch (token.getType()) {
      case FormulaLexer.NAME ->
          call
              ? WORDS.function(word).isPresent() ? Optional.empty() : Optional.of(function(word))
              : names.named(word).isPresent() ? Optional.empty() : Optional.of(name(word, names));
      case FormulaLexer.BASIS ->
          WORDS.which(inside(word)).isPresent() ? Optional.empty() : Optional.of(basis(word));
      default -> Optional.empty();
    };
  }

  private static String function(String word) {
    Nearest nearest = new Nearest(word);
    WORDS.allFunctionNames().forEach(nearest::offer);
    return "没有名为“"
        + word
        + "”的函数"
        + nearest
            .best()
            .map(NameProblems::meant)
            .orElse("；可用的有" + String.join("、", WORDS.functionNames()));
  }

  private static String name(String word, Names names) {
    if (WORDS.function(word).isPresent()) {
      return "函数“" + word + "”后面缺少括号";
    }
    return "没有名为“" + word + "”的数据项" + names.nearest(word).map(NameProblems::meant).orElse("");
  }

  private static String basis(String word) {
    return "不认识口径“" + inside(word) + "”；可写年初预算、全年预算、决算、年末、目标，前面可加“上年”";
  }

  private static String meant(String word) {
    return "，是否指“" + word + "”";
  }

  /** The words of a basis without brackets or @. */
  static String inside(String basis) {
    boolean at = basis.charAt(0) == '@' || basis.charAt(0) == '＠';
    return basis.substring(1, at ? basis.length() : basis.length() - 1).strip();
  }
}
