package org.kaocheng.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.kaocheng.examine.Examiner;
import org.kaocheng.examine.TimeLimit;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Pending;
import org.kaocheng.report.Report;
import org.kaocheng.result.ContentHash;
import org.kaocheng.result.ResultRows;
import org.kaocheng.scheme.load.Schemes;

/**
 * Checks portions in a task. Whatever a file does to the checker becomes its reason, and the rest
 * go on.
 */
final class PortionCheck {

  private static final String FAILED = "内部错误，这个文件没有检查。";
  private static final String GONE = "文件无法打开。";

  /** One a machine: the schemes and words are read once. */
  private static final class Holder {
    static final Examiner EXAMINER = Examiner.recognising(Schemes.builtIn());
    static final Ingestion INGESTION = new Ingestion(Limits.STANDARD);
    static final TimeLimit TIME = new TimeLimit(TimeLimit.USUAL);
  }

  private PortionCheck() {}

  /** The rows of each file of a portion, one after the other. */
  static Iterator<ResultRows> check(Portion portion, Configuration hadoop) {
    Stream<Pending> found;
    try {
      Path path = new Path(portion.address());
      FileSystem files = path.getFileSystem(hadoop);
      found = portion.isFile() ? whole(portion, files, path) : some(portion, files, path);
    } catch (IOException | RuntimeException e) {
      return List.of(ResultRows.of(new Report.Unreadable(portion.name(), GONE), "")).iterator();
    }
    return found.map(PortionCheck::rows).iterator();
  }

  private static Stream<Pending> whole(Portion portion, FileSystem files, Path path)
      throws IOException {
    long size = files.getFileStatus(path).getLen();
    return Holder.INGESTION.findAll(
        portion.name(),
        size,
        () -> {
          try (InputStream in = files.open(path)) {
            return in.readAllBytes();
          }
        });
  }

  private static Stream<Pending> some(Portion portion, FileSystem files, Path path)
      throws IOException {
    return Holder.INGESTION.findSome(
        portion.name(), new HadoopChannel(files, path), portion.from(), portion.to());
  }

  private static ResultRows rows(Pending file) {
    String hash = ContentHash.of(file.content());
    return Holder.TIME.within(
        () -> ResultRows.of(Holder.EXAMINER.check(file.read()), hash),
        failure -> ResultRows.of(new Report.Unreadable(file.name(), reason(failure)), hash));
  }

  private static String reason(Throwable failure) {
    return failure instanceof TimeoutException ? Holder.TIME.reason() : FAILED;
  }
}
