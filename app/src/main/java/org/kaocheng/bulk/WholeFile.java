package org.kaocheng.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a text beside the old file and puts it in its place, so that no half one is ever seen. */
final class WholeFile {

  /** What the name of a file that is being written ends with. */
  static final String UNDER_WAY = ".new";

  private WholeFile() {}

  static void write(Path file, String text) throws IOException {
    Path beside = Path.of(file + UNDER_WAY);
    Files.writeString(beside, text);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
