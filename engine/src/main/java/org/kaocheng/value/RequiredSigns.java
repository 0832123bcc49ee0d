package org.kaocheng.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Signs that every match of an expression holds, read off the expression itself: of each group one
 * sign at least. Looking for single signs first spares nearly all searches with the expression.
 *
 * <p>What the reader of expressions does not know (flags, back references, large classes, negated
 * classes) it passes over: fewer signs are then required, never a wrong one.
 *
 * @param groups the groups of signs; empty when nothing is certain
 */
public record RequiredSigns(List<String> groups) {

  private static final RequiredSigns NONE = new RequiredSigns(List.of());
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.COMMENTS | Pattern.LITERAL;

  public RequiredSigns {
    groups = List.copyOf(groups);
  }

  /** The signs an expression requires. */
  public static RequiredSigns of(Pattern pattern) {
    if ((pattern.flags() & FLAGS) != 0) {
      return NONE;
    }
    Reader reader = new Reader(pattern.pattern());
    List<String> groups = reader.alternatives();
    return reader.known ? new RequiredSigns(groups) : NONE;
  }

  /** Whether the text holds a sign of every group. */
  public boolean in(String text) {
    for (String group : groups) {
      if (!holds(text, group)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(String text, String group) {
    for (int i = 0; i < group.length(); i++) {
      if (text.indexOf(group.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Reads an expression from left to right. */
  private static final class Reader {

    private static final String UNBOUNDED = "";
    private static final String DIGITS = "0123456789";
    private static final int LARGEST_CLASS = 64;

    private final String regex;
    private int at;
    private boolean known = true;

    Reader(String regex) {
      this.regex = regex;
    }

    /**
     * What all alternatives up to the end of the group require: the groups they share, and one made
     * of the smallest group of each.
     */
    List<String> alternatives() {
      List<List<String>> all = new ArrayList<>();
      all.add(sequence());
      while (at < regex.length() && regex.charAt(at) == '|') {
        at++;
        all.add(sequence());
      }
      if (all.size() == 1) {
        return all.getFirst();
      }
      StringBuilder union = new StringBuilder();
      for (List<String> groups : all) {
        String smallest = groups.stream().min((a, b) -> a.length() - b.length()).orElse(UNBOUNDED);
        if (smallest.isEmpty()) {
          return List.of();
        }
        union.append(smallest);
      }
      List<String> shared = new ArrayList<>(all.getFirst());
      all.forEach(shared::retainAll);
      shared.add(union.toString());
      return shared;
    }

    private List<String> sequence() {
      List<String> groups = new ArrayList<>();
      while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
        List<String> piece = piece();
        if (!optional()) {
          groups.addAll(piece);
        }
      }
      return groups;
    }

    private List<String> piece() {
      char sign = regex.charAt(at++);
      return switch (sign) {
        case '(' -> group();
        case '[' -> bounded(signClass());
        case '\\' -> regex.startsWith("Q", at) ? quotation() : bounded(escape());
        case '.', '^', '$' -> List.of();
        default -> List.of(String.valueOf(sign));
      };
    }

    /** After the backslash: every sign up to the end of the quotation. */
    private List<String> quotation() {
      int end = regex.indexOf("\\E", at);
      String quoted = regex.substring(at + 1, end < 0 ? regex.length() : end);
      at = end < 0 ? regex.length() : end + 2;
      known &= !quoted.isEmpty();
      return quoted.chars().mapToObj(sign -> String.valueOf((char) sign)).toList();
    }

    private static List<String> bounded(String signs) {
      return signs.isEmpty() ? List.of() : List.of(signs);
    }

    /** After the opening bracket: what stands in the group; nothing is required of a lookaround. */
    private List<String> group() {
      boolean counts = true;
      if (at < regex.length() && regex.charAt(at) == '?') {
        at++;
        if (regex.startsWith(":", at) || regex.startsWith(">", at)) {
          at++;
        } else if (regex.startsWith("=", at) || regex.startsWith("!", at)) {
          at++;
          counts = false;
        } else if (regex.startsWith("<=", at) || regex.startsWith("<!", at)) {
          at += 2;
          counts = false;
        } else if (regex.startsWith("<", at)) {
          at = regex.indexOf('>', at) + 1;
        } else {
          known = false;
        }
      }
      List<String> groups = alternatives();
      at++;
      return counts ? groups : List.of();
    }

    /** After the opening bracket: the signs of a class; unbounded when negated or large. */
    private String signClass() {
      boolean negated = regex.startsWith("^", at);
      boolean bounded = !negated;
      at += negated ? 1 : 0;
      StringBuilder signs = new StringBuilder();
      while (at < regex.length() && regex.charAt(at) != ']') {
        char sign = regex.charAt(at++);
        if (sign == '[' || sign == '&' && regex.startsWith("&", at)) {
          known = false;
        }
        String one = sign == '\\' ? escape() : String.valueOf(sign);
        bounded &= !one.isEmpty();
        if (one.length() == 1 && regex.startsWith("-", at) && !regex.startsWith("-]", at)) {
          at++;
          char last = regex.charAt(at++);
          String end = last == '\\' ? escape() : String.valueOf(last);
          one = range(one, end);
          bounded &= !one.isEmpty();
        }
        signs.append(one);
      }
      at++;
      return bounded && signs.length() <= LARGEST_CLASS ? signs.toString() : UNBOUNDED;
    }

    private static String range(String from, String to) {
      if (to.length() != 1 || to.charAt(0) - from.charAt(0) >= LARGEST_CLASS) {
        return UNBOUNDED;
      }
      StringBuilder signs = new StringBuilder();
      for (char sign = from.charAt(0); sign <= to.charAt(0); sign++) {
        signs.append(sign);
      }
      return signs.toString();
    }

    /** After the backslash: the sign or signs meant; unbounded for a kind of signs or a place. */
    private String escape() {
      char sign = regex.charAt(at++);
      if (sign == 'u') {
        at += 4;
        return String.valueOf((char) Integer.parseInt(regex.substring(at - 4, at), 16));
      }
      if (sign == 'd') {
        return DIGITS;
      }
      if (sign == 'n') {
        return "\n";
      }
      if (sign == 't') {
        return "\t";
      }
      if (sign == 'p' || sign == 'P') {
        at = regex.startsWith("{", at) ? regex.indexOf('}', at) + 1 : at + 1;
        return UNBOUNDED;
      }
      boolean kindOrPlace = Character.isLetterOrDigit(sign);
      known &= !kindOrPlace || "sSwWDbBhHvVRAzZG".indexOf(sign) >= 0;
      return kindOrPlace ? UNBOUNDED : String.valueOf(sign);
    }

    /** Reads a quantifier; whether it allows for none. */
    private boolean optional() {
      if (at >= regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0) {
        return false;
      }
      char quantifier = regex.charAt(at++);
      boolean none = quantifier == '?' || quantifier == '*';
      if (quantifier == '{') {
        none = regex.charAt(at) == '0';
        at = regex.indexOf('}', at) + 1;
      }
      if (regex.startsWith("?", at) || regex.startsWith("+", at)) {
        at++;
      }
      return none;
    }
  }
}
