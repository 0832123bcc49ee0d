package org.kaocheng.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A relation that a catalogue says holds.
 *
 * @param id its number
 * @param relation in words
 * @param formula with the numbers put in, several with semicolons between
 * @param evidence where its numbers stand
 */
record Hold(String id, String relation, String formula, List<Quote> evidence) {

  static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  /** Words on a line, counted from 1. */
  record Quote(int line, String words) {}

  /**
   * A number in the lines: from {@code start} to {@code end} in line {@code line}, counted from 0.
   */
  record Figure(int line, int start, int end, String text) {}

  @SuppressWarnings("unchecked")
  static List<Hold> all(Object catalogue) {
    List<Hold> holds = new ArrayList<>();
    for (Object each :
        (List<Object>) ((Map<String, Object>) catalogue).getOrDefault("holds", List.of())) {
      Map<String, Object> map = (Map<String, Object>) each;
      List<Quote> quotes = new ArrayList<>();
      for (Object quote : (List<Object>) map.getOrDefault("evidence", List.of())) {
        Map<String, Object> one = (Map<String, Object>) quote;
        quotes.add(new Quote(Integer.parseInt(string(one, "line")), string(one, "quote")));
      }
      holds.add(
          new Hold(string(map, "id"), string(map, "relation"), string(map, "formula"), quotes));
    }
    return holds;
  }

  private static String string(Map<String, Object> map, String key) {
    return String.valueOf(map.getOrDefault(key, ""));
  }

  /** What kind of relation it is, told by its first equation. */
  String family() {
    String first = formula.split(";")[0];
    if (first.contains("/")) {
      return "rate or share";
    }
    if (first.contains("+")) {
      return "sum";
    }
    if (first.contains("-")) {
      return first.matches(".*=\\s*0(\\.0+)?\\s*") ? "same figure" : "difference";
    }
    return "other";
  }

  /** The numbers of those equations all of whose numbers stand in the lines of the evidence. */
  private List<BigDecimal> checkable(String[] lines) {
    List<BigDecimal> there = new ArrayList<>();
    for (Quote quote : evidence) {
      there.addAll(numbers(lines[quote.line() - 1]));
    }
    List<BigDecimal> checkable = new ArrayList<>();
    for (String equation : formula.split(";")) {
      List<BigDecimal> numbers = numbers(equation.replace("*100", ""));
      numbers.removeIf(each -> each.signum() == 0);
      boolean printed = numbers.stream().allMatch(each -> contains(there, each));
      if (equation.contains("=") && !equation.contains("<") && !equation.contains(">") && printed) {
        checkable.addAll(numbers);
      }
    }
    return checkable;
  }

  /** The numbers in its quotes that take part in an equation which can be checked. */
  List<Figure> figures(String[] lines) {
    List<BigDecimal> checkable = checkable(lines);
    List<Figure> figures = new ArrayList<>();
    for (Quote quote : evidence) {
      int line = quote.line() - 1;
      int at = lines[line].indexOf(quote.words());
      if (at < 0 || quote.words().isBlank()) {
        continue;
      }
      Matcher matcher = NUMBER.matcher(lines[line]);
      matcher.region(at, at + quote.words().length());
      while (matcher.find()) {
        Figure figure = new Figure(line, matcher.start(), matcher.end(), matcher.group());
        if (contains(checkable, new BigDecimal(figure.text())) && !figures.contains(figure)) {
          figures.add(figure);
        }
      }
    }
    return figures;
  }

  private static boolean contains(List<BigDecimal> list, BigDecimal number) {
    return list.stream().anyMatch(each -> each.compareTo(number) == 0);
  }

  private static List<BigDecimal> numbers(String text) {
    List<BigDecimal> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(new BigDecimal(matcher.group()));
    }
    return numbers;
  }
}
