package org.kaocheng.value;

/**
 * Signs that every match of an expression holds, read off the expression itself: those at its top
 * level that are neither optional nor in a group. Looking for them first spares most searches.
 */
public final class RequiredSigns {

  private static final String SPECIAL = "\\^$.|?*+()[]{}";

  private RequiredSigns() {}

  /** The signs in the order they stand; empty when nothing is certain. */
  public static String of(String regex) {
    StringBuilder signs = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < regex.length(); i++) {
      char sign = regex.charAt(i);
      if (sign == '\\' || sign == '[' || sign == '{') {
        i = past(regex, i);
        continue;
      }
      if (sign == '|' && depth == 0) {
        return "";
      }
      depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      boolean plain = depth == 0 && SPECIAL.indexOf(sign) < 0;
      if (plain && !optional(regex, i + 1)) {
        signs.append(sign);
      }
    }
    return regex.contains("(?i") || regex.contains("(?x") || regex.contains("\\Q")
        ? ""
        : signs.toString();
  }

  /** The last character of the escape, class or quantifier that begins at {@code start}. */
  private static int past(String regex, int start) {
    if (regex.charAt(start) == '\\') {
      boolean code = regex.startsWith("u", start + 1);
      boolean named = regex.startsWith("p{", start + 1);
      return named ? regex.indexOf('}', start) : start + (code ? 5 : 1);
    }
    if (regex.charAt(start) == '{') {
      return regex.indexOf('}', start);
    }
    int end = start + 1;
    while (end < regex.length() && regex.charAt(end) != ']') {
      end += regex.charAt(end) == '\\' ? 2 : 1;
    }
    return end;
  }

  private static boolean optional(String regex, int at) {
    return at < regex.length() && "?*{".indexOf(regex.charAt(at)) >= 0;
  }

  /** Whether the text holds all the signs. */
  public static boolean in(String text, String signs) {
    for (int i = 0; i < signs.length(); i++) {
      if (text.indexOf(signs.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
