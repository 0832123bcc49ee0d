package org.kaocheng.bulk;

import java.nio.file.Path;
import org.kaocheng.result.ContentHash;

/**
 * Where the page of a report stands: its name follows from the file's, whatever else is checked.
 */
final class PageFiles {

  /** The folder of the pages. */
  static final String FOLDER = "pages";

  private static final int DIGITS = 20;

  private PageFiles() {}

  /** The page of a file. */
  static Path of(Path folder, String file) {
    return folder.resolve(link(file));
  }

  /** The link to it from the folder of the result. */
  static String link(String file) {
    return FOLDER + "/" + ContentHash.of(file).substring(0, DIGITS) + ".html";
  }
}
