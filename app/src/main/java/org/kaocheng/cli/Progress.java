package org.kaocheng.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kaocheng.report.TextStyle;

/** A bar on standard error that tells how many files are done; nothing where no one watches. */
final class Progress {

  private static final int BAR = 24;
  private static final int LONGEST_NAME = 30;

  private final Terminal terminal;
  private final int total;
  private final boolean shown;
  private int done;

  /** Progress over the files named; with folders or zips among them their number is not known. */
  Progress(Terminal terminal, List<Path> named) {
    this.terminal = terminal;
    boolean countable = named.stream().allMatch(Progress::isSingle);
    this.total = countable ? named.size() : 0;
    this.shown = terminal.progress() && total != 1;
  }

  private static boolean isSingle(Path path) {
    return Files.isRegularFile(path) && !path.toString().endsWith(".zip");
  }

  /** Takes the bar away, so that something else can be printed. */
  void hide() {
    if (shown) {
      terminal.err().print("\r\u001b[K");
      terminal.err().flush();
    }
  }

  /** Counts a file and draws the bar anew. */
  void done(String file) {
    done++;
    if (shown && done != total) {
      terminal.err().print("\r\u001b[K" + bar() + " " + shortened(TextStyle.harmless(file)));
      terminal.err().flush();
    }
  }

  private String bar() {
    if (total == 0) {
      return "已完成 " + done + " 个文件";
    }
    int filled = BAR * done / total;
    return "█".repeat(filled) + "░".repeat(BAR - filled) + " " + done + "/" + total;
  }

  private static String shortened(String file) {
    return file.length() <= LONGEST_NAME
        ? file
        : "…" + file.substring(file.length() - LONGEST_NAME);
  }
}
