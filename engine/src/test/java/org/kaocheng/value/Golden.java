package org.kaocheng.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Lines "phrase => quantity | quantity" of a golden file, and quantities written as there. */
final class Golden {

  /** A phrase and what is to be found in it; \n, \t and ␣ (U+3000) are written so in the file. */
  record Line(String phrase, String expected) {
    @Override
    public String toString() {
      return phrase;
    }
  }

  private Golden() {}

  static List<Line> lines(String name) {
    try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains("=>"))
          .map(Golden::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line parse(String line) {
    int arrow = line.lastIndexOf("=>");
    String phrase = line.substring(0, arrow).strip();
    return new Line(unescape(phrase), line.substring(arrow + 2).strip());
  }

  private static String unescape(String phrase) {
    return phrase.replace("\\n", "\n").replace("\\t", "\t").replace("␣", "\u3000");
  }

  static String write(List<Quantity> quantities) {
    return quantities.stream().map(Golden::write).collect(Collectors.joining(" | "));
  }

  private static String write(Quantity quantity) {
    String number = quantity.number().setScale(quantity.decimals()).toPlainString();
    String bounded =
        switch (quantity.bound()) {
          case EXACT -> number;
          case AT_LEAST -> "≥" + number;
          case MORE_THAN -> ">" + number;
          case AT_MOST -> "≤" + number;
          case LESS_THAN -> "<" + number;
          case ABOUT -> "≈" + number;
          case AND_MORE -> number + "+";
          case RANGE -> number + ".." + quantity.upper().orElseThrow().toPlainString();
        };
    return bounded + quantity.unit().symbol() + (quantity.wellFormed() ? "" : "!");
  }
}
