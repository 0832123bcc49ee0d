package org.kaocheng.casework;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.Draft;
import org.kaocheng.store.Event;
import org.kaocheng.store.EventTable;
import org.kaocheng.store.EventTable.Chain;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.Texts;
import org.kaocheng.store.Times;

/**
 * Where one case at a time is worked on: its chain locked, whether the act is allowed asked first,
 * the event written with what is changed.
 */
final class Desk {

  /** The longest reason kept, in characters. */
  static final int LONGEST_NOTE = 4_000;

  private final Database database;
  private final InstantSource clock;

  Desk(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A case while it is locked. */
  record Open(Chain chain, FilingCase filingCase, Draft draft, Instant now) {

    /** That someone else was faster. */
    <T> Outcome<T> conflict() {
      return new Outcome.Conflict<>(filingCase, draft);
    }
  }

  /** Works on a case where the act is allowed; what the work throws undoes all of it. */
  <T> Outcome<T> work(long id, Act act, Function<Open, Outcome<T>> work) {
    return database.inTransaction(() -> {
      Optional<Chain> chain =
          id == EventTable.REGISTER ? Optional.empty() : database.events().lock(id);
      Optional<FilingCase> found = database.cases().find(id);
      Optional<Draft> draft = database.drafts().find(id);
      if (chain.isEmpty() || found.isEmpty() || draft.isEmpty()) {
        return unknown(id);
      }
      if (!act.isAllowed(found.get().state())) {
        return new Outcome.NotAllowed<>(found.get(), act);
      }
      return work.apply(new Open(chain.get(), found.get(), draft.get(), now()));
    });
  }

  /** That there is no such case. */
  static <T> Outcome<T> unknown(long id) {
    return new Outcome.Refused<>("没有编号为 " + id + " 的填报。");
  }

  /** The moment as it is kept. */
  Instant now() {
    return Times.kept(clock.instant());
  }

  /** A reason as it is kept. */
  static String note(String reason) {
    return Texts.storable(reason.strip(), LONGEST_NOTE);
  }

  /** Moves a locked case on and writes the event. */
  FilingCase step(Open open, Act act, Actor actor, String note, String contentHash) {
    FilingCase after = open.filingCase().in(act.after(open.filingCase().state()));
    database.cases().update(after);
    record(open.chain(), after, open.now(), act, actor, note, contentHash);
    return after;
  }

  /** Writes an event that leaves the case where it stands; gives the case for the next one. */
  Open record(Open open, Act act, Actor actor, String note, String contentHash) {
    Event added =
        record(open.chain(), open.filingCase(), open.now(), act, actor, note, contentHash);
    Chain next = new Chain(open.chain().id(), added.number(), added.hash());
    return new Open(next, open.filingCase(), open.draft(), open.now());
  }

  /** Writes an event. */
  Event record(
      Chain chain,
      FilingCase after,
      Instant at,
      Act act,
      Actor actor,
      String note,
      String contentHash) {
    return database
        .events()
        .append(
            chain,
            new Event(
                chain.id(),
                0,
                after.id(),
                at,
                actor,
                act.name(),
                after.state(),
                note,
                contentHash,
                ""));
  }
}
