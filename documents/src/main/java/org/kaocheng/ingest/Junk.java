package org.kaocheng.ingest;

import java.util.Arrays;

/** Files that programs leave beside documents: lock files, folder settings, hidden files. */
final class Junk {

  private Junk() {}

  /** Whether a file or folder of this name is no document. */
  static boolean is(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.equals("__MACOSX")
        || name.equalsIgnoreCase("Thumbs.db")
        || name.equalsIgnoreCase("desktop.ini");
  }

  /** Whether any part of a path with slashes is such a name. */
  static boolean isIn(String path) {
    return Arrays.stream(path.split("/", -1)).anyMatch(Junk::is);
  }
}
