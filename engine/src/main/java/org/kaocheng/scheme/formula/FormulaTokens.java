package org.kaocheng.scheme.formula;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.kaocheng.scheme.formula.grammar.FormulaLexer;

/** The words and signs of a formula's text. */
final class FormulaTokens {

  private static final List<String> JOINTS =
      List.of("且", "或", "非", "and", "or", "not", "AND", "OR", "NOT");

  private static final List<Integer> BRACKETED =
      List.of(
          FormulaLexer.NAME,
          FormulaLexer.OPEN,
          FormulaLexer.NAME,
          FormulaLexer.CLOSE,
          FormulaLexer.NAME);

  private FormulaTokens() {}

  /** The tokens without the end of file; names that run into 且, 或 or 非 are taken apart. */
  static List<Token> of(String text, Names names) {
    NameSplitter splitter = new NameSplitter(names);
    List<Token> tokens = new ArrayList<>();
    List<? extends Token> all = all(text);
    for (int i = 0; i < all.size(); i++) {
      int end = bracketedNameEnd(all, i, names);
      if (end > i) {
        tokens.add(joined(all.subList(i, end)));
        i = end - 1;
      } else if (all.get(i).getType() == FormulaLexer.NAME) {
        tokens.addAll(splitter.split(all.get(i)));
      } else {
        tokens.add(all.get(i));
      }
    }
    return tokens;
  }

  /** Where a known name with brackets in it ends (因公出国（境）费); {@code from} when none begins. */
  private static int bracketedNameEnd(List<? extends Token> all, int from, Names names) {
    for (int length = BRACKETED.size(); length >= BRACKETED.size() - 1; length--) {
      int end = from + length;
      if (end <= all.size() && isBracketed(all.subList(from, end))) {
        if (names.named(joined(all.subList(from, end)).getText()).isPresent()) {
          return end;
        }
      }
    }
    return from;
  }

  private static boolean isBracketed(List<? extends Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean apart =
          i > 0 && tokens.get(i - 1).getStopIndex() + 1 != tokens.get(i).getStartIndex();
      if (apart || tokens.get(i).getType() != BRACKETED.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static Token joined(List<? extends Token> tokens) {
    StringBuilder text = new StringBuilder();
    tokens.forEach(token -> text.append(token.getText()));
    CommonToken joined = new CommonToken(tokens.getFirst());
    joined.setText(text.toString());
    joined.setStopIndex(tokens.getLast().getStopIndex());
    return joined;
  }

  private static List<? extends Token> all(String text) {
    FormulaLexer lexer = new FormulaLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    return lexer.getAllTokens();
  }

  /** Whether the text as a whole is one name to the lexer; without it, since labels are many. */
  static boolean isName(String text) {
    return !text.isEmpty()
        && !JOINTS.contains(text)
        && isLetter(text.codePointAt(0))
        && text.codePoints().allMatch(sign -> isLetter(sign) || isDigitOrPoint(sign));
  }

  private static boolean isLetter(int sign) {
    return Character.isLetter(sign) || "_〇“”".indexOf(sign) >= 0;
  }

  private static boolean isDigitOrPoint(int sign) {
    return sign >= '0' && sign <= '9' || sign >= '０' && sign <= '９' || sign == '.' || sign == '．';
  }

  /** A part of a token as a token of its own; offsets are code points, as ANTLR counts. */
  static Token part(Token whole, int type, int from, int to) {
    CommonToken part = new CommonToken(whole);
    part.setType(type);
    part.setText(whole.getText().substring(from, to));
    int before = whole.getText().codePointCount(0, from);
    part.setStartIndex(whole.getStartIndex() + before);
    part.setStopIndex(part.getStartIndex() + part.getText().codePointCount(0, to - from) - 1);
    return part;
  }
}
