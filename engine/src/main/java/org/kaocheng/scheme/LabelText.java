package org.kaocheng.scheme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.value.FullWidth;

/** Brings a label to the form in which labels are compared. */
final class LabelText {

  private static final LabelWords WORDS = LabelWords.STANDARD;
  private static final String QUOTES = "“”\"'‘’「」『』＂＇*※★▲●◆■□☆·";
  private static final Pattern BRACKET = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
  private static final String CHINESE = "[一二三四五六七八九十]{1,3}";

  /** Numbering with a sign of its own: 一、 （一） 1. 1) 第一， ① Ⅱ. */
  private static final Pattern SIGNED_NUMBERING =
      Pattern.compile(
          "^(?:第?"
              + CHINESE
              + "[、.,:]|[(]?"
              + CHINESE
              + "[)]|[(][0-9]{1,2}[)]|[0-9]{1,2}(?:[、)]|[.](?![0-9]))"
              + "|[①-⒇㈠-㈩⒈-⒛❶-❿][、.]?|[Ⅰ-Ⅻ]+[、.]?)");

  /** Numbering that runs into the words: 1业务工作专项, 1.1基本支出. */
  private static final Pattern BARE_NUMBERING =
      Pattern.compile("^[0-9]{1,2}(?:[.-][0-9]{1,2}){0,3}[、.)]?(?=[\\u4e00-\\u9fff])");

  /** What {@link #SIGNED_NUMBERING} may begin with besides digits; most labels begin otherwise. */
  private static final String SIGNED_STARTS = "第(一二三四五六七八九十";

  private static final String EDGE_SIGNS = "、.:,;。-—–~_/…";

  private LabelText() {}

  static String normalise(String label) {
    String text = withoutNotes(plain(label));
    String before;
    do {
      before = text;
      text = withoutNumbering(withoutLeadWord(withoutEdgeSigns(text)));
    } while (!text.equals(before));
    return text;
  }

  /** Half-width, without white space and quotation marks, all brackets round. */
  private static String plain(String label) {
    StringBuilder plain = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); i++) {
      char sign = round(FullWidth.half(label.charAt(i)));
      if (!FullWidth.isSpace(sign) && QUOTES.indexOf(sign) < 0) {
        plain.append(sign);
      }
    }
    return plain.toString();
  }

  private static char round(char sign) {
    return switch (sign) {
      case '【', '〔', '[' -> '(';
      case '】', '〕', ']' -> ')';
      default -> sign;
    };
  }

  /** Without brackets that hold a unit, a seal or a note. */
  private static String withoutNotes(String text) {
    if (text.indexOf('(') < 0) {
      return text;
    }
    Matcher bracket = BRACKET.matcher(text);
    StringBuilder kept = new StringBuilder(text.length());
    while (bracket.find()) {
      String inside = bracket.group(1);
      boolean all = bracket.start() == 0 && bracket.end() == text.length();
      boolean note =
          inside.isEmpty()
              || WORDS.bracketWords.contains(inside)
              || WORDS.bracketStarts.stream().anyMatch(inside::startsWith);
      bracket.appendReplacement(
          kept, Matcher.quoteReplacement(note && !all ? "" : bracket.group()));
    }
    return bracket.appendTail(kept).toString();
  }

  private static String withoutEdgeSigns(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && EDGE_SIGNS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGE_SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  private static String withoutLeadWord(String text) {
    for (String word : WORDS.leadWords) {
      int end = word.length();
      if (text.startsWith(word)
          && text.length() > end + 1
          && ":,、".indexOf(text.charAt(end)) >= 0) {
        return text.substring(end + 1);
      }
    }
    return text.startsWith("其中") && text.length() > 3 ? text.substring(2) : text;
  }

  private static String withoutNumbering(String text) {
    if (text.isEmpty() || !mayNumber(text.charAt(0))) {
      return text;
    }
    Matcher signed = SIGNED_NUMBERING.matcher(text);
    if (signed.find() && signed.end() < text.length()) {
      return text.substring(signed.end());
    }
    Matcher bare = BARE_NUMBERING.matcher(text);
    if (bare.find() && !isUnit(text, bare.end())) {
      return text.substring(bare.end());
    }
    return text;
  }

  private static boolean mayNumber(char sign) {
    return sign >= '0' && sign <= '9'
        || SIGNED_STARTS.indexOf(sign) >= 0
        || sign >= 'Ⅰ' && sign <= '❿'
        || sign >= '㈠' && sign <= '㈩';
  }

  /** Whether a unit stands there, so that the digits before it are a figure. */
  private static boolean isUnit(String text, int at) {
    return WORDS.unitStarts.indexOf(text.charAt(at)) >= 0
        && WORDS.numberedStarts.stream().noneMatch(word -> text.startsWith(word, at));
  }
}
