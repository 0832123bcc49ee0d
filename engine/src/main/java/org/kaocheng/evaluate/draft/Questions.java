package org.kaocheng.evaluate.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what is open; each question becomes a comment at its place and a line on the terminal.
 */
final class Questions {

  private static final String MARK = "待确认：";

  private final List<OpenQuestion> list = new ArrayList<>();

  /** Asks, and gives the comment for the file. */
  String ask(String file, String subject, String text) {
    list.add(new OpenQuestion(file, subject, text));
    return MARK + text;
  }

  List<OpenQuestion> list() {
    return List.copyOf(list);
  }
}
