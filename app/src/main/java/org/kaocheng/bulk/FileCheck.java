package org.kaocheng.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.kaocheng.examine.Examiner;
import org.kaocheng.examine.TimeLimit;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.ingest.Pending;
import org.kaocheng.report.HtmlReport;
import org.kaocheng.report.Report;
import org.kaocheng.result.ContentHash;
import org.kaocheng.result.ResultRows;

/**
 * Checks one file after the other, each within a time limit; whatever is wrong with a file becomes
 * a reason in its row. What the memory did not suffice for is tried again while nothing else is
 * under way, so that it does not depend on what happened to be checked beside it. Used by several
 * threads at once.
 */
final class FileCheck implements AutoCloseable {

  private final Path folder;
  private final Examiner examiner;
  private final BulkRun.Settings settings;
  private final TimeLimit time;
  private final Semaphore running;

  /** What became of a file before it is kept. Known files have no rows. */
  record Made(String file, Optional<ResultRows> rows, boolean changed) {}

  /** What a check gives: the rows and the page, and whether it wanted for memory. */
  private record Tried(ResultRows rows, Optional<String> page, boolean wanting) {}

  FileCheck(Path folder, Examiner examiner, BulkRun.Settings settings) {
    this.folder = folder;
    this.examiner = examiner;
    this.settings = settings;
    this.time = new TimeLimit(settings.limit());
    this.running = new Semaphore(settings.jobs(), true);
  }

  /**
   * Checks a file unless it is known as it is. Throws nothing for what is wrong with it.
   *
   * @param before what is kept of it; null when nothing is
   */
  Made check(Pending file, ResultDatabase.@Nullable Kept before) {
    String hash = ContentHash.of(file.content());
    if (before != null
        && before.sha256().equals(hash)
        && !hash.isEmpty()
        && hasPage(file, before)) {
      return new Made(file.name(), Optional.empty(), false);
    }
    Tried tried = tried(file, hash, 1);
    if (tried.wanting()) {
      tried = tried(file, hash, settings.jobs());
    }
    ResultRows rows = tried.rows();
    if (tried.page().isPresent()) {
      try {
        Files.writeString(PageFiles.of(folder, file.name()), tried.page().get());
      } catch (IOException e) {
        // Without a hash it is checked again by the next run.
        rows = unreadable(file, "", "它的网页无法写出，请检查磁盘空间和权限。");
      }
    }
    return new Made(file.name(), Optional.of(rows), before != null);
  }

  /** How many files took longer than the limit and may still take up a processor. */
  int leftBehind() {
    return time.leftBehind();
  }

  private boolean hasPage(Pending file, ResultDatabase.Kept before) {
    return !settings.pages()
        || before.unreadable()
        || Files.exists(PageFiles.of(folder, file.name()));
  }

  /** Checks it while no more than the other places are taken. */
  private Tried tried(Pending file, String hash, int places) {
    running.acquireUninterruptibly(places);
    try {
      return time.within(() -> tried(file, hash), failure -> failed(file, hash, failure));
    } finally {
      running.release(places);
    }
  }

  private Tried tried(Pending file, String hash) {
    Outcome read = file.read();
    Report report = examiner.check(read);
    Optional<String> page =
        settings.pages() && report instanceof Report.Checked checked
            ? Optional.of(HtmlReport.page(checked, "../index.html"))
            : Optional.empty();
    boolean wanting = read instanceof Outcome.Unreadable unread && unread.isTooComplex();
    return new Tried(ResultRows.of(report, hash), page, wanting);
  }

  private Tried failed(Pending file, String hash, Throwable failure) {
    String reason =
        failure instanceof TimeoutException ? time.reason() : settings.reason().apply(failure);
    return new Tried(
        unreadable(file, hash, reason), Optional.empty(), failure instanceof OutOfMemoryError);
  }

  private static ResultRows unreadable(Pending file, String hash, String reason) {
    return ResultRows.of(new Report.Unreadable(file.name(), reason), hash);
  }

  @Override
  public void close() {
    time.close();
  }
}
