package org.kaocheng.batch;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.kaocheng.examine.Examiner;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Pending;
import org.kaocheng.report.Report;
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
    if (files.getFileStatus(path).getLen() > Limits.STANDARD.fileBytes()) {
      return Holder.INGESTION.findAll(portion.name(), new byte[0]);
    }
    try (InputStream in = files.open(path)) {
      return Holder.INGESTION.findAll(portion.name(), in.readAllBytes());
    }
  }

  private static Stream<Pending> some(Portion portion, FileSystem files, Path path)
      throws IOException {
    return Holder.INGESTION.findSome(
        portion.name(), new HadoopChannel(files, path), portion.from(), portion.to());
  }

  private static ResultRows rows(Pending file) {
    try {
      return ResultRows.of(Holder.EXAMINER.check(file.read()), hash(file));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return ResultRows.of(new Report.Unreadable(file.name(), FAILED), hash(file));
    }
  }

  private static String hash(Pending file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(file.content().bytes()));
    } catch (IOException unreadable) {
      return "";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
