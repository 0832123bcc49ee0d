package org.kaocheng.bulk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where the page of a report stands: its name follows from the file's, whatever else is checked.
 */
final class PageFiles {

  /** The folder of the pages. */
  static final String FOLDER = "pages";

  private static final int BYTES = 10;

  private PageFiles() {}

  /** The page of a file. */
  static Path of(Path folder, String file) {
    return folder.resolve(link(file));
  }

  /** The link to it from the folder of the result. */
  static String link(String file) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8));
      return FOLDER + "/" + HexFormat.of().formatHex(digest, 0, BYTES) + ".html";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
