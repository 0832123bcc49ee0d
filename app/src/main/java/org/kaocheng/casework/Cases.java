package org.kaocheng.casework;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.kaocheng.casework.disclosure.Releases;
import org.kaocheng.filing.Filing;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.Draft;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.store.EventTable;
import org.kaocheng.store.EventTable.Chain;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.FilingJson;
import org.kaocheng.store.FindingDecision;
import org.kaocheng.store.FindingDecision.Decision;
import org.kaocheng.store.Hash;
import org.kaocheng.store.Submission;

/**
 * Cases from the first draft to disclosure. Every act is one transaction with its event; it says
 * what version it is based on, and is not done when someone else was faster. Whether the actor may
 * act for the unit is not asked here.
 */
public final class Cases {

  private final Database database;
  private final Schemes schemes;
  private final Desk desk;
  private final Publishing publishing;

  /**
   * The cases of a database.
   *
   * @param schemes the schemes tasks name
   * @param clock tells when acts are done
   */
  public Cases(Database database, Schemes schemes, InstantSource clock) {
    this.database = database;
    this.schemes = schemes;
    this.desk = new Desk(database, clock);
    this.publishing = new Publishing(database, schemes, desk);
  }

  // ---- the unit ----

  /** Opens a unit's case for a task with a blank draft; the one there is when it is open. */
  public Outcome<FilingCase> open(long unit, long task, Actor actor) {
    return database.inTransaction(() -> {
      Chain register = database.events().lock(EventTable.REGISTER).orElseThrow();
      Optional<EvaluationTask> asked = database.tasks().find(task);
      if (asked.isEmpty()) {
        return new Outcome.Refused<>("没有编号为 " + task + " 的填报任务。");
      }
      if (database.units().find(unit).isEmpty()) {
        return new Outcome.Refused<>("没有编号为 " + unit + " 的单位。");
      }
      Optional<FilingCase> known = database.cases().find(unit, task);
      return new Outcome.Done<>(known.orElseGet(() -> begin(register, unit, asked.get(), actor)));
    });
  }

  private FilingCase begin(Chain register, long unit, EvaluationTask task, Actor actor) {
    Instant now = desk.now();
    FilingCase opened = database.cases().add(unit, task.id());
    String blank = FilingJson.write(Filing.blank(task.scheme(), task.fiscalYear()));
    database.drafts().add(new Draft(opened.id(), blank, 0, actor.person(), now));
    desk.record(register, opened, now, Act.OPEN, actor, "", "");
    Chain own = database.events().begin(opened.id());
    desk.record(own, opened, now, Act.OPEN, actor, "", Hash.of(blank));
    return opened;
  }

  /**
   * Saves a draft. Saving again what is there is done without a new version.
   *
   * @param basedOn the version of the draft it was made from
   */
  public Outcome<Draft> save(long id, long basedOn, Filing filing, Actor actor) {
    return save(id, basedOn, filing, "", actor);
  }

  /**
   * Saves a draft and tells where it comes from.
   *
   * @param basedOn the version of the draft it was made from
   * @param from what the event notes; empty for what was typed
   */
  public Outcome<Draft> save(long id, long basedOn, Filing filing, String from, Actor actor) {
    String text = FilingJson.write(filing);
    if (text.length() > FilingJson.LONGEST) {
      return new Outcome.Refused<>("填报内容太大，不能保存。");
    }
    return desk.work(
        id,
        Act.SAVE,
        open -> {
          EvaluationTask task = database.tasks().find(open.filingCase().task()).orElseThrow();
          if (!filing.scheme().equals(task.scheme()) || filing.year() != task.fiscalYear()) {
            String asked = task.fiscalYear() + " 年度、方案 " + task.scheme();
            return new Outcome.Refused<>("本任务是" + asked + "的填报，与所填内容不符。");
          }
          if (open.draft().filing().equals(text)) {
            return new Outcome.Done<>(open.draft());
          }
          if (open.draft().version() != basedOn) {
            return open.conflict();
          }
          Draft saved = new Draft(id, text, basedOn + 1, actor.person(), open.now());
          database.drafts().update(saved);
          desk.record(
              open.chain(),
              open.filingCase(),
              open.now(),
              Act.SAVE,
              actor,
              Desk.note(from),
              Hash.of(text));
          return new Outcome.Done<>(saved);
        });
  }

