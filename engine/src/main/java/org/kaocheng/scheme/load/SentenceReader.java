package org.kaocheng.scheme.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.Sentence;

/**
 * Reads sentences with figures in them: {@code {Y}年部门支出合计{支出合计[决算]}。[[其中：基本支出{基本支出[决算]}。]]}. Braces
 * hold a formula, {@code Y} for the fiscal year, {@code Y-1} for the one before or {@code n} for a
 * number; double brackets hold what is left out where a value is missing.
 */
final class SentenceReader {

  private static final Pattern YEAR = Pattern.compile("Y(?:-([1-9]))?");

  private final Formulas formulas;
  private final Problems problems;

  SentenceReader(Formulas formulas, Problems problems) {
    this.formulas = formulas;
    this.problems = problems;
  }

  /** The sentence of a text; empty when something is wrong with it. */
  Optional<Sentence> read(PackNode.Text text) {
    List<Sentence.Piece> pieces = new ArrayList<>();
    String value = text.value();
    int at = 0;
    while (at < value.length()) {
      int open = value.indexOf("[[", at);
      while (open >= 0 && isInBraces(value, open)) {
        open = value.indexOf("[[", open + 1);
      }
      if (open < 0) {
        break;
      }
      int close = value.indexOf("]]", open);
      while (close >= 0 && isInBraces(value, close)) {
        close = value.indexOf("]]", close + 1);
      }
      if (close < 0) {
        problems.error(text.at(open), "“[[”没有对应的“]]”。");
        return Optional.empty();
      }
      boolean plain = pieces(text, at, open, pieces);
      List<Sentence.Piece> inside = new ArrayList<>();
      if (!plain || !pieces(text, open + 2, close, inside)) {
        return Optional.empty();
      }
      pieces.add(new Sentence.Piece.Fragment(inside));
      at = close + 2;
    }
    return pieces(text, at, value.length(), pieces)
        ? Optional.of(new Sentence(pieces))
        : Optional.empty();
  }

  private static boolean isInBraces(String value, int at) {
    return value.lastIndexOf('{', at) > value.lastIndexOf('}', at);
  }

  /** Adds the pieces of a part of the text; false when something is wrong. */
  private boolean pieces(PackNode.Text text, int from, int to, List<Sentence.Piece> pieces) {
    String value = text.value();
    boolean right = true;
    int at = from;
    while (at < to) {
      int open = value.indexOf('{', at);
      if (open < 0 || open >= to) {
        pieces.add(new Sentence.Piece.Words(value.substring(at, to)));
        break;
      }
      if (open > at) {
        pieces.add(new Sentence.Piece.Words(value.substring(at, open)));
      }
      int close = value.indexOf('}', open);
      if (close < 0 || close >= to) {
        problems.error(text.at(open), "“{”没有对应的“}”。");
        return false;
      }
      Optional<Sentence.Piece> piece = value(text, open + 1, close);
      piece.ifPresent(pieces::add);
      right &= piece.isPresent();
      at = close + 1;
    }
    return right;
  }

  private Optional<Sentence.Piece> value(PackNode.Text text, int from, int to) {
    String inside = text.value().substring(from, to).strip();
    Matcher year = YEAR.matcher(inside);
    if (year.matches()) {
      int back = year.group(1) == null ? 0 : Integer.parseInt(year.group(1));
      return Optional.of(new Sentence.Piece.Year(back));
    }
    if (inside.equals("n")) {
      return Optional.of(new Sentence.Piece.Number());
    }
    return formulas.value(text, from, to).map(Sentence.Piece.Value::new);
  }
}
