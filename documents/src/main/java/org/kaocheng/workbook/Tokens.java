package org.kaocheng.workbook;

import java.util.Map;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;

/**
 * Projects in a workbook go by tokens, since their names are typed into it: {@code operations#2} is
 * the second of its group.
 */
final class Tokens {

  private Tokens() {}

  /** The token of the n-th project of a group, from 1. */
  static String of(String group, int number) {
    return group + "#" + number;
  }

  /** The group a token's project is listed in. */
  static String group(String token) {
    return token.substring(0, Math.max(0, token.lastIndexOf('#')));
  }

  /** The number of a token's project in its group; 0 when the token is damaged. */
  static int number(String token) {
    try {
      return Integer.parseInt(token.substring(token.lastIndexOf('#') + 1));
    } catch (NumberFormatException damaged) {
      return 0;
    }
  }

  /** The field in which the name of a token's project is typed. */
  static FilingField name(String token) {
    return new FilingField.ProjectName(group(token), number(token) - 1);
  }

  /** A field whose project goes by another name. */
  static FilingField renamed(FilingField field, Map<String, String> names) {
    return switch (field) {
      case FilingField.Entry(Slot slot) when slot.subject().isProject() ->
          new FilingField.Entry(slot.of(renamed(slot.subject(), names)));
      case FilingField.IndicatorField cell when cell.subject().isProject() ->
          new FilingField.IndicatorField(
              cell.table(), cell.block(), renamed(cell.subject(), names), cell.row(), cell.part());
      default -> field;
    };
  }

  private static Subject renamed(Subject subject, Map<String, String> names) {
    return Subject.project(names.getOrDefault(subject.name(), subject.name()));
  }
}
