package org.kaocheng.casework.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.casework.Cases;
import org.kaocheng.casework.Outcome;
import org.kaocheng.casework.disclosure.Releases;
import org.kaocheng.fact.Content;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.Draft;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.FindingDecision.Decision;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Submission;

/** Takes invented cases of a task as far as they are to come, by the acts everyone uses. */
final class Walk {

  private static final Actor REVIEWER = new Actor("shenhe", "演示");

  private final Database database;
  private final Scheme scheme;
  private final EvaluationTask task;
  private final Instant latest;
  private final Cases cases;
  private Instant now;

  Walk(Database database, Schemes schemes, EvaluationTask task, Instant latest) {
    this.database = database;
    this.scheme = schemes.scheme(task.scheme()).orElseThrow();
    this.task = task;
    this.latest = latest;
    this.now = task.opens();
    this.cases = new Cases(database, schemes, () -> now);
  }

  /**
   * Takes a unit's case along its course.
   *
   * @param at the unit's place in the list, which decides its figures and mistakes
   */
  void along(ReportingUnit unit, Office office, int at, Course course) {
    if (course == Course.ABSENT) {
      return;
    }
    now = task.opens().plus(Duration.ofHours(9 + at * 7L));
    Actor preparer = new Actor(at == 0 ? "tianbao" : at == 3 ? "tianbao2" : "填报" + at, "演示");
    Actor head = new Actor(at == 0 ? "fuze" : at == 3 ? "fuze2" : "负责" + at, "演示");
    FilingCase opened = done(cases.open(unit.id(), task.id(), preparer));
    Filing right = InventedFiling.of(scheme, office, task.fiscalYear(), at + 1L);
    save(opened.id(), half(right), preparer);
    if (course == Course.HALF) {
      return;
    }
    boolean mended = course.reaches(Course.APPROVED) || course == Course.RESUBMITTED;
    boolean wrongFirst = mended ? at % 3 == 0 || course == Course.RESUBMITTED : at % 4 != 1;
    save(opened.id(), wrongFirst ? wrong(right, at) : right, preparer);
    if (!course.reaches(Course.SUBMITTED)) {
      return;
    }
    Submission first = submit(opened.id(), head);
    if (course == Course.RETURNED || mended && wrongFirst) {
      giveBack(opened.id(), first);
      if (course == Course.RETURNED) {
        return;
      }
      save(opened.id(), right, preparer);
      submit(opened.id(), head);
    }
    if (course.reaches(Course.APPROVED)) {
      later(20);
      done(cases.approve(opened.id(), version(opened.id()), REVIEWER));
    }
    if (course == Course.DISCLOSED) {
      later(30);
      Releases releases = Releases.all("单位公开的内容，可以公开。");
      done(cases.disclose(opened.id(), version(opened.id()), releases, REVIEWER));
    }
  }

  /** The filing with one mistake or two. */
  private Filing wrong(Filing right, int at) {
    Mistake[] all = Mistake.values();
    Filing wrong = all[at % all.length].in(scheme, right);
    return at % 2 == 0 ? wrong : all[(at + 3) % all.length].in(scheme, wrong);
  }

  /** The first half of the figures, no indicators and no words. */
  private static Filing half(Filing right) {
    Map<Slot, Content> entries = new LinkedHashMap<>();
    right.entries().entrySet().stream()
        .limit(right.entries().size() / 2)
        .forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
    return new Filing(
        right.scheme(), right.year(), entries, right.projects(), List.of(), List.of(), Map.of());
  }

  private void save(long id, Filing filing, Actor preparer) {
    later(3);
    done(cases.save(id, draft(id).version(), filing, preparer));
  }

  private Submission submit(long id, Actor head) {
    later(5);
    return done(cases.submit(id, draft(id).version(), head));
  }

  /** Accepts the first finding, waives the last of several, and sends it back. */
  private void giveBack(long id, Submission submission) {
    List<String> findings = submission.findings();
    later(16);
    if (!findings.isEmpty()) {
      String first = findings.getFirst();
      done(cases.decide(id, version(id), first, Decision.ACCEPT, "", REVIEWER));
    }
    if (findings.size() > 1) {
      String reason = "上年情况特殊，已核实。";
      done(cases.decide(id, version(id), findings.getLast(), Decision.WAIVE, reason, REVIEWER));
    }
    later(2);
    String reason = findings.isEmpty() ? "请补充说明偏差原因。" : "自评表中的数字与所附数据不一致，请按问题清单逐项核对后重新提交。";
    done(cases.giveBack(id, version(id), reason, REVIEWER));
  }

  private Draft draft(long id) {
    return database.drafts().find(id).orElseThrow();
  }

  private long version(long id) {
    return database.cases().find(id).orElseThrow().version();
  }

  /** Some hours later, at the latest now. */
  private void later(int hours) {
    Instant next = now.plus(Duration.ofHours(hours));
    now = next.isBefore(latest) ? next : latest;
  }

  private static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T>(T value)) {
      return value;
    }
    throw new IllegalStateException("an invented case cannot go on: " + outcome);
  }
}
