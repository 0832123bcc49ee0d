package org.kaocheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kaocheng.check.Finding;
import org.kaocheng.examine.Batch;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.ingest.Pending;
import org.kaocheng.report.Report;
import org.kaocheng.report.ReportWriter;
import org.kaocheng.source.Severity;

/** One run over the files named: opens them, writes their reports, and tells the exit status. */
final class Run {

  private final Terminal terminal;
  private final Failures failures;
  private final Progress progress;
  private final Severity failOn;
  private int files;
  private boolean unreadable;
  private boolean findings;

  /**
   * A run.
   *
   * @param failOn from which severity on findings make the exit status 1
   */
  Run(Terminal terminal, Failures failures, List<Path> named, Severity failOn) {
    this.terminal = terminal;
    this.failures = failures;
    this.progress = new Progress(terminal, named);
    this.failOn = failOn;
  }

  /**
   * Makes and writes the reports.
   *
   * @param found the files as they are found; closed at the end
   * @param step makes a report of an opened file
   * @return the exit status
   */
  int over(Stream<Pending> found, Function<Outcome, Report> step, int jobs, ReportWriter writer)
      throws IOException {
    return overFiles(found, file -> step.apply(file.read()), jobs, writer);
  }

  /** The same with a step that needs the files themselves. */
  int overFiles(
      Stream<Pending> found, Function<Pending, Report> step, int jobs, ReportWriter writer)
      throws IOException {
    try (found) {
      new Batch(jobs).<Report>run(found.map(file -> work(file, step)), each -> put(each, writer));
    } finally {
      progress.hide();
    }
    if (files == 0) {
      terminal.tell("没有找到可读的文件。");
      return ExitStatus.FAILED;
    }
    if (unreadable) {
      return ExitStatus.FAILED;
    }
    return findings ? ExitStatus.FINDINGS : ExitStatus.FINE;
  }

  private Supplier<Report> work(Pending file, Function<Pending, Report> step) {
    return () -> failures.guard(file.name(), () -> step.apply(file));
  }

  private void put(Report made, ReportWriter writer) throws IOException {
    progress.hide();
    Report report = written(made, writer);
    switch (report) {
      case Report.Unreadable(String file, String reason) -> {
        unreadable = true;
        terminal.tell(file + "：" + reason);
      }
      case Report.Checked checked ->
          findings |=
              checked.findings().list().stream().map(Finding::severity).anyMatch(this::fails);
      case Report.Scored ignored -> {}
      case Report.Readout ignored -> {}
    }
    files++;
    progress.done(report.file());
  }

  /** Writes the report; when it cannot be put into words, one that says so. */
  private Report written(Report report, ReportWriter writer) throws IOException {
    try {
      writer.write(report);
      return report;
    } catch (RuntimeException | Error e) {
      Report instead = new Report.Unreadable(report.file(), failures.reason(e));
      writer.write(instead);
      return instead;
    }
  }

  private boolean fails(Severity severity) {
    return severity.reaches(failOn);
  }
}