  /**
   * Submits the draft: the engine examines it, and a snapshot is kept with what it found. Errors do
   * not hinder it; the reviewer sees them.
   *
   * @param basedOn the version of the draft that was seen
   */
  public Outcome<Submission> submit(long id, long basedOn, Actor actor) {
    Optional<Draft> seen = database.drafts().find(id);
    if (seen.isEmpty()) {
      return Desk.unknown(id);
    }
    if (!(seen.get().decoded() instanceof FilingJson.Decoded.Read(Filing filing))) {
      return new Outcome.Refused<>("已保存的填报内容无法读取，不能提交。");
    }
    if (filing.entries().isEmpty()) {
      return new Outcome.Refused<>("还没有填写任何内容，不能提交。");
    }
    Optional<Scheme> scheme = schemes.scheme(filing.scheme());
    if (scheme.isEmpty()) {
      return new Outcome.Refused<>("方案“" + filing.scheme() + "”不能使用，请与财政部门联系。");
    }
    // Outside the transaction: it takes its time, and the version tells whether it still holds.
    List<String> findings = Examination.of(scheme.get(), filing).ids();
    return desk.work(
        id,
        Act.SUBMIT,
        open -> {
          if (open.draft().version() != basedOn || seen.get().version() != basedOn) {
            return open.conflict();
          }
          int before = database.submissions().last(id).map(Submission::number).orElse(0);
          EvaluationTask task = database.tasks().find(open.filingCase().task()).orElseThrow();
          if (before == 0 && !task.isOpen(open.now())) {
            return new Outcome.Refused<>("现在不在本任务的填报期内，不能提交。");
          }
          Submission submission =
              Submission.of(id, before + 1, filing.scheme(), open.draft().filing(), findings);
          database.submissions().add(submission);
          desk.step(open, Act.SUBMIT, actor, "", submission.hash());
          return new Outcome.Done<>(submission);
        });
  }

  /** Takes a submission back. */
  public Outcome<FilingCase> withdraw(long id, long basedOn, Actor actor) {
    return step(id, basedOn, Act.WITHDRAW, "", actor);
  }

  // ---- the finance bureau ----

  /** Sends a submission back with the reason. */
  public Outcome<FilingCase> giveBack(long id, long basedOn, String reason, Actor actor) {
    return step(id, basedOn, Act.RETURN, reason, actor);
  }

  /** Approves a submission. */
  public Outcome<FilingCase> approve(long id, long basedOn, Actor actor) {
    return step(id, basedOn, Act.APPROVE, "", actor);
  }

  /** Takes an approved or disclosed case up again with the reason. */
  public Outcome<FilingCase> reopen(long id, long basedOn, String reason, Actor actor) {
    return step(id, basedOn, Act.REOPEN, reason, actor);
  }

  /**
   * Makes an approved submission public: the gate is asked, and what is published is made and kept.
   *
   * @param releases what the reviewer lets stand, with the reasons
   */
  public Outcome<FilingCase> disclose(long id, long basedOn, Releases releases, Actor actor) {
    return publishing.disclose(id, basedOn, releases, actor);
  }

  /** A step that only changes where the case stands, based on a version of the case. */
  private Outcome<FilingCase> step(long id, long basedOn, Act act, String reason, Actor actor) {
    String note = Desk.note(reason);
    if (act.needsReason() && note.isEmpty()) {
      return new Outcome.Refused<>("请写明" + act.label() + "的理由。");
    }
    return desk.work(
        id,
        act,
        open ->
            open.filingCase().version() == basedOn
                ? new Outcome.Done<>(desk.step(open, act, actor, note, ""))
                : open.conflict());
  }

  /**
   * Decides on a finding of the last submission, whatever was decided on it before.
   *
   * @param basedOn the version of the case that was seen
   */
  public Outcome<FindingDecision> decide(
      long id, long basedOn, String finding, Decision decision, String reason, Actor actor) {
    FindingChoice choice = new FindingChoice(finding, FindingChoice.ANY, decision, reason);
    return decide(id, basedOn, List.of(choice), actor).map(List::getFirst);
  }

  /**
   * Decides on findings of the last submission: on all of them, or on none when one of the choices
   * cannot be made or someone else decided on its finding meanwhile.
   *
   * @param basedOn the version of the case that was seen
   * @return the decisions in the order of the choices
   */
  public Outcome<List<FindingDecision>> decide(
      long id, long basedOn, List<FindingChoice> choices, Actor actor) {
    return new Deciding(database, desk).decide(id, basedOn, choices, actor);
  }
}
