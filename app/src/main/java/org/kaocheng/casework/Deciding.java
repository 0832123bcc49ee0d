package org.kaocheng.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.casework.Desk.Open;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.FindingDecision;
import org.kaocheng.store.Submission;

/** Decides on findings of the last submission, each decision an event. */
final class Deciding {

  private final Database database;
  private final Desk desk;

  Deciding(Database database, Desk desk) {
    this.database = database;
    this.desk = desk;
  }

  Outcome<List<FindingDecision>> decide(
      long id, long basedOn, List<FindingChoice> choices, Actor actor) {
    for (FindingChoice choice : choices) {
      if (choice.decision().needsReason() && Desk.note(choice.reason()).isEmpty()) {
        return new Outcome.Refused<>("请写明“" + choice.decision().label() + "”的理由。");
      }
    }
    return desk.work(id, Act.DECIDE, open -> decided(open, basedOn, choices, actor));
  }

  private Outcome<List<FindingDecision>> decided(
      Open open, long basedOn, List<FindingChoice> choices, Actor actor) {
    long id = open.filingCase().id();
    if (open.filingCase().version() != basedOn) {
      return open.conflict();
    }
    Submission last = database.submissions().last(id).orElseThrow();
    List<FindingDecision> before = database.decisions().of(id);
    Map<String, Integer> latest = new HashMap<>();
    before.forEach(each -> latest.put(each.finding(), each.number()));
    for (FindingChoice choice : choices) {
      if (!last.findings().contains(choice.finding())) {
        return new Outcome.Refused<>("最近一次提交没有这个问题。");
      }
      if (choice.seen() != FindingChoice.ANY
          && choice.seen() != latest.getOrDefault(choice.finding(), 0)) {
        return open.conflict();
      }
    }
    List<FindingDecision> made = new ArrayList<>();
    Open at = open;
    for (FindingChoice choice : choices) {
      FindingDecision decision =
          new FindingDecision(
              id,
              before.size() + made.size() + 1,
              choice.finding(),
              choice.decision(),
              Desk.note(choice.reason()),
              actor.person(),
              open.now());
      database.decisions().add(decision);
      at = desk.record(at, Act.DECIDE, actor, decision.reason(), decision.hash());
      made.add(decision);
    }
    return new Outcome.Done<>(List.copyOf(made));
  }
}
