package org.kaocheng.web.check;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaocheng.examine.Examiner;
import org.kaocheng.ingest.Pending;
import org.kaocheng.report.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done with one file: it is checked; of a zip the files are laid beside it to wait for
 * their own turn.
 */
final class CheckWork {

  private static final Logger LOG = LoggerFactory.getLogger(CheckWork.class);
  private static final String FAILED = "检查这份文件时系统内部出错，没有结果；其他文件不受影响";
  private static final String FULL = "压缩包中的文件太多或太大，从这一份起没有检查；请分批上传";
  private static final String TOO_COMPLEX = "文件过大或结构过于复杂，无法处理，请拆分或精简后重试";

  private final Examiner examiner;
  private final KeptReports kept;

  CheckWork(Examiner examiner, KeptReports kept) {
    this.examiner = examiner;
    this.kept = kept;
  }

  /** Works on a file and keeps in the job what came of it. Throws nothing. */
  void on(CheckJob job, CheckedFile file) {
    Standing standing;
    try {
      standing = worked(job, file);
    } catch (OutOfMemoryError | StackOverflowError e) {
      standing = new Standing.Unreadable(TOO_COMPLEX);
    } catch (IOException | RuntimeException e) {
      // The file's name and text are the visitor's and stay out of the log.
      LOG.warn("a file could not be checked: {}", e.getClass().getName());
      LOG.debug("why", e);
      standing = new Standing.Unreadable(FAILED);
    }
    job.settle(file, standing);
  }

  private Standing worked(CheckJob job, CheckedFile file) throws IOException {
    byte[] content = Files.readAllBytes(file.path());
    try (Stream<Pending> found = examiner.open(file.name(), content)) {
      for (Iterator<Pending> each = found.iterator(); each.hasNext(); ) {
        Pending pending = each.next();
        if (file.member() || pending.name().equals(file.name())) {
          return standing(job, file, pending);
        }
        if (!laidBeside(job, pending)) {
          break;
        }
      }
    }
    return new Standing.Opened();
  }

  private Standing standing(CheckJob job, CheckedFile file, Pending pending) {
    return switch (examiner.checkKeeping(pending)) {
      case Report.Checked checked -> {
        kept.put(job, file.number(), fromDisk(checked, file));
        yield Standing.Checked.of(checked);
      }
      case Report.Unreadable(String name, String reason) -> new Standing.Unreadable(reason);
      case Report.Scored _, Report.Readout _ -> throw new IllegalStateException("not checked");
    };
  }

  /** Whether there was room for it. */
  private boolean laidBeside(CheckJob job, Pending pending) {
    byte[] content;
    try {
      content = pending.content().bytes();
    } catch (IOException e) {
      Report report = examiner.checkKeeping(pending);
      job.addUnreadable(
          pending.name(),
          report instanceof Report.Unreadable(String name, String reason) ? reason : FAILED);
      return true;
    }
    try {
      job.add(pending.name(), content.length, true, path -> Files.write(path, content));
      return true;
    } catch (Refusal | IOException e) {
      job.addUnreadable(pending.name(), FULL);
      return false;
    }
  }

  /** The report of a checked file made again. */
  Optional<Report.Checked> again(CheckJob job, CheckedFile file) throws IOException {
    byte[] content = Files.readAllBytes(file.path());
    try (Stream<Pending> found = examiner.open(file.name(), content)) {
      Optional<Report.Checked> made =
          found
              .findFirst()
              .map(examiner::checkKeeping)
              .filter(Report.Checked.class::isInstance)
              .map(report -> fromDisk((Report.Checked) report, file));
      made.ifPresent(report -> kept.put(job, file.number(), report));
      return made;
    }
  }

  /** The report with the way to the file, in place of its bytes. */
  private static Report.Checked fromDisk(Report.Checked report, CheckedFile file) {
    return report.with(() -> Files.readAllBytes(file.path()));
  }
}
