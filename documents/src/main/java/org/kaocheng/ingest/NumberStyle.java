package org.kaocheng.ingest;

import java.util.Locale;

/** How an automatic number is printed; the styles of Word lists and ordered HTML lists. */
enum NumberStyle {
  DECIMAL,
  LEADING_ZERO,
  FULL_WIDTH,
  UPPER_LETTER,
  LOWER_LETTER,
  UPPER_ROMAN,
  LOWER_ROMAN,
  CHINESE,
  CHINESE_DIGITS,
  CHINESE_LEGAL,
  HEAVENLY_STEMS,
  EARTHLY_BRANCHES,
  CIRCLED,
  PARENTHESIZED,
  FULL_STOPPED,
  CIRCLED_CHINESE,
  BULLET,
  NONE;

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /** The style of a WordprocessingML {@code w:numFmt} value; unknown ones are decimal. */
  static NumberStyle ofWordprocessing(String value) {
    return switch (value) {
      case "decimalZero" -> LEADING_ZERO;
      case "decimalFullWidth", "decimalFullWidth2" -> FULL_WIDTH;
      case "upperLetter" -> UPPER_LETTER;
      case "lowerLetter" -> LOWER_LETTER;
      case "upperRoman" -> UPPER_ROMAN;
      case "lowerRoman" -> LOWER_ROMAN;
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "koreanDigital2" ->
          CHINESE;
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> CHINESE_DIGITS;
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> CHINESE_LEGAL;
      case "ideographTraditional" -> HEAVENLY_STEMS;
      case "ideographZodiac" -> EARTHLY_BRANCHES;
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> CIRCLED;
      case "decimalEnclosedParen" -> PARENTHESIZED;
      case "decimalEnclosedFullstop" -> FULL_STOPPED;
      case "ideographEnclosedCircle" -> CIRCLED_CHINESE;
      case "bullet" -> BULLET;
      case "none" -> NONE;
      default -> DECIMAL;
    };
  }

  /** The style of a number format code (MSONFC) of the binary Word format. */
  static NumberStyle ofBinary(int code) {
    return switch (code) {
      case 1 -> UPPER_ROMAN;
      case 2 -> LOWER_ROMAN;
      case 3 -> UPPER_LETTER;
      case 4 -> LOWER_LETTER;
      case 10, 17, 36, 40 -> CHINESE_DIGITS;
      case 11, 33, 35, 37, 39 -> CHINESE;
      case 14, 19 -> FULL_WIDTH;
      case 16, 34, 38 -> CHINESE_LEGAL;
      case 18, 28 -> CIRCLED;
      case 22 -> LEADING_ZERO;
      case 23 -> BULLET;
      case 26 -> FULL_STOPPED;
      case 27 -> PARENTHESIZED;
      case 29 -> CIRCLED_CHINESE;
      case 30 -> HEAVENLY_STEMS;
      case 31 -> EARTHLY_BRANCHES;
      case 255 -> NONE;
      default -> DECIMAL;
    };
  }

  /** The number as printed; where a style has no sign for it, in decimal. */
  String format(int number) {
    return switch (this) {
      case LEADING_ZERO -> number >= 0 && number < 10 ? "0" + number : "" + number;
      case FULL_WIDTH -> shifted("" + number, '０' - '0');
      case UPPER_LETTER -> letters(number, 'A');
      case LOWER_LETTER -> letters(number, 'a');
      case UPPER_ROMAN -> roman(number);
      case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
      case CHINESE -> counting(number, DIGITS, "零", "十百千", true);
      case CHINESE_DIGITS -> chineseDigits(number);
      case CHINESE_LEGAL -> counting(number, LEGAL, "零", "拾佰仟", false);
      case HEAVENLY_STEMS -> sign(number, STEMS);
      case EARTHLY_BRANCHES -> sign(number, BRANCHES);
      case CIRCLED -> circled(number);
      case PARENTHESIZED -> enclosed(number, 0x2474, 20);
      case FULL_STOPPED -> enclosed(number, 0x2488, 20);
      case CIRCLED_CHINESE -> enclosed(number, 0x3280, 10);
      case BULLET, NONE -> "";
      case DECIMAL -> "" + number;
    };
  }

  private static String shifted(String digits, int by) {
    StringBuilder result = new StringBuilder();
    digits.chars().forEach(c -> result.append((char) (c >= '0' && c <= '9' ? c + by : c)));
    return result.toString();
  }

  /** Word repeats the letter after Z: AA, BB. */
  private static String letters(int number, char first) {
    if (number < 1 || number > 780) {
      return "" + number;
    }
    String letter = "" + (char) (first + (number - 1) % 26);
    return letter.repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return "" + number;
    }
    StringBuilder result = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN[i]) {
        result.append(ROMAN_SIGNS[i]);
        rest -= ROMAN[i];
      }
    }
    return result.toString();
  }

  private static String counting(
      int number, String digits, String zero, String units, boolean shortTen) {
    if (number < 1 || number > 9999) {
      return number == 0 ? zero : "" + number;
    }
    StringBuilder result = new StringBuilder();
    int[] powers = {1000, 100, 10, 1};
    boolean pendingZero = false;
    for (int i = 0; i < powers.length; i++) {
      int digit = number / powers[i] % 10;
      if (digit == 0) {
        pendingZero = !result.isEmpty();
        continue;
      }
      result.append(pendingZero ? zero : "");
      pendingZero = false;
      if (!(shortTen && digit == 1 && i == 2 && result.isEmpty())) {
        result.append(digits.charAt(digit));
      }
      result.append(i < 3 ? units.charAt(2 - i) : "");
    }
    return result.toString();
  }

  private static String chineseDigits(int number) {
    StringBuilder result = new StringBuilder();
    ("" + number)
        .chars()
        .forEach(c -> result.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : (char) c));
    return result.toString();
  }

  private static String sign(int number, String signs) {
    return number < 1 || number > signs.length() ? "" + number : "" + signs.charAt(number - 1);
  }

  private static String circled(int number) {
    if (number >= 21 && number <= 35) {
      return "" + (char) (0x3251 + number - 21);
    }
    return enclosed(number, 0x2460, 20);
  }

  private static String enclosed(int number, int first, int last) {
    return number < 1 || number > last ? "" + number : "" + (char) (first + number - 1);
  }
}
