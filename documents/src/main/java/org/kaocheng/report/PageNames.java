package org.kaocheng.report;

/** Names of the files written for reports. */
public final class PageNames {

  private static final int LONGEST_NAME = 60;

  private PageNames() {}

  /**
   * A file name that is fit for every file system and sorts in the order of the reports.
   *
   * @param number the report's number, from 1
   * @param file the report's name
   * @param extension the extension with its full stop
   */
  public static String of(int number, String file, String extension) {
    String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[^\\p{L}\\p{N}.-]+", "_").replaceAll("[.]", "-");
    String cut = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    return "%04d-%s%s".formatted(number, cut.replaceAll("\\p{Cs}", ""), extension);
  }
}
