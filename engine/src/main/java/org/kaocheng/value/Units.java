package org.kaocheng.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue of units, read once from {@code units.txt} beside this class; that file says how it
 * is written. A scale word alone (10万) is a unit of {@link Dimension#NONE} whose factor is not 1,
 * so that {@link Unit#isNone()} holds and {@link Quantity#in(Unit)} can join it to a unit from the
 * context.
 */
public final class Units {

  private static final Units ALL = new Units();

  /** Why a word that begins like a unit is none. */
  private enum Blocker {
    APART,
    NEVER
  }

  private final Map<String, Unit> bySymbol = new LinkedHashMap<>();
  private final WordTree<Unit> symbols = new WordTree<>();
  private final WordTree<Blocker> blockers = new WordTree<>();
  private final WordTree<Boolean> notChinese = new WordTree<>();

  private Units() {
    Map<String, BigDecimal> scales = new LinkedHashMap<>();
    List<String> scaled = new ArrayList<>();
    for (WordFile.Line line : WordFile.read("units.txt")) {
      switch (line.key()) {
        case "SCALE" -> line.words().forEach(word -> addScale(word, scales));
        case "SCALED" -> scaled.addAll(line.words());
        case "NOT-CHINESE" -> line.words().forEach(word -> notChinese.add(word, true));
        case "APART" -> line.words().forEach(word -> blockers.add(word, Blocker.APART));
        case "NEVER" -> line.words().forEach(word -> blockers.add(word, Blocker.NEVER));
        default -> addUnits(Dimension.valueOf(line.key()), line.words());
      }
    }
    addScaled(scales, scaled);
  }

  private void addScale(String word, Map<String, BigDecimal> scales) {
    String symbol = symbol(word);
    scales.put(symbol, factor(word));
    add(new Unit(symbol, Dimension.NONE, "", factor(word)));
  }

  private void addUnits(Dimension dimension, List<String> words) {
    String base = words.getFirst();
    for (String word : words.subList(1, words.size())) {
      String symbol = symbol(word);
      add(new Unit(symbol, dimension, base.equals("*") ? symbol : base, factor(word)));
    }
  }

  private void addScaled(Map<String, BigDecimal> scales, List<String> dimensions) {
    for (Unit unit : List.copyOf(bySymbol.values())) {
      if (!dimensions.contains(unit.dimension().name())) {
        continue;
      }
      scales.forEach((scale, factor) -> {
        String symbol = scale + unit.symbol();
        if (!bySymbol.containsKey(symbol)) {
          BigDecimal product = plain(unit.factor().multiply(factor));
          add(new Unit(symbol, unit.dimension(), unit.base(), product));
        }
      });
    }
  }

  private static BigDecimal plain(BigDecimal factor) {
    return new BigDecimal(factor.stripTrailingZeros().toPlainString());
  }

  private void add(Unit unit) {
    bySymbol.put(unit.symbol(), unit);
    symbols.add(unit.symbol(), unit);
  }

  private static String symbol(String word) {
    int equals = word.indexOf('=');
    return equals < 0 ? word : word.substring(0, equals);
  }

  private static BigDecimal factor(String word) {
    int equals = word.indexOf('=');
    return equals < 0 ? BigDecimal.ONE : new BigDecimal(word.substring(equals + 1));
  }

  /**
   * The unit with this symbol, for heads, captions and unit columns: {@code 万元}, {@code ㎡}, {@code
   * 元/人}.
   */
  public static Optional<Unit> of(String symbol) {
    requireNonNull(symbol, "symbol is null");
    String stripped = symbol.strip();
    Optional<Unit> whole = Optional.ofNullable(ALL.bySymbol.get(stripped));
    int slash = Math.max(stripped.indexOf('/'), stripped.indexOf('／'));
    if (whole.isPresent() || slash < 0) {
      return whole;
    }
    Optional<Unit> amount = of(stripped.substring(0, slash));
    Optional<Unit> each = of(stripped.substring(slash + 1));
    return amount.flatMap(unit -> each.map(by -> ratio(unit, by, stripped)));
  }

  /** The unit of an amount for each of another: 元/人; its base is 元/人 too. */
  static Unit ratio(Unit amount, Unit each, String symbol) {
    return new Unit(
        symbol, amount.dimension(), amount.base() + "/" + each.symbol(), amount.factor());
  }

  /** The longest unit whose symbol starts at {@code from}; its symbol is as long as the match. */
  public static Optional<Unit> startingAt(String text, int from) {
    WordTree.Hit<Unit> hit = ALL.symbols.startingAt(text, from);
    if (hit == null || insideLatinWord(text, from + hit.length())) {
      return Optional.empty();
    }
    return Optional.of(hit.value());
  }

  /** Whether a Latin symbol would be cut out of a longer word: m of months, m2 of m20. */
  private static boolean insideLatinWord(String text, int end) {
    char last = text.charAt(end - 1);
    if (end >= text.length() || last >= 128) {
      return false;
    }
    char next = text.charAt(end);
    return Characters.isLatin(last) && (Characters.isLatin(next) || Characters.isDigit(next))
        || Characters.isDigit(last) && Characters.isDigit(next);
  }

  /**
   * Whether a longer word that is no unit stands at {@code from}.
   *
   * @param apart whether space or a decimal separates it from the number, which makes a new word
   *     likelier
   */
  static boolean blocked(String text, int from, int unitLength, boolean apart) {
    WordTree.Hit<Blocker> hit = ALL.blockers.startingAt(text, from);
    return hit != null && hit.length() >= unitLength && (apart || hit.value() == Blocker.NEVER);
  }

  /** Whether the unit is never counted with a Chinese numeral. */
  static boolean needsDigits(Unit unit) {
    WordTree.Hit<Boolean> hit = ALL.notChinese.startingAt(unit.symbol(), 0);
    return hit != null && hit.length() == unit.symbol().length();
  }
}
