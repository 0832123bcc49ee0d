package org.kaocheng.web.check;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.kaocheng.report.Report;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the jobs and reports of a session; of another's they are not there. */
@Component
class CheckResults {

  private final CheckJobs jobs;

  CheckResults(CheckJobs jobs) {
    this.jobs = jobs;
  }

  /** A job of the session. */
  CheckJob job(HttpServletRequest request, String job) {
    return jobs.find(job, CheckVisitor.of(request)).orElseThrow(CheckResults::absent);
  }

  /** The report on a file of the session. */
  Report.Checked report(HttpServletRequest request, String job, int number) {
    CheckJob found = job(request, job);
    CheckedFile file = found.file(number).orElseThrow(CheckResults::absent);
    return jobs.report(found, file).orElseThrow(CheckResults::absent);
  }

  /** What became of a file: its report, or why there is none; empty while it is to come. */
  Optional<Report> outcome(CheckJob job, CheckedFile file) {
    return switch (file.standing()) {
      case Standing.Checked _ -> jobs.report(job, file).map(report -> report);
      case Standing.Unreadable(String reason) ->
          Optional.of(new Report.Unreadable(file.name(), reason));
      case Standing.Waiting _, Standing.Working _, Standing.Opened _ -> Optional.empty();
    };
  }

  private static ResponseStatusException absent() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
