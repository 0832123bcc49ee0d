package org.kaocheng.ingest;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The numbers a browser prints before the items of lists; of one flow, met in reading order. */
final class HtmlLists {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^\\s*(?:[(（]?[0-9０-９一二三四五六七八九十]{1,3}[)）、．.]|第[一二三四五六七八九十]+|[①-⑳]).*", Pattern.DOTALL);

  private final Map<Element, Integer> next = new IdentityHashMap<>();

  /** The number of an item of an ordered list, "" in other lists. */
  String label(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "";
    }
    NumberStyle style = style(list, item);
    return style == NumberStyle.NONE ? "" : style.format(number(list, item)) + punctuation(style);
  }

  private static String punctuation(NumberStyle style) {
    return style == NumberStyle.CHINESE ? "、" : ".";
  }

  /** Puts a number before an item's text, unless the text brings its own. */
  static String labelled(String label, String text) {
    return NUMBERED.matcher(text).matches() ? text : ListCounters.prefixed(label, " ", text);
  }

  private int number(Element list, Element item) {
    int expected = next.computeIfAbsent(list, unseen -> integer(unseen.attr("start"), 1));
    int number = integer(item.attr("value"), expected);
    next.put(list, number + 1);
    return number;
  }

  private static int integer(String value, int otherwise) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }

  private static NumberStyle style(Element list, Element item) {
    String css = (list.attr("style") + ";" + item.attr("style")).toLowerCase(Locale.ROOT);
    if (css.matches("(?s).*list-style(?:-type)?\\s*:[^;]*none.*")) {
      return NumberStyle.NONE;
    }
    if (css.contains("cjk-ideographic") || css.contains("simp-chinese-informal")) {
      return NumberStyle.CHINESE;
    }
    return switch (list.attr("type")) {
      case "a" -> NumberStyle.LOWER_LETTER;
      case "A" -> NumberStyle.UPPER_LETTER;
      case "i" -> NumberStyle.LOWER_ROMAN;
      case "I" -> NumberStyle.UPPER_ROMAN;
      default -> NumberStyle.DECIMAL;
    };
  }
}
