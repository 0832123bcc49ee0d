package org.kaocheng.web.review;

import java.util.List;
import java.util.Optional;
import org.kaocheng.casework.Examination;
import org.kaocheng.casework.Examinations;
import org.kaocheng.store.Database;
import org.kaocheng.store.Submission;
import org.kaocheng.store.SubmissionTable.Head;
import org.kaocheng.web.access.VisibleCase;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Fetches cases as reviewers look at them. */
@Component
class ReviewedCases {

  private final Database database;
  private final Examinations examinations;

  ReviewedCases(Database database, Examinations examinations) {
    this.database = database;
    this.examinations = examinations;
  }

  /** A case with its last submission. */
  ReviewedCase last(VisibleCase seen) {
    List<Head> heads = database.submissions().heads(seen.id());
    return with(seen, heads, heads.size());
  }

  /** A case with a submission of it; answered with 404 when there is none of that number. */
  ReviewedCase at(VisibleCase seen, int number) {
    List<Head> heads = database.submissions().heads(seen.id());
    if (number < 1 || number > heads.size()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return with(seen, heads, number);
  }

  private ReviewedCase with(VisibleCase seen, List<Head> heads, int number) {
    Optional<Submission> submission = submission(seen.id(), number);
    return new ReviewedCase(
        seen,
        heads,
        submission,
        submission.flatMap(examinations::of),
        database.decisions().of(seen.id()),
        database.scores().of(seen.id()));
  }

  /** A submission of a case; empty for the number 0. */
  Optional<Submission> submission(long filingCase, int number) {
    return number == 0 ? Optional.empty() : database.submissions().find(filingCase, number);
  }

  /** What the engine finds in a submission; empty when there is none or it cannot be examined. */
  Optional<Examination> examination(long filingCase, int number) {
    return submission(filingCase, number).flatMap(examinations::of);
  }
}
