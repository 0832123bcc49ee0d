package org.kaocheng.web.intake;

import java.util.Optional;
import org.kaocheng.filing.Filing;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.store.Database;
import org.kaocheng.store.Draft;
import org.kaocheng.store.FilingJson;
import org.kaocheng.store.Submission;
import org.kaocheng.web.access.VisibleCase;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What is filled in in a case one may see. */
@Component
class CaseFilings {

  private final Database database;
  private final Schemes schemes;

  CaseFilings(Database database, Schemes schemes) {
    this.database = database;
    this.schemes = schemes;
  }

  /** The scheme the case is filled in by. */
  Scheme scheme(VisibleCase at) {
    return schemes.scheme(at.task().scheme()).orElseThrow(CaseFilings::broken);
  }

  /** The draft. */
  Draft draft(VisibleCase at) {
    return database.drafts().find(at.id()).orElseThrow(CaseFilings::broken);
  }

  /** What a draft has. */
  Filing filing(Draft draft) {
    return filing(draft.decoded());
  }

  /** What a submission has. */
  Filing filing(Submission submission) {
    return filing(submission.decoded());
  }

  /** A submission by its number. */
  Optional<Submission> submission(VisibleCase at, int number) {
    return database.submissions().of(at.id()).stream()
        .filter(each -> each.number() == number)
        .findFirst();
  }

  /** The last submission. */
  Optional<Submission> last(VisibleCase at) {
    return database.submissions().last(at.id());
  }

  private static Filing filing(FilingJson.Decoded decoded) {
    if (decoded instanceof FilingJson.Decoded.Read(Filing filing)) {
      return filing;
    }
    throw broken();
  }

  private static ResponseStatusException broken() {
    return new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR);
  }

  /** That there is no such thing, or one may not see it. */
  static ResponseStatusException absent() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
