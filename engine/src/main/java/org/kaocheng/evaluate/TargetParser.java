package org.kaocheng.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.scheme.LexiconMemo;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.QuantityScanner;
import org.kaocheng.value.SievedPattern;

/**
 * Reads targets and results as they stand in a field of an evaluation table, or in a sentence. The
 * words it knows are the sections {@code target-kinds}, {@code periods} and {@code per-head} of
 * {@code statements.yaml}.
 */
public final class TargetParser {

  private record Words(Target.Kind kind, List<SievedPattern> patterns) {}

  private record Span(Target.Every every, List<String> words) {}

  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final SievedPattern YEAR =
      SievedPattern.of(Pattern.compile("(19|20)[0-9]{2}年?(度)?"));

  private static final LexiconMemo<TargetParser> OF_CELLS =
      new LexiconMemo<>(lexicon -> new TargetParser(lexicon, QuantityScanner::scanCell));
  private static final LexiconMemo<TargetParser> OF_SENTENCES =
      new LexiconMemo<>(lexicon -> new TargetParser(lexicon, QuantityScanner::scan));

  private final List<Words> kinds = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<String> perHead;
  private final Function<String, List<Quantity>> scanner;

  private TargetParser(Lexicon lexicon, Function<String, List<Quantity>> scanner) {
    for (Map<String, Object> row : lexicon.table("statements.target-kinds")) {
      kinds.add(
          new Words(
              Target.Kind.valueOf(Yaml.string(row.get("kind"), "").toUpperCase(Locale.ROOT)),
              Yaml.strings(row.get("patterns")).stream()
                  .map(pattern -> SievedPattern.of(Pattern.compile(pattern)))
                  .toList()));
    }
    for (Map<String, Object> row : lexicon.table("statements.periods")) {
      spans.add(
          new Span(
              Target.Every.valueOf(Yaml.string(row.get("every"), "").toUpperCase(Locale.ROOT)),
              Yaml.strings(row.get("words"))));
    }
    perHead = lexicon.words("statements.per-head");
    this.scanner = scanner;
  }

  /** A parser for the text of a field: a bare number is a number. */
  public static TargetParser ofCells(Lexicon lexicon) {
    return OF_CELLS.of(lexicon);
  }

  /** A parser for sentences: a bare number may be a list number or part of a name. */
  public static TargetParser ofSentences(Lexicon lexicon) {
    return OF_SENTENCES.of(lexicon);
  }

  /** What the text says. */
  public Target parse(String written) {
    String text = IndexedText.plain(written);
    List<Quantity> quantities = scanner.apply(text).stream().filter(q -> counts(q, text)).toList();
    return new Target(
        text,
        kind(text, quantities),
        quantities,
        every(text),
        perHead.stream().anyMatch(text::contains),
        text.contains("年初"));
  }

  /**
   * Chinese numerals inside a longer text are mostly part of a name (中央八项规定); with digits or alone
   * they count. A bare number inside a text (1+3机制) and a year are no quantities either.
   */
  private static boolean counts(Quantity quantity, String text) {
    boolean alone = quantity.text().length() == text.length();
    if (YEAR.matches(text)) {
      return false;
    }
    if (quantity.unit().isNone() && quantity.bound() == Bound.EXACT) {
      return alone || quantity.text().endsWith("万");
    }
    return DIGIT.matcher(quantity.numeral()).find()
        || quantity.text().length() * 2 >= text.length();
  }

  private Target.Kind kind(String text, List<Quantity> quantities) {
    if (text.isEmpty() || text.equals("-") || text.equals("—") || text.equals("/")) {
      return Target.Kind.BLANK;
    }
    if (!quantities.isEmpty()) {
      return Target.Kind.NUMBER;
    }
    return kinds.stream()
        .filter(words -> words.patterns().stream().anyMatch(p -> p.foundIn(text)))
        .map(Words::kind)
        .findFirst()
        .orElse(Target.Kind.WORDS);
  }

  private Target.Every every(String text) {
    return spans.stream()
        .filter(span -> span.words().stream().anyMatch(text::contains))
        .map(Span::every)
        .findFirst()
        .orElse(Target.Every.UNSTATED);
  }
}
