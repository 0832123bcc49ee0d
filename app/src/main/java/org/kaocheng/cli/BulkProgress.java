package org.kaocheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.kaocheng.bulk.BulkRun;

/**
 * Tells how far a long run is: how many of how many files, how many a second, how long still. On a
 * terminal one line that changes; elsewhere a line every minute.
 */
final class BulkProgress implements BulkRun.Progress {

  private static final long BILLION = 1_000_000_000L;
  private static final long SHOWN_EACH = BILLION / 5;
  private static final long TOLD_EACH = 60 * BILLION;
  private static final int BAR = 24;

  private final Terminal terminal;
  private final long total;
  private final long began = System.nanoTime();
  private long told = began;
  private long done;
  private long known;

  /** Progress over what is named. */
  BulkProgress(Terminal terminal, List<Path> named) throws IOException {
    this.terminal = terminal;
    long files = 0;
    for (Path each : named) {
      files += count(each);
    }
    this.total = files;
  }

  /** The files below a folder, those of a zip by its list; what cannot be counted is one. */
  private static long count(Path path) {
    try (Stream<Path> inside = Files.walk(path)) {
      return inside.filter(Files::isRegularFile).mapToLong(BulkProgress::inFile).sum();
    } catch (IOException | RuntimeException uncounted) {
      return 1;
    }
  }

  private static long inFile(Path file) {
    if (!Outputs.isNamed(file, ".zip")) {
      return 1;
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.stream().filter(entry -> !entry.isDirectory()).count();
    } catch (IOException | RuntimeException uncounted) {
      return 1;
    }
  }

  @Override
  public void done(String file, boolean alreadyKnown) {
    done++;
    known += alreadyKnown ? 1 : 0;
    long now = System.nanoTime();
    if (now - told >= (terminal.progress() ? SHOWN_EACH : TOLD_EACH)) {
      told = now;
      if (terminal.progress()) {
        terminal.err().print("\r\u001b[K" + bar() + line(now));
        terminal.err().flush();
      } else {
        terminal.tell(line(now));
      }
    }
  }

  @Override
  public void writing() {
    end();
    if (terminal.progress()) {
      terminal.err().print("正在汇总……");
      terminal.err().flush();
    }
  }

  /** Takes the line away. */
  void end() {
    if (terminal.progress()) {
      terminal.err().print("\r\u001b[K");
      terminal.err().flush();
    }
  }

  private String bar() {
    int filled = (int) Math.min(BAR, BAR * done / Math.max(1, total));
    return "█".repeat(filled) + "░".repeat(BAR - filled) + " ";
  }

  private String line(long now) {
    long checked = done - known;
    long elapsed = Math.max(1, now - began);
    String rate = checked == 0 ? "" : "，每秒 " + Math.ceilDiv(checked * BILLION, elapsed) + " 个";
    long left = checked == 0 ? 0 : elapsed / checked * Math.max(0, total - done) / BILLION;
    return done
        + "/"
        + total
        + rate
        + (known == 0 ? "" : "，其中 " + known + " 个以前已检查")
        + (checked == 0 ? "" : "，约剩 " + duration(left));
  }

  private static String duration(long seconds) {
    return seconds < 90
        ? seconds + " 秒"
        : seconds < 5400
            ? seconds / 60 + " 分钟"
            : seconds / 3600 + " 小时 " + seconds % 3600 / 60 + " 分钟";
  }
}
