package org.kaocheng.casework.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.scheme.Yaml;

/**
 * By what something is known that must not become public unseen.
 *
 * @param id its name
 * @param title what it is
 * @param why why it matters
 * @param todo what to do
 * @param handling what is done about it
 * @param keep how many characters at its beginning stay when it is masked
 * @param check what else must hold of it
 * @param pattern what it looks like; empty when it is not known by its looks
 */
record Sign(
    String id,
    String title,
    String why,
    String todo,
    Handling handling,
    int keep,
    Check check,
    Optional<Pattern> pattern) {

  private static final String SECRET = "secret";

  /** What else must hold of the characters found. */
  enum Check {
    NONE,
    IDENTITY,
    NOT_IDENTITY,
    LUHN;

    private boolean holds(String found) {
      return switch (this) {
        case NONE -> true;
        case IDENTITY -> CheckDigits.identity(found);
        case NOT_IDENTITY -> !CheckDigits.identity(found);
        case LUHN -> CheckDigits.luhn(found);
      };
    }
  }

  /** A stretch of characters. */
  record Stretch(int start, int end) {

    /** Whether both have a character in common. */
    boolean meets(Stretch other) {
      return start < other.end && other.start < end;
    }
  }

  /** The sign of a YAML mapping. */
  static Sign of(String id, Map<String, Object> row) {
    String pattern = Yaml.string(row.get("pattern"), "");
    String check = Yaml.string(row.get("check"), "none").replace('-', '_');
    return new Sign(
        id,
        Yaml.string(row.get("title"), ""),
        Yaml.string(row.get("why"), ""),
        Yaml.string(row.get("todo"), ""),
        Handling.valueOf(upper(Yaml.string(row.get("handling"), ""))),
        Integer.parseInt(Yaml.string(row.get("keep"), "0")),
        Check.valueOf(upper(check)),
        pattern.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(pattern)));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  /** Where it is in a text, from a character on. */
  List<Stretch> in(String text, int from) {
    List<Stretch> found = new ArrayList<>();
    pattern.ifPresent(each -> {
      boolean grouped = each.namedGroups().containsKey(SECRET);
      for (Matcher matcher = each.matcher(text); matcher.find(); ) {
        int start = grouped ? matcher.start(SECRET) : matcher.start();
        int end = grouped ? matcher.end(SECRET) : matcher.end();
        if (start >= from && check.holds(text.substring(start, end))) {
          found.add(new Stretch(start, end));
        }
      }
    });
    return found;
  }

  /** The text with the stretch masked; as long as before. */
  String masked(String text, Stretch stretch) {
    StringBuilder masked = new StringBuilder(text);
    for (int at = stretch.start() + keep; at < stretch.end(); at++) {
      if (!Character.isWhitespace(masked.charAt(at))) {
        masked.setCharAt(at, '*');
      }
    }
    return masked.toString();
  }
}
