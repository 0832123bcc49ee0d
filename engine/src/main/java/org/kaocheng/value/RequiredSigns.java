package org.kaocheng.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Signs that every match of an expression holds, read off the expression itself: of each group one
 * sign at least, and one of some words. Looking for single signs and for words first spares nearly
 * all searches with the expression.
 *
 * <p>What the reader of expressions does not know (flags, back references, large classes, negated
 * classes) it passes over: fewer signs are then required, never a wrong one.
 *
 * @param groups the groups of signs; empty when nothing is certain
 * @param words Chinese words, of which one at least stands in every match; empty when none is
 *     certain
 */
public record RequiredSigns(List<String> groups, List<String> words) {

  private static final RequiredSigns NONE = new RequiredSigns(List.of(), List.of());
  private static final int MOST_WORDS = 12;
  private static final int FLAGS =
      Pattern.UNICODE_CASE | Pattern.CANON_EQ | Pattern.COMMENTS | Pattern.LITERAL;

  public RequiredSigns {
    groups = List.copyOf(groups);
    words = List.copyOf(words);
  }

  /** The signs an expression requires. */
  public static RequiredSigns of(Pattern pattern) {
    if ((pattern.flags() & FLAGS) != 0) {
      return NONE;
    }
    Reader reader = new Reader(pattern.pattern());
    Part part = reader.alternatives();
    boolean anyCase = (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0;
    List<String> groups = part.groups;
    return reader.known
        ? new RequiredSigns(
            anyCase ? groups.stream().map(RequiredSigns::anyCase).toList() : groups, part.rarest())
        : NONE;
  }

  /** The signs with the other case of the Latin letters among them. */
  private static String anyCase(String signs) {
    return signs + signs.toUpperCase(Locale.ROOT) + signs.toLowerCase(Locale.ROOT);
  }

  /** Whether the text holds a sign of every group and one of the words. */
  public boolean in(String text) {
    for (String group : groups) {
      if (!holds(text, group)) {
        return false;
      }
    }
    return words.isEmpty() || words.stream().anyMatch(text::contains);
  }

  private static boolean holds(String text, String group) {
    for (int i = 0; i < group.length(); i++) {
      if (text.indexOf(group.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * What a part of an expression requires.
   *
   * @param groups of each group one sign
   * @param words of each list one word
   */
  private record Part(List<String> groups, List<List<String>> words) {

    private static final Part NOTHING = new Part(List.of(), List.of());

    static Part signs(String signs) {
      return signs.isEmpty() ? NOTHING : new Part(List.of(signs), List.of());
    }

    /** The list of words that promises to stand in the fewest texts; empty when there is none. */
    List<String> rarest() {
      return words.stream()
          .min(Comparator.comparingInt(Part::shortest).reversed().thenComparingInt(List::size))
          .orElse(List.of());
    }

    private static int shortest(List<String> words) {
      return words.stream().mapToInt(String::length).min().orElse(0);
    }
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
     * of the smallest group of each; the words of all.
     */
    Part alternatives() {
      List<Part> all = new ArrayList<>();
      all.add(sequence());
      while (at < regex.length() && regex.charAt(at) == '|') {
        at++;
        all.add(sequence());
      }
      if (all.size() == 1) {
        return all.getFirst();
      }
      StringBuilder union = new StringBuilder();
      for (Part part : all) {
        String smallest =
            part.groups.stream().min((a, b) -> a.length() - b.length()).orElse(UNBOUNDED);
        if (smallest.isEmpty()) {
          return Part.NOTHING;
        }
        union.append(smallest);
      }
      List<String> shared = new ArrayList<>(all.getFirst().groups);
      all.forEach(part -> shared.retainAll(part.groups));
      shared.add(union.toString());
      return new Part(shared, anyWord(all));
    }

    private static List<List<String>> anyWord(List<Part> all) {
      List<String> words = new ArrayList<>();
      for (Part part : all) {
        List<String> own = part.rarest();
        if (own.isEmpty() || words.size() + own.size() > MOST_WORDS) {
          return List.of();
        }
        words.addAll(own);
      }
      return List.of(words);
    }

    private Part sequence() {
      List<String> groups = new ArrayList<>();
      List<List<String>> words = new ArrayList<>();
      StringBuilder run = new StringBuilder();
      while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
        int start = at;
        Part piece = piece();
        boolean once = at >= regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0;
        boolean required = !optional();
        if (required) {
          groups.addAll(piece.groups);
          words.addAll(piece.words);
        }
        boolean sign = at > start && isChinese(regex.charAt(start));
        if (sign && required) {
          run.append(regex.charAt(start));
        }
        if (!sign || !once) {
          end(run, words);
        }
      }
      end(run, words);
      return new Part(groups, words);
    }

    /** Takes a run of signs as a word, if it is one. */
    private static void end(StringBuilder run, List<List<String>> words) {
      if (run.length() > 1) {
        words.add(List.of(run.toString()));
      }
      run.setLength(0);
    }

    /** Whether the sign is written the same way in every form of a text. */
    private static boolean isChinese(char sign) {
      return sign >= '一' && sign <= '\u9FFF';
    }

    private Part piece() {
      char sign = regex.charAt(at++);
      return switch (sign) {
        case '(' -> group();
        case '[' -> Part.signs(signClass());
        case '\\' -> regex.startsWith("Q", at) ? quotation() : Part.signs(escape());
        case '.', '^', '$' -> Part.NOTHING;
        default -> Part.signs(String.valueOf(sign));
      };
    }

    /** After the backslash: every sign up to the end of the quotation. */
    private Part quotation() {
      int end = regex.indexOf("\\E", at);
      String quoted = regex.substring(at + 1, end < 0 ? regex.length() : end);
      at = end < 0 ? regex.length() : end + 2;
      known &= !quoted.isEmpty();
      boolean word = quoted.length() > 1 && quoted.chars().allMatch(c -> isChinese((char) c));
      return new Part(
          quoted.chars().mapToObj(sign -> String.valueOf((char) sign)).toList(),
          word ? List.of(List.of(quoted)) : List.of());
    }

    /** After the opening bracket: what stands in the group; nothing is required of a lookaround. */
    private Part group() {
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
      Part part = alternatives();
      at++;
      return counts ? part : Part.NOTHING;
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
