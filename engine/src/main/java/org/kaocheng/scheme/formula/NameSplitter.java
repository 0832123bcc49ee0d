package org.kaocheng.scheme.formula;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.kaocheng.scheme.formula.grammar.FormulaLexer;

/**
 * Takes a run of letters apart where 且, 或 or 非 join known names without space: {@code 结余=0且支出>0}. A
 * known name is never taken apart (非税收入). The end of the run may be empty, since a bracket may
 * follow. Time grows with the square of the run's length.
 */
final class NameSplitter {

  private static final int LONGEST = 60;

  private final Names names;

  NameSplitter(Names names) {
    this.names = names;
  }

  /** The parts, or the token itself when its parts are not known. */
  List<Token> split(Token token) {
    String text = token.getText();
    if (text.length() > LONGEST || isKnown(text)) {
      return List.of(token);
    }
    List<Token> parts = parts(token, text);
    if (parts != null) {
      return parts;
    }
    int type = type(text.charAt(0));
    boolean joins = type == FormulaLexer.AND || type == FormulaLexer.OR;
    if (!joins || text.length() == 1) {
      return List.of(token);
    }
    List<Token> rest = new ArrayList<>();
    rest.add(FormulaTokens.part(token, type, 0, 1));
    rest.addAll(split(FormulaTokens.part(token, FormulaLexer.NAME, 1, text.length())));
    return rest;
  }

  /** From the end on: which beginnings of the rest can be read, the longest name first. */
  private @Nullable List<Token> parts(Token token, String text) {
    int length = text.length();
    int[] next = new int[length + 1];
    next[length] = length;
    for (int from = length - 1; from >= 0; from--) {
      next[from] = next(text, from, next);
    }
    if (next[0] < 0) {
      return null;
    }
    List<Token> parts = new ArrayList<>();
    for (int from = 0; from < length; from = next[from]) {
      int to = next[from];
      boolean word = to - from == 1 && type(text.charAt(from)) != FormulaLexer.NAME;
      int type = word ? type(text.charAt(from)) : FormulaLexer.NAME;
      parts.add(FormulaTokens.part(token, type, from, to));
    }
    return parts;
  }

  private int next(String text, int from, int[] next) {
    for (int to = text.length(); to > from; to--) {
      boolean ends = to == text.length() || isJoint(text.charAt(to));
      if (ends && next[to] >= 0 && isKnown(text.substring(from, to))) {
        return to;
      }
    }
    return type(text.charAt(from)) != FormulaLexer.NAME && next[from + 1] >= 0 ? from + 1 : -1;
  }

  private boolean isKnown(String name) {
    return names.named(name).isPresent() || FormulaWords.STANDARD.function(name).isPresent();
  }

  private static boolean isJoint(char sign) {
    return sign == '且' || sign == '或';
  }

  private static int type(char sign) {
    return switch (sign) {
      case '且' -> FormulaLexer.AND;
      case '或' -> FormulaLexer.OR;
      case '非' -> FormulaLexer.NOT;
      default -> FormulaLexer.NAME;
    };
  }
}
