package org.kaocheng.ingest;

import java.util.Locale;

/** Characters for the signs that Word takes from symbol fonts: ticks and boxes of forms. */
final class WordSymbols {

  private static final String WINGDINGS = "wingdings";

  private WordSymbols() {}

  /**
   * The character for a sign, "" where none is known.
   *
   * @param font the symbol font's name
   * @param code the sign's code in the font, hexadecimal
   */
  static String character(String font, String code) {
    int sign;
    try {
      sign = Integer.parseInt(code.strip(), 16);
    } catch (NumberFormatException unknown) {
      return "";
    }
    boolean isPrivate = sign >= 0xF000 && sign <= 0xF0FF;
    if (!isPrivate && sign > 0xFF && Character.isDefined(sign)) {
      return Character.toString(sign);
    }
    return switch (font.toLowerCase(Locale.ROOT)) {
      case WINGDINGS -> wingdings(sign & 0xFF);
      case "wingdings 2" -> wingdingsTwo(sign & 0xFF);
      default -> "";
    };
  }

  private static String wingdings(int sign) {
    return switch (sign) {
      case 0x6F, 0x70, 0x71, 0xA8 -> "□";
      case 0xFB -> "✗";
      case 0xFC -> "√";
      case 0xFD -> "☒";
      case 0xFE -> "☑";
      case 0x6C, 0x9F -> "●";
      case 0x6E -> "■";
      case 0xA1 -> "○";
      default -> sign >= 0x81 && sign <= 0x8A ? Character.toString(0x2460 + sign - 0x81) : "";
    };
  }

  private static String wingdingsTwo(int sign) {
    return switch (sign) {
      case 0x50 -> "√";
      case 0x51, 0x53, 0x54 -> "☒";
      case 0x52 -> "☑";
      case 0x2A, 0xA3 -> "□";
      case 0xA2 -> "■";
      default -> "";
    };
  }
}
