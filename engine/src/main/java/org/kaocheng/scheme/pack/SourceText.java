package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** The text of a pack's file. */
public final class SourceText {

  private final String file;
  private final String text;
  private final List<String> lines;

  /**
   * A file and what is in it.
   *
   * @param file its name relative to the folder of packs, with {@code /}
   * @param text its text
   */
  public SourceText(String file, String text) {
    this.file = requireNonNull(file, "file is null");
    this.text = requireNonNull(text, "text is null");
    this.lines = text.lines().toList();
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** The text as a whole. */
  public String text() {
    return text;
  }

  /** A line, counted from 1; empty beyond the end. */
  public String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  /** The place of a line and a column counted from 0, as readers of YAML count. */
  public SchemePlace place(int line, int column) {
    return new SchemePlace(file, line + 1, column + 1);
  }

  /**
   * The place of a character of a value that begins at {@code start}. Quotation marks and the
   * breaks and indents of a value over several lines are in the file and not in the value, so the
   * characters that are not white space are counted.
   */
  SchemePlace within(String value, int start, int index) {
    int wanted = ink(value, Math.min(index, value.length()));
    int at = afterMarks(value, start);
    int seen = 0;
    while (at < text.length() && (seen < wanted || Character.isWhitespace(text.charAt(at)))) {
      if (!Character.isWhitespace(text.charAt(at))) {
        seen++;
      }
      at++;
    }
    return index >= value.length() ? place(lastInk(at, start)) : place(at);
  }

  private static int ink(String value, int end) {
    int ink = 0;
    for (int i = 0; i < end; i++) {
      if (!Character.isWhitespace(value.charAt(i))) {
        ink++;
      }
    }
    return ink;
  }

  /** The start of the value itself, behind a quotation mark or the mark of a block. */
  private int afterMarks(String value, int start) {
    char first = start < text.length() ? text.charAt(start) : ' ';
    boolean same = !value.isEmpty() && value.charAt(0) == first;
    if ((first == '"' || first == '\'') && !same) {
      return start + 1;
    }
    if ((first == '|' || first == '>') && !same) {
      int end = text.indexOf('\n', start);
      return end < 0 ? start : end + 1;
    }
    return start;
  }

  /** One past the last character before {@code at} that is not white space. */
  private int lastInk(int at, int start) {
    int last = Math.min(at, text.length());
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  /** The place of a character of the file. */
  private SchemePlace place(int index) {
    int line = 0;
    int begin = 0;
    for (int i = 0; i < index; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        begin = i + 1;
      }
    }
    return place(line, text.codePointCount(begin, index));
  }
}
