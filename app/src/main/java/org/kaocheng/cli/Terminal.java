package org.kaocheng.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.kaocheng.report.TextStyle;

/**
 * Where results and messages go.
 *
 * @param out results
 * @param err progress and messages
 * @param style how text results are laid out
 * @param progress whether a progress bar may be drawn on {@code err}
 */
public record Terminal(OutputStream out, PrintStream err, TextStyle style, boolean progress) {

  private static final int WIDEST = 160;

  /**
   * The terminal or the pipes of this process. Whether the streams are terminals and how wide they
   * are is told by the launcher in system properties, for Java itself cannot tell it of standard
   * error; without a launcher, only a console that is wholly interactive counts as one.
   */
  public static Terminal ofProcess() {
    Console console = System.console();
    boolean interactive = console != null && console.isTerminal();
    boolean out = told("kaocheng.out.terminal", interactive);
    boolean err = told("kaocheng.err.terminal", interactive);
    boolean colours =
        out && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    int columns = out ? Math.min(columns(), WIDEST) : TextStyle.PLAIN.columns();
    return new Terminal(
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        new TextStyle(columns, colours),
        err);
  }

  private static boolean told(String property, boolean otherwise) {
    String value = System.getProperty(property);
    return value == null ? otherwise : value.equals("true");
  }

  private static int columns() {
    String told =
        System.getProperty("kaocheng.columns", System.getenv().getOrDefault("COLUMNS", ""));
    return told.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(told) : TextStyle.PLAIN.columns();
  }

  /** Prints a line for the user on standard error. */
  void tell(String line) {
    err.println(TextStyle.harmless(line).replace('\n', ' '));
  }
}
