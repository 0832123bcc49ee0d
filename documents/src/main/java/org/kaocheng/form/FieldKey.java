package org.kaocheng.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;

/**
 * What a cell stands for as one word without white space: {@code
 * e|d|expenditure.basic|2022:final_accounts|0}. Parts are told apart by {@code |}; that sign, white
 * space and {@code % ;} within a part are written as {@code %} and four hexadecimal digits.
 */
public final class FieldKey {

  private FieldKey() {}

  /** The key of a field. */
  public static String of(FilingField field) {
    return switch (field) {
      case FilingField.Entry(Slot slot) ->
          join(
              "e",
              subject(slot.subject()),
              slot.concept(),
              slot.period().year() + ":" + slot.period().basis().id(),
              number(slot.item()));
      case FilingField.IndicatorField cell ->
          join(
              "i",
              cell.table(),
              cell.block(),
              subject(cell.subject()),
              number(cell.row()),
              cell.part().name());
      case FilingField.ProjectName(String group, int number) -> join("n", group, number(number));
      case FilingField.OpenField open ->
          join(
              "o",
              open.table(),
              open.block(),
              number(open.after()),
              number(open.number()),
              number(open.column()));
      case FilingField.OwnWords(String section, int number) -> join("w", section, number(number));
    };
  }

  /** The field of a key; empty when it is none. */
  public static Optional<FilingField> read(String key) {
    List<String> parts = split(key);
    try {
      return Optional.ofNullable(
          switch (parts.getFirst() + parts.size()) {
            case "e5" ->
                new FilingField.Entry(
                    new Slot(
                        subject(parts.get(1)),
                        parts.get(2),
                        period(parts.get(3)),
                        Integer.parseInt(parts.get(4))));
            case "i6" ->
                new FilingField.IndicatorField(
                    parts.get(1),
                    parts.get(2),
                    subject(parts.get(3)),
                    Integer.parseInt(parts.get(4)),
                    FilingField.Part.valueOf(parts.get(5)));
            case "n3" -> new FilingField.ProjectName(parts.get(1), Integer.parseInt(parts.get(2)));
            case "o6" ->
                new FilingField.OpenField(
                    parts.get(1),
                    parts.get(2),
                    Integer.parseInt(parts.get(3)),
                    Integer.parseInt(parts.get(4)),
                    Integer.parseInt(parts.get(5)));
            case "w3" -> new FilingField.OwnWords(parts.get(1), Integer.parseInt(parts.get(2)));
            default -> null;
          });
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private static String number(int number) {
    return Integer.toString(number);
  }

  private static String subject(Subject subject) {
    return subject.isProject() ? "p" + subject.name() : "d";
  }

  private static Subject subject(String text) {
    if (text.equals("d")) {
      return Subject.DEPARTMENT;
    }
    if (!text.startsWith("p")) {
      throw new IllegalArgumentException(text);
    }
    return Subject.project(text.substring(1));
  }

  private static Period period(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException(text);
    }
    int year = Integer.parseInt(text.substring(0, colon));
    for (Basis basis : Basis.values()) {
      if (basis.id().equals(text.substring(colon + 1))) {
        return new Period(year, basis);
      }
    }
    throw new IllegalArgumentException(text);
  }

  /** Parts as one word. */
  public static String join(String... parts) {
    StringBuilder key = new StringBuilder();
    for (int at = 0; at < parts.length; at++) {
      if (at > 0) {
        key.append('|');
      }
      escape(parts[at], key);
    }
    return key.toString();
  }

  /** The parts of a word. */
  public static List<String> split(String key) {
    List<String> parts = new ArrayList<>();
    for (String part : key.split("\\|", -1)) {
      parts.add(unescape(part));
    }
    return parts;
  }

  private static void escape(String part, StringBuilder to) {
    for (int at = 0; at < part.length(); at++) {
      char sign = part.charAt(at);
      boolean plain = isCommon(sign) || isPlain(sign);
      if (plain) {
        to.append(sign);
      } else {
        to.append('%').append(String.format("%04x", (int) sign));
      }
    }
  }

  /** Most signs of keys: letters, digits, Chinese characters; keys are made for every cell. */
  private static boolean isCommon(char sign) {
    return sign >= 'a' && sign <= 'z'
        || sign >= '0' && sign <= '9'
        || sign == '.'
        || sign == '_'
        || sign >= '\u4e00' && sign <= '\u9fff';
  }

  private static boolean isPlain(char sign) {
    return sign != '%'
        && sign != '|'
        && sign != ';'
        && !Character.isWhitespace(sign)
        && !Character.isSpaceChar(sign)
        && !Character.isISOControl(sign)
        && !Character.isSurrogate(sign)
        && sign < 0xFFF0;
  }

  private static String unescape(String part) {
    StringBuilder text = new StringBuilder(part.length());
    for (int at = 0; at < part.length(); at++) {
      char sign = part.charAt(at);
      if (sign == '%' && at + 4 < part.length()) {
        try {
          text.append((char) Integer.parseInt(part.substring(at + 1, at + 5), 16));
          at += 4;
          continue;
        } catch (NumberFormatException plain) {
          // A sign someone else wrote.
        }
      }
      text.append(sign);
    }
    return text.toString();
  }
}
