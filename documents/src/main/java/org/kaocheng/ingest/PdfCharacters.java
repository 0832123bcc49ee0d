package org.kaocheng.ingest;

import java.text.Normalizer;

/** What must be known of characters to put drawn text together again. */
final class PdfCharacters {

  /** Radicals of the supplement that stand for whole characters but have no decomposition. */
  private static final String RADICALS = "⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

  /** Marks that may not begin a line: they stay with the character before them. */
  private static final String NO_START = "，。、；：？！）》】〉」』〕”’…%％‰℃·,.;:?!)]}";

  private PdfCharacters() {}

  /**
   * Plain characters for those that only fonts distinguish: radicals, compatibility ideographs,
   * ligatures, vertical forms. Full-width letters and digits, NBSP and U+3000 stay; control
   * characters become nothing.
   */
  static String plain(String mapped) {
    if (mapped.length() == 1 && isOrdinary(mapped.charAt(0))) {
      return mapped;
    }
    StringBuilder plain = new StringBuilder();
    mapped.codePoints().forEach(c -> append(plain, c));
    return plain.toString();
  }

  private static boolean isOrdinary(char c) {
    return c >= 0x20 && c < 0x7F || c >= 0x3000 && c < 0xA000;
  }

  private static void append(StringBuilder plain, int c) {
    if (c == '\t') {
      plain.append(' ');
    } else if (c < 0x20 || c == 0xAD || c >= 0x200B && c <= 0x200F || c == 0xFEFF) {
      return;
    } else if (c >= 0x2E80 && c < 0x2F00 && RADICALS.indexOf(c) >= 0) {
      plain.append(RADICALS.charAt(RADICALS.indexOf(c) + 1));
    } else if (isCompatibility(c)) {
      plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else {
      plain.appendCodePoint(c);
    }
  }

  private static boolean isCompatibility(int c) {
    return c >= 0x2E80 && c < 0x2FE0
        || c >= 0xF900 && c < 0xFB07
        || c >= 0xFE30 && c < 0xFE50
        || c >= 0x2F800 && c < 0x2FA20;
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || c == 0xA0 || c == 0x3000 || c == 0x200B || c == 0xFEFF;
  }

  /** Letters, digits and marks set at letter width; words of them are parted by spaces. */
  static boolean isLatin(int c) {
    return c > 0x20
        && c < 0x2E80
        && !(c >= 0x2010 && c < 0x2B00 && !isRelation(c))
        && c != 0xB7
        && c != 0xD7;
  }

  /** ≥, ≤ and the like stay with the number after them. */
  private static boolean isRelation(int c) {
    return c >= 0x2200 && c < 0x2300;
  }

  /** Brackets and quotes that open: they stay with the character after them. */
  static boolean opens(int c) {
    return "（《【〈「『〔“‘([{".indexOf(c) >= 0;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9' || c == '.' || c == ',' || c == '%';
  }

  static boolean mayNotStart(int c) {
    return NO_START.indexOf(c) >= 0;
  }

  /** Whether a sentence or an item of a list may end so. */
  static boolean isTerminal(int c) {
    return "。；;！!？?：:".indexOf(c) >= 0;
  }
}
