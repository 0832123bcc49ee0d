package org.kaocheng.casework;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.casework.Verification.Broken;
import org.kaocheng.store.Database;
import org.kaocheng.store.Disclosure;
import org.kaocheng.store.Draft;
import org.kaocheng.store.Event;
import org.kaocheng.store.EventTable;
import org.kaocheng.store.EventTable.Chain;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.FindingDecision;
import org.kaocheng.store.Hash;
import org.kaocheng.store.LedgerEvent;
import org.kaocheng.store.RowScore;
import org.kaocheng.store.Submission;

/**
 * Walks the chains of events and compares with them what is kept: states, drafts, submissions,
 * decisions, scores, disclosures and supporting files. Reads one state of the database while others
 * go on writing.
 */
public final class Verifier {

  private final Database database;

  /** The verifier of a database. */
  public Verifier(Database database) {
    this.database = database;
  }

  /**
   * Whether all holds; else the first break: the register's, then case by case, then the ledger's.
   */
  public Verification verify() {
    return database.inSnapshot(() -> {
      List<Event> register = database.events().of(EventTable.REGISTER);
      Optional<Broken> broken = chain(EventTable.REGISTER, register);
      if (broken.isPresent()) {
        return broken.get();
      }
      Set<Long> opened = new HashSet<>();
      long events = register.size();
      for (Event opening : register) {
        long id = opening.filingCase();
        opened.add(id);
        List<Event> own = database.events().of(id);
        broken = chain(id, own).or(() -> contents(id, own));
        if (broken.isPresent()) {
          return broken.get();
        }
        events += own.size();
      }
      for (long id : database.cases().ids()) {
        if (!opened.contains(id)) {
          return new Broken(id, 0, "有这个填报，但登记里没有建立它的记录。");
        }
      }
      for (long id : database.events().chains()) {
        if (!opened.contains(id)) {
          return new Broken(id, 0, "有这个填报的记录，但登记里没有建立它的记录。");
        }
      }
      List<LedgerEvent> ledger = database.ledger().all();
      broken = new LedgerVerifier(database).verify(ledger);
      if (broken.isPresent()) {
        return broken.get();
      }
      events += ledger.size();
      String head = register.isEmpty() ? "" : register.getLast().hash();
      return new Verification.Sound(opened.size(), events, head);
    });
  }

  /** Whether the events of a chain follow one another and end where the chain ends. */
  private Optional<Broken> chain(long id, List<Event> events) {
    String previous = "";
    long number = 0;
    for (Event event : events) {
      number++;
      if (event.number() != number) {
        return Optional.of(new Broken(id, number, "第 " + number + " 条记录不见了。"));
      }
      if (!event.hash().equals(event.chained(previous))) {
        return Optional.of(new Broken(id, number, "第 " + number + " 条记录被改动过。"));
      }
      previous = event.hash();
    }
    Optional<Chain> end = database.events().find(id);
    if (end.isEmpty() || end.get().length() != number || !end.get().head().equals(previous)) {
      return Optional.of(new Broken(id, number + 1, "第 " + number + " 条之后的记录不见了。"));
    }
    return Optional.empty();
  }

  /** Whether what is kept of a case is what its events tell. */
  private Optional<Broken> contents(long id, List<Event> events) {
    Optional<FilingCase> kept = database.cases().find(id);
    if (kept.isEmpty() || events.isEmpty()) {
      return broken(id, 0, "填报不见了。");
    }
    Deque<Submission> submissions = new ArrayDeque<>(database.submissions().of(id));
    Deque<FindingDecision> decisions = new ArrayDeque<>(database.decisions().of(id));
    Deque<Disclosure> disclosures = new ArrayDeque<>(database.disclosures().of(id));
    AttachedFiles files = new AttachedFiles(database, id);
    Deque<RowScore> scores = new ArrayDeque<>(database.scores().of(id));
    Event draft = events.getFirst();
    long saves = 0;
    long steps = 0;
    int submitted = 0;
    for (Event event : events) {
      switch (Act.valueOf(event.act())) {
        case OPEN -> draft = event;
        case SAVE -> {
          draft = event;
          saves++;
        }
        case SUBMIT -> {
          steps++;
          submitted++;
          Submission next = submissions.poll();
          if (next == null || !next.isWhole() || !next.hash().equals(event.contentHash())) {
            return broken(id, event.number(), "提交的内容被改动过，或者不见了。");
          }
        }
        case DECIDE -> {
          FindingDecision next = decisions.poll();
          if (next == null || !next.hash().equals(event.contentHash())) {
            return broken(id, event.number(), "对问题的处理被改动过，或者不见了。");
          }
        }
        case DISCLOSE -> {
          steps++;
          Disclosure next = disclosures.poll();
          if (next == null || !next.hash().equals(event.contentHash()) || !isWhole(next)) {
            return broken(id, event.number(), "公开的内容被改动过，或者不见了。");
          }
        }
        case SCORE -> {
          RowScore next = scores.poll();
          if (next == null || !next.hash().equals(event.contentHash())) {
            return broken(id, event.number(), "审核人的评分被改动过，或者不见了。");
          }
        }
        case WITHDRAW, RETURN, APPROVE, REOPEN -> steps++;
        case ATTACH, DETACH -> {
          Optional<String> wrong = files.check(event);
          if (wrong.isPresent()) {
            return broken(id, event.number(), wrong.get());
          }
        }
      }
    }
    if (!submissions.isEmpty()
        || !decisions.isEmpty()
        || !scores.isEmpty()
        || !disclosures.isEmpty()) {
      return broken(id, 0, "有没有记录的提交、对问题的处理、评分或公开的内容。");
    }
    Optional<String> unknown = files.unknown(submitted);
    if (unknown.isPresent()) {
      return broken(id, 0, unknown.get());
    }
    if (kept.get().state() != events.getLast().state() || kept.get().version() != steps) {
      return broken(id, events.getLast().number(), "填报的状态被改动过。");
    }
    Optional<Draft> now = database.drafts().find(id);
    if (now.isEmpty() || !isWritten(now.get(), draft, saves)) {
      return broken(id, draft.number(), "草稿被改动过，或者不见了。");
    }
    return Optional.empty();
  }

  /** Whether what was published is what was hashed, to the last byte. */
  private boolean isWhole(Disclosure disclosure) {
    return disclosure.isWhole()
        && disclosure.files().stream()
            .allMatch(file ->
                Hash.ofBytes(database.disclosures().content(disclosure, file)).equals(file.hash()));
  }

  private static boolean isWritten(Draft draft, Event by, long saves) {
    return Hash.of(draft.filing()).equals(by.contentHash())
        && draft.version() == saves
        && draft.editedBy().equals(by.actor().person())
        && draft.editedAt().equals(by.at());
  }

  private static Optional<Broken> broken(long id, long event, String message) {
    return Optional.of(new Broken(id, event, message));
  }
}
