package org.kaocheng.casework;

import java.util.Map;
import java.util.Optional;
import org.kaocheng.casework.disclosure.Preparation;
import org.kaocheng.casework.disclosure.Releases;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.DisclosedFile;
import org.kaocheng.store.Disclosure;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Submission;
import org.kaocheng.store.Texts;

/** Makes submissions public: nothing passes but through the gate. */
final class Publishing {

  private static final int LONGEST_TREATMENTS = 200_000;

  private final Database database;
  private final Schemes schemes;
  private final Desk desk;

  Publishing(Database database, Schemes schemes, Desk desk) {
    this.database = database;
    this.schemes = schemes;
    this.desk = desk;
  }

  /** Publishes the last submission of an approved case. */
  Outcome<FilingCase> disclose(long id, long basedOn, Releases releases, Actor actor) {
    Optional<FilingCase> seen = database.cases().find(id);
    Optional<Submission> last = database.submissions().last(id);
    if (seen.isEmpty()) {
      return Desk.unknown(id);
    }
    if (!Act.DISCLOSE.isAllowed(seen.get().state()) || last.isEmpty()) {
      return new Outcome.NotAllowed<>(seen.get(), Act.DISCLOSE);
    }
    // Outside the transaction: it takes its time, and the version tells whether it still holds.
    Optional<Preparation> prepared = Preparation.of(schemes, last.get());
    if (prepared.isEmpty()) {
      return new Outcome.Refused<>("提交的内容无法读取，或方案不能使用，不能公开。");
    }
    int left = releases.left(prepared.get().obstacles()).size();
    if (left > 0) {
      return new Outcome.Refused<>("还有 " + left + " 项没有处理，不能公开。");
    }
    Map<String, byte[]> files = prepared.get().files(releases);
    return desk.work(
        id,
        Act.DISCLOSE,
        open -> {
          if (open.filingCase().version() != basedOn || seen.get().version() != basedOn) {
            return open.conflict();
          }
          Disclosure made = disclosure(open, prepared.get(), releases, files, actor);
          database.disclosures().add(made, files);
          String note = Desk.note("公开内容 SHA-256：" + made.hash() + "\n" + made.treatments());
          return new Outcome.Done<>(desk.step(open, Act.DISCLOSE, actor, note, made.hash()));
        });
  }

  private Disclosure disclosure(
      Desk.Open open,
      Preparation prepared,
      Releases releases,
      Map<String, byte[]> files,
      Actor actor) {
    FilingCase filingCase = open.filingCase();
    String treatments = String.join("\n", prepared.treatments(releases));
    ReportingUnit unit = database.units().find(filingCase.unit()).orElseThrow();
    return new Disclosure(
            filingCase.id(),
            database.disclosures().count(filingCase.id()) + 1,
            prepared.submission().number(),
            database.units().root(unit.id()).orElse(unit).id(),
            unit.name(),
            prepared.year(),
            prepared.selfScore(),
            prepared.grade(),
            prepared.executionRate(),
            Texts.storable(treatments, LONGEST_TREATMENTS),
            files.entrySet().stream()
                .map(file -> DisclosedFile.of(file.getKey(), file.getValue()))
                .toList(),
            actor.person(),
            open.now(),
            "")
        .hashed();
  }
}
