package org.kaocheng.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaocheng.casework.Office.COLLEAGUE;
import static org.kaocheng.casework.Office.PREPARER;
import static org.kaocheng.casework.Office.REVIEWER;
import static org.kaocheng.casework.Office.done;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaocheng.casework.disclosure.Releases;
import org.kaocheng.filing.Filing;
import org.kaocheng.store.CaseState;
import org.kaocheng.store.Databases;
import org.kaocheng.store.Draft;
import org.kaocheng.store.Event;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.FilingJson;
import org.kaocheng.store.FindingDecision.Decision;
import org.kaocheng.store.Submission;

class CasesTest {

  @ParameterizedTest
  @EnumSource
  void a_case_goes_from_its_draft_to_disclosure_and_every_act_is_an_event(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = office.opened().id();
      office.saved(id, Office.filing("100"));
      office.submitted(id);
      FilingCase back = done(office.cases.giveBack(id, 1, " 请核对预算数 ", REVIEWER));
      assertThat(back).isEqualTo(office.kept(id)).returns(CaseState.RETURNED, FilingCase::state);
      office.saved(id, Office.filing("200"));
      office.submitted(id);
      done(office.cases.approve(id, 3, REVIEWER));
      FilingCase open = done(office.cases.disclose(id, 4, Releases.all("表样如此"), REVIEWER));
      assertThat(open).isEqualTo(office.kept(id)).returns(CaseState.DISCLOSED, FilingCase::state);
      List<Event> events = office.database.events().of(id);
      assertThat(events)
          .extracting(Event::act)
          .containsExactly(
              "OPEN", "SAVE", "SUBMIT", "RETURN", "SAVE", "SUBMIT", "APPROVE", "DISCLOSE");
      assertThat(events.get(3))
          .returns("请核对预算数", Event::note)
          .returns(REVIEWER, Event::actor)
          .returns(office.now, Event::at);
      assertThat(office.database.submissions().of(id))
          .extracting(Submission::filing)
          .containsExactly(
              FilingJson.write(Office.filing("100")), FilingJson.write(Office.filing("200")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void two_people_on_one_draft_do_not_overwrite_each_other(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = office.opened().id();
      Draft first = office.saved(id, Office.filing("100"));
      Filing others = Office.filing("300");
      Draft second = done(office.cases.save(id, first.version(), others, COLLEAGUE));
      assertThat(office.cases.save(id, first.version(), Office.filing("200"), PREPARER))
          .isEqualTo(new Outcome.Conflict<>(office.kept(id), second));
      assertThat(office.cases.submit(id, first.version(), PREPARER))
          .isEqualTo(new Outcome.Conflict<>(office.kept(id), second));
      assertThat(office.draft(id)).isEqualTo(second).returns("同事", Draft::editedBy);
      assertThat(second.decoded()).isEqualTo(new FilingJson.Decoded.Read(others));
      assertThat(office.database.events().of(id)).hasSize(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void saving_again_what_is_there_is_done_without_a_new_version(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = office.opened().id();
      Draft saved = office.saved(id, Office.filing("100"));
      assertThat(done(office.cases.save(id, 0, Office.filing("100"), COLLEAGUE))).isEqualTo(saved);
      assertThat(office.database.events().of(id)).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void each_act_is_done_where_it_is_allowed_and_nowhere_else(Databases kind) {
    try (Office office = new Office(kind)) {
      Map<CaseState, Long> standing = new EnumMap<>(CaseState.class);
      for (CaseState state : CaseState.values()) {
        standing.put(state, standing(office, state));
      }
      standing.forEach((state, id) -> {
        for (Act act : Act.values()) {
          if (act == Act.OPEN || act.isAllowed(state)) {
            continue;
          }
          FilingCase before = office.kept(id);
          assertThat(attempt(office, id, act))
              .as("%s in %s", act, state)
              .isEqualTo(new Outcome.NotAllowed<>(before, act));
          assertThat(office.kept(id)).isEqualTo(before);
        }
      });
      for (CaseState state : CaseState.values()) {
        for (Act act : Act.allowed(state)) {
          long id = standing(office, state);
          assertThat(attempt(office, id, act))
              .as("%s in %s", act, state)
              .isInstanceOf(Outcome.Done.class);
          assertThat(office.kept(id).state()).isEqualTo(act.after(state));
        }
      }
      assertThat(new Verifier(office.database).verify()).isInstanceOf(Verification.Sound.class);
    }
  }

  /** A new case that stands there. */
  private static long standing(Office office, CaseState state) {
    long id = office.opened().id();
    office.saved(id, Office.filing("100"));
    List<Act> acts =
        switch (state) {
          case DRAFTING -> List.of();
          case SUBMITTED -> List.of(Act.SUBMIT);
          case RETURNED -> List.of(Act.SUBMIT, Act.RETURN);
          case APPROVED -> List.of(Act.SUBMIT, Act.APPROVE);
          case DISCLOSED -> List.of(Act.SUBMIT, Act.APPROVE, Act.DISCLOSE);
        };
    acts.forEach(act -> done(attempt(office, id, act)));
    assertThat(office.kept(id).state()).isEqualTo(state);
    return id;
  }

  private static Outcome<?> attempt(Office office, long id, Act act) {
    long version = office.kept(id).version();
    Cases cases = office.cases;
    return switch (act) {
      case OPEN -> throw new IllegalArgumentException("not an act on a case");
      case SAVE -> cases.save(id, office.draft(id).version(), Office.filing("200"), PREPARER);
      case ATTACH -> office.attached(id, "附件.txt", "文字" + version);
      case DETACH -> {
        if (act.isAllowed(office.kept(id).state())) {
          office.attached(id, "附件.txt", "文字");
        }
        yield office.files.detach(id, 1, PREPARER);
      }
      case SUBMIT -> cases.submit(id, office.draft(id).version(), PREPARER);
      case WITHDRAW -> cases.withdraw(id, version, PREPARER);
      case DECIDE -> cases.decide(id, version, finding(office, id), Decision.WAIVE, "理由", REVIEWER);
      case SCORE -> office.scoring.score(id, version, List.of(office.mark(id)), REVIEWER);
      case RETURN -> cases.giveBack(id, version, "理由", REVIEWER);
      case APPROVE -> cases.approve(id, version, REVIEWER);
      case REOPEN -> cases.reopen(id, version, "理由", REVIEWER);
      case DISCLOSE -> cases.disclose(id, version, Releases.all("表样如此"), REVIEWER);
    };
  }

  private static String finding(Office office, long id) {
    return office
        .database
        .submissions()
        .last(id)
        .map(each -> each.findings().getFirst())
        .orElse("");
  }

  @ParameterizedTest
  @EnumSource
  void a_reviewer_does_not_approve_another_submission_than_was_seen(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = standing(office, CaseState.SUBMITTED);
      long seen = office.kept(id).version();
      done(office.cases.withdraw(id, seen, PREPARER));
      office.saved(id, Office.filing("999"));
      office.submitted(id);
      Outcome<?> late = new Outcome.Conflict<>(office.kept(id), office.draft(id));
      assertThat(office.cases.approve(id, seen, REVIEWER)).isEqualTo(late);
      String finding = finding(office, id);
      assertThat(office.cases.decide(id, seen, finding, Decision.ACCEPT, "", REVIEWER))
          .isEqualTo(late);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_submission_keeps_what_the_engine_found_in_it(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = office.opened().id();
      office.saved(id, Office.filing("100"));
      Submission submission = office.submitted(id);
      List<String> findings =
          Examination.of(Office.SCHEMES.scheme(Office.SCHEME).orElseThrow(), Office.filing("100"))
              .ids();
      assertThat(submission.findings()).isNotEmpty().isEqualTo(findings);
      assertThat(submission.decoded()).isEqualTo(new FilingJson.Decoded.Read(Office.filing("100")));
      assertThat(office.database.submissions().last(id)).contains(submission);
    }
  }

  @ParameterizedTest
  @EnumSource
  void decisions_are_kept_across_resubmissions(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = standing(office, CaseState.SUBMITTED);
      String finding = finding(office, id);
      Cases cases = office.cases;
      assertThat(cases.decide(id, 1, finding, Decision.DISPUTE, " ", REVIEWER))
          .isInstanceOf(Outcome.Refused.class);
      assertThat(cases.decide(id, 1, "no such finding", Decision.ACCEPT, "", REVIEWER))
          .isInstanceOf(Outcome.Refused.class);
      var accepted = done(cases.decide(id, 1, finding, Decision.ACCEPT, "", REVIEWER));
      done(cases.giveBack(id, 1, "请整改", REVIEWER));
      office.submitted(id);
      var mended = done(cases.decide(id, 3, finding, Decision.MENDED, "", REVIEWER));
      assertThat(office.database.decisions().of(id)).containsExactly(accepted, mended);
      assertThat(mended.number()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void of_several_findings_all_are_decided_on_or_none(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = standing(office, CaseState.SUBMITTED);
      List<String> findings = office.database.submissions().last(id).orElseThrow().findings();
      FindingChoice first = new FindingChoice(findings.get(0), 0, Decision.ACCEPT, "");
      FindingChoice second = new FindingChoice(findings.get(1), 0, Decision.WAIVE, "情况属实");
      FindingChoice unknown = new FindingChoice("no such finding", 0, Decision.ACCEPT, "");
      FindingChoice bare = new FindingChoice(findings.get(1), 0, Decision.DISPUTE, " ");
      for (FindingChoice wrong : List.of(unknown, bare)) {
        assertThat(office.cases.decide(id, 1, List.of(first, wrong), REVIEWER))
            .isInstanceOf(Outcome.Refused.class);
      }
      assertThat(office.database.decisions().of(id)).isEmpty();
      assertThat(done(office.cases.decide(id, 1, List.of(first, second), REVIEWER)))
          .isEqualTo(office.database.decisions().of(id));
      assertThat(new Verifier(office.database).verify()).isInstanceOf(Verification.Sound.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void who_did_not_see_the_others_decision_does_not_overwrite_it(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = standing(office, CaseState.SUBMITTED);
      String finding = finding(office, id);
      var others = done(office.cases.decide(id, 1, finding, Decision.ACCEPT, "", COLLEAGUE));
      FindingChoice late = new FindingChoice(finding, 0, Decision.WAIVE, "理由");
      assertThat(office.cases.decide(id, 1, List.of(late), REVIEWER))
          .isInstanceOf(Outcome.Conflict.class);
      FindingChoice seen = new FindingChoice(finding, others.number(), Decision.WAIVE, "理由");
      done(office.cases.decide(id, 1, List.of(seen), REVIEWER));
      assertThat(office.database.decisions().of(id)).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_is_wrong_with_a_request_is_told_and_nothing_is_changed(Databases kind) {
    try (Office office = new Office(kind)) {
      Cases cases = office.cases;
      long id = office.opened().id();
      long unit = office.kept(id).unit();
      Filing filing = Office.filing("100");
      Filing elsewhere = Filing.blank("hunan/2021", 2022).with(filing.entries());
      Filing otherYear = Filing.blank(Office.SCHEME, 2021).with(filing.entries());
      List<Outcome<?>> refused =
          List.of(
              cases.open(unit, 99_999, PREPARER),
              cases.open(99_999, office.task.id(), PREPARER),
              cases.save(99_999, 0, filing, PREPARER),
              cases.save(0, 0, filing, PREPARER),
              cases.submit(99_999, 0, PREPARER),
              cases.submit(id, 0, PREPARER),
              cases.save(id, 0, elsewhere, PREPARER),
              cases.save(id, 0, otherYear, PREPARER),
              cases.giveBack(id, 0, " ", REVIEWER));
      assertThat(refused)
          .allSatisfy(each ->
              assertThat(each)
                  .isInstanceOfSatisfying(
                      Outcome.Refused.class, told -> assertThat(told.message()).endsWith("。")));
      assertThat(office.database.events().of(id)).hasSize(1);
      assertThat(office.draft(id).version()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_window_is_for_the_first_submission_only(Databases kind) {
    try (Office office = new Office(kind)) {
      long late = office.opened().id();
      office.saved(late, Office.filing("100"));
      long returned = standing(office, CaseState.RETURNED);
      for (Instant outside : List.of(office.task.opens().minusNanos(1000), office.task.closes())) {
        office.now = outside;
        assertThat(office.cases.submit(late, 1, PREPARER)).isInstanceOf(Outcome.Refused.class);
      }
      assertThat(office.submitted(returned).number()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void without_its_event_nothing_is_done(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = office.opened().id();
      office.fresh.tamper("alter table event rename to gone");
      assertThatThrownBy(() -> office.cases.save(id, 0, Office.filing("100"), PREPARER))
          .isInstanceOf(RuntimeException.class);
      office.fresh.tamper("alter table gone rename to event");
      assertThat(office.draft(id).version()).isZero();
      assertThat(new Verifier(office.database).verify()).isInstanceOf(Verification.Sound.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void many_at_once_lose_nothing(Databases kind) throws Exception {
    try (Office office = new Office(kind);
        ExecutorService people = Executors.newFixedThreadPool(8)) {
      long before = events(office);
      FilingCase opened = office.opened();
      Callable<FilingCase> opening =
          () -> done(office.cases.open(opened.unit(), office.task.id(), COLLEAGUE));
      long other = office.database.units().add(Optional.empty(), "某县教育局").id();
      Callable<FilingCase> openingOther =
          () -> done(office.cases.open(other, office.task.id(), COLLEAGUE));
      for (Future<FilingCase> each :
          people.invokeAll(List.of(opening, openingOther, openingOther, openingOther))) {
        each.get();
      }
      assertThat(office.database.cases().ofTask(office.task.id())).hasSize(2);
      List<Callable<Integer>> savers =
          IntStream.range(0, 8)
              .<Callable<Integer>>mapToObj(person -> () -> saves(office, opened.id(), person))
              .toList();
      int conflicts = 0;
      for (Future<Integer> each : people.invokeAll(savers)) {
        conflicts += each.get();
      }
      assertThat(conflicts).isPositive();
      assertThat(office.draft(opened.id()).version()).isEqualTo(80);
      assertThat(new Verifier(office.database).verify())
          .isInstanceOfSatisfying(
              Verification.Sound.class,
              sound -> assertThat(sound.events()).isEqualTo(before + 2 + 2 + 80));
    }
  }

  private static long events(Office office) {
    return ((Verification.Sound) new Verifier(office.database).verify()).events();
  }

  /** Saves ten times, each until it is done; how many conflicts there were. */
  private static int saves(Office office, long id, int person) {
    int conflicts = 0;
    for (int each = 0; each < 10; each++) {
      Filing filing = Office.filing((person + 1) + "0" + each);
      long version = office.draft(id).version();
      while (office.cases.save(id, version, filing, PREPARER)
          instanceof Outcome.Conflict<Draft>(var now, var draft)) {
        conflicts++;
        version = draft.version();
      }
    }
    return conflicts;
  }
}
