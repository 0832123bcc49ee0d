package org.kaocheng.bulk;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kaocheng.bulk.FileCheck.Made;
import org.kaocheng.examine.Batch;
import org.kaocheng.examine.Examiner;
import org.kaocheng.examine.TimeLimit;
import org.kaocheng.ingest.Pending;
import org.kaocheng.result.ResultRows;

/**
 * Checks many files and keeps their rows. What was kept stays when the run is killed; the next one
 * goes on with the files that are missing or have changed. Rows depend on the files alone, not on
 * their order or on how many are checked at once.
 */
public final class BulkRun {

  /**
   * So many files are kept at once: little is done twice after a kill, and keeping costs little.
   */
  private static final int TOGETHER = 64;

  private static final String WORK = ".kaocheng";
  private static final int DATABASE_MEGABYTES = 256;

  /** So many files that do not end take up too much of the machine to go on beside them. */
  private static final int MOST_LEFT_BEHIND = 8;

  private final Path folder;
  private final Examiner examiner;
  private final Settings settings;

  /**
   * What a run is to do.
   *
   * @param version the program's version and whatever else rows depend on
   * @param jobs how many files are checked at once
   * @param pages whether a page is written for each report
   * @param last the result of last year to compare with; empty for none
   * @param limit how long a file may take
   * @param reason tells a user why a file could not be checked
   */
  public record Settings(
      String version,
      int jobs,
      boolean pages,
      Optional<Path> last,
      Duration limit,
      Function<Throwable, String> reason) {
    public Settings {
      requireNonNull(version, "version is null");
      requireNonNull(last, "last is null");
      requireNonNull(limit, "limit is null");
      requireNonNull(reason, "reason is null");
    }

    /** Settings with the usual time limit. */
    public Settings(
        String version,
        int jobs,
        boolean pages,
        Optional<Path> last,
        Function<Throwable, String> reason) {
      this(version, jobs, pages, last, TimeLimit.USUAL, reason);
    }
  }

  /** Learns how far the run is. */
  public interface Progress {

    /**
     * A file is done.
     *
     * @param file its name
     * @param known whether it was kept by an earlier run
     */
    void done(String file, boolean known);

    /** All files are done; the tables and pages are being written. */
    default void writing() {}
  }

  /**
   * A run.
   *
   * @param folder where the result goes; made when it is not there
   */
  public BulkRun(Path folder, Examiner examiner, Settings settings) {
    this.folder = folder;
    this.examiner = examiner;
    this.settings = settings;
  }

  /**
   * Checks the files and writes the result.
   *
   * @return what came of it
   * @throws IOException when it cannot be written
   */
  public BulkSummary over(List<Path> named, Progress progress) throws IOException {
    Path work = Files.createDirectories(folder.resolve(WORK));
    try (ResultDatabase database =
        ResultDatabase.open(work.resolve("rows.duckdb"), settings.version(), DATABASE_MEGABYTES)) {
      keep(database, named, progress);
      progress.writing();
      return new ResultFiles(database, folder, settings).write();
    } catch (SQLException e) {
      throw ResultDatabase.failure(e);
    }
  }

  private void keep(ResultDatabase database, List<Path> named, Progress progress)
      throws SQLException, IOException {
    Map<String, ResultDatabase.Kept> known = database.known();
    Set<String> seen = new HashSet<>();
    Files.createDirectories(folder.resolve(PageFiles.FOLDER));
    List<Made> waiting = new ArrayList<>();
    try (FileCheck check = new FileCheck(folder, examiner, settings);
        Stream<Pending> found = examiner.open(named)) {
      Stream<Supplier<Made>> work =
          found
              .filter(file -> !isOwn(file.name()) && seen.add(file.name()))
              .map(file -> () -> check.check(file, known.get(file.name())));
      new Batch(settings.jobs())
          .<Made>run(
              work,
              made -> {
                waiting.add(made);
                boolean stuck = check.leftBehind() >= MOST_LEFT_BEHIND;
                if (waiting.size() == TOGETHER || stuck) {
                  add(database, waiting);
                }
                if (stuck) {
                  throw new IOException(
                      "已有 "
                          + check.leftBehind()
                          + " 个文件处理超时且无法中止，占用了处理器。已检查的都已保存，请再运行一次，会跳过它们接着做。");
                }
                progress.done(made.file(), made.rows().isEmpty());
              });
    }
    add(database, waiting);
    List<String> gone = known.keySet().stream().filter(file -> !seen.contains(file)).toList();
    try {
      database.forget(gone);
    } finally {
      for (String file : gone) {
        Files.deleteIfExists(PageFiles.of(folder, file));
      }
    }
  }

  /** Whether it is a part of the result, which may lie within the folder that is checked. */
  private boolean isOwn(String file) {
    try {
      return Path.of(file)
          .toAbsolutePath()
          .normalize()
          .startsWith(folder.toAbsolutePath().normalize());
    } catch (InvalidPathException inArchive) {
      return false;
    }
  }

  private static void add(ResultDatabase database, List<Made> waiting) throws IOException {
    List<ResultRows> rows = waiting.stream().flatMap(made -> made.rows().stream()).toList();
    List<String> changed = waiting.stream().filter(Made::changed).map(Made::file).toList();
    try {
      database.add(rows, changed);
    } catch (SQLException e) {
      throw ResultDatabase.failure(e);
    }
    waiting.clear();
  }
}
