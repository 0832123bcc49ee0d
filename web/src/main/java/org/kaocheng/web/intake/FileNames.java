package org.kaocheng.web.intake;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of files as users gave them: kept as text, never as a path. */
final class FileNames {

  private static final int LONGEST = 120;
  private static final int LONGEST_EXTENSION = 10;

  private FileNames() {}

  /**
   * A name as it is kept: without folders, without signs that are not seen or turn the reading
   * direction, not too long.
   */
  static String plain(@Nullable String given) {
    String name = given == null ? "" : given;
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name =
        name.codePoints()
            .filter(point -> !isUnseen(point))
            .mapToObj(Character::toString)
            .collect(Collectors.joining())
            .strip();
    if (name.isEmpty() || name.replace(".", "").isEmpty()) {
      return "未命名";
    }
    String extension = extension(name);
    String end = extension.isEmpty() ? "" : "." + extension;
    return name.length() <= LONGEST
        ? name
        : name.substring(0, LONGEST - end.length()).replaceFirst("[\\ud800-\\udbff]$", "") + end;
  }

  private static boolean isUnseen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          true;
      default -> false;
    };
  }

  /** The extension in small letters without the dot; empty when there is none. */
  static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 || name.length() - dot - 1 > LONGEST_EXTENSION
        ? ""
        : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
