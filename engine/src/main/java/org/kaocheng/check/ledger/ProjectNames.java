package org.kaocheng.check.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Compares project names: the same project is written with and without 项目, 经费, 支出 at the end. */
final class ProjectNames {

  private static final Pattern SIGNS = Pattern.compile("[\\s\u3000\u00A0“”\"（）()]");
  private static final Pattern KIND = Pattern.compile("(?<=.{3})(项目|经费|支出|费用|资金|专项)$");
  private static final Pattern JOINTS = Pattern.compile("[、及和与＋+]");

  private ProjectNames() {}

  /** The name as compared. */
  static String key(String name) {
    if (name.isEmpty()) {
      return name;
    }
    String bare = SIGNS.matcher(name).replaceAll("");
    String before;
    do {
      before = bare;
      bare = KIND.matcher(bare).replaceFirst("");
    } while (!bare.equals(before));
    return bare;
  }

  /** The names joined by 、 及 和 与 in a combined name; the name alone when it is not combined. */
  static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : JOINTS.split(name)) {
      if (part.length() >= 2) {
        parts.add(key(part));
      }
    }
    return parts;
  }

  /** How many characters of {@code part} stand in {@code whole} in the same order, in per cent. */
  static int contained(String part, String whole) {
    int[][] longest = new int[part.length() + 1][whole.length() + 1];
    for (int i = 1; i <= part.length(); i++) {
      for (int j = 1; j <= whole.length(); j++) {
        longest[i][j] =
            part.charAt(i - 1) == whole.charAt(j - 1)
                ? longest[i - 1][j - 1] + 1
                : Math.max(longest[i - 1][j], longest[i][j - 1]);
      }
    }
    return part.isEmpty() ? 0 : 100 * longest[part.length()][whole.length()] / part.length();
  }
}
