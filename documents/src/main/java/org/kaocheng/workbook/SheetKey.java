package org.kaocheng.workbook;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.kaocheng.form.FieldKey;

/**
 * What a sheet is, written in its hidden first cell; a renamed or copied sheet is known by it.
 *
 * @param scheme the id of the scheme
 * @param year the fiscal year
 * @param page the id of the scheme's table, or of a page of our own: {@code @info}
 * @param project the token of the project whose form it is; empty when the department's
 */
record SheetKey(String scheme, int year, String page, String project) {

  private static final String MARK = "kaocheng-form";

  SheetKey {
    requireNonNull(scheme, "scheme is null");
    requireNonNull(page, "page is null");
    requireNonNull(project, "project is null");
  }

  /** Whether it is a page of our own and no form of the scheme. */
  boolean isOwn() {
    return page.startsWith("@");
  }

  /** The key as one word. */
  String text() {
    return FieldKey.join(MARK, scheme, Integer.toString(year), page, project);
  }

  /** The key a text is; empty when it is none. */
  static Optional<SheetKey> read(String text) {
    if (!text.startsWith(MARK)) {
      return Optional.empty();
    }
    List<String> parts = FieldKey.split(text.strip());
    try {
      return parts.size() == 5
          ? Optional.of(
              new SheetKey(
                  parts.get(1), Integer.parseInt(parts.get(2)), parts.get(3), parts.get(4)))
          : Optional.empty();
    } catch (NumberFormatException damaged) {
      return Optional.empty();
    }
  }
}
