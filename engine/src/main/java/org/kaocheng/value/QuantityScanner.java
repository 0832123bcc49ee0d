package org.kaocheng.value;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * The only door from text to number: finds the quantities in a text.
 *
 * <p>One pass from left to right in time linear in the text. A number is read with its sign, its
 * unit and the words that bound it; Chinese numerals are read only before a unit. Dates, document
 * numbers, list numbers, ordinals, codes and names are no quantities and are passed over. A whole
 * number in running text without unit is given with {@link Unit#NONE}; 10万 is given with the scale
 * word as unit (see {@link Units}).
 *
 * <p>What the numbers look like is laid down here; units and words are the resources {@code
 * units.txt} and {@code words.txt} beside this class.
 */
public final class QuantityScanner {

  private static final int LONGEST_TITLE = 100;

  private final String text;
  private final List<Quantity> found = new ArrayList<>();
  private int index;
  private int floor;

  private QuantityScanner(String text) {
    this.text = text;
  }

  /**
   * The quantities in the text, from left to right, not overlapping. A text that is one quantity
   * and nothing else is read as {@link #scanCell} would.
   */
  public static List<Quantity> scan(String text) {
    requireNonNull(text, "text is null");
    Quantity whole = WholeText.read(text, false);
    return whole == null ? new QuantityScanner(text).scan() : List.of(whole);
  }

  /**
   * The quantities in a table cell. When the cell holds one number and nothing else but its
   * operator and unit, it is given whatever it looks like: {@code 2021}, {@code 30101}, {@code 1.};
   * it is for the caller, who knows the column's head, to tell codes from amounts. Any other cell
   * is read like running text.
   */
  public static List<Quantity> scanCell(String text) {
    requireNonNull(text, "text is null");
    Quantity whole = WholeText.read(text, true);
    return whole == null ? new QuantityScanner(text).scan() : List.of(whole);
  }

  private List<Quantity> scan() {
    while (index < text.length()) {
      char c = text.charAt(index);
      if (Characters.isDigit(c) || startsWithPoint()) {
        digits();
      } else if (ChineseNumeralReader.isPart(c)) {
        chinese();
      } else if (c == '《') {
        index = titleEnd();
      } else if ((c == 'h' || c == 'w') && (startsAddress("http") || startsAddress("www."))) {
        pass(addressEnd());
      } else {
        index++;
      }
    }
    return List.copyOf(found);
  }

  private boolean startsWithPoint() {
    return Characters.isPoint(text.charAt(index))
        && Characters.digitAt(text, index + 1)
        && index > 0
        && index >= floor
        && (Character.isIdeographic(text.charAt(index - 1))
            || Characters.isBreak(text.charAt(index - 1)));
  }

  private void digits() {
    int skipped = skipped();
    if (skipped > index) {
      pass(skipped);
      return;
    }
    Numeral numeral = NumeralReader.read(text, index, false);
    if (numeral == null) {
      pass(Codes.tokenEnd(text, index + 1));
      return;
    }
    Quantity quantity = QuantityReader.around(text, numeral, floor);
    if (BareNumbers.leftOut(text, numeral, quantity, floor)) {
      pass(Math.max(quantity.end(), Codes.tokenEnd(text, numeral.end())));
    } else {
      give(quantity);
    }
  }

  private int skipped() {
    if (Characters.isPoint(text.charAt(index))) {
      return index;
    }
    WordTree.Hit<Boolean> idiom = Words.IDIOM.startingAt(text, index);
    if (idiom != null && !Characters.digitAt(text, index + idiom.length())) {
      return index + idiom.length();
    }
    int date = Dates.end(text, index);
    if (date > index) {
      return date;
    }
    int code = Codes.end(text, index);
    return code > index ? code : Ordinals.end(text, index);
  }

  private void chinese() {
    Quantity fraction = ChineseQuantities.fraction(text, index, floor);
    if (fraction != null) {
      give(fraction);
      return;
    }
    int end = ChineseNumeralReader.runEnd(text, index);
    WordTree.Hit<Boolean> idiom = Words.IDIOM.startingAt(text, index);
    if (idiom != null) {
      index = Math.max(end, index + idiom.length());
      return;
    }
    Quantity quantity = ChineseQuantities.read(text, index, end, floor);
    if (quantity == null) {
      index = end;
    } else {
      give(quantity);
    }
  }

  private void give(Quantity quantity) {
    found.add(quantity);
    pass(quantity.end());
  }

  private void pass(int end) {
    index = end;
    floor = end;
  }

  /** A title is a name, whatever numbers it holds; one that is not closed soon is no title. */
  private int titleEnd() {
    int limit = Math.min(text.length(), index + LONGEST_TITLE);
    for (int at = index + 1; at < limit; at++) {
      if (text.charAt(at) == '》') {
        return at + 1;
      }
    }
    return index + 1;
  }

  private boolean startsAddress(String word) {
    return text.startsWith(word, index);
  }

  private int addressEnd() {
    int at = index;
    while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) < 128) {
      at++;
    }
    return at;
  }
}
