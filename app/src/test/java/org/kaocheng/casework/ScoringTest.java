package org.kaocheng.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.kaocheng.casework.Office.REVIEWER;
import static org.kaocheng.casework.Office.done;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Databases;
import org.kaocheng.store.Event;
import org.kaocheng.store.RowScore;

class ScoringTest {

  private static final Actor SECOND = new Actor("复核人", "10.0.0.5");

  @ParameterizedTest
  @EnumSource
  void a_score_is_kept_with_its_event_and_the_last_of_a_row_counts(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = submitted(office);
      ScoreRow row = office.rows(id).getFirst();
      RowScore first = only(score(office, id, mark(row, 0, "1.50", "部分完成")));
      assertThat(first.number()).isEqualTo(1);
      RowScore second = only(score(office, id, mark(row, 1, "2", "补充了材料")));
      assertThat(office.database.scores().of(id)).containsExactly(first, second);
      List<Event> events = office.database.events().of(id);
      assertThat(events.subList(events.size() - 2, events.size()))
          .extracting(Event::act, Event::note, Event::contentHash, Event::actor)
          .containsExactly(
              tuple("SCORE", "部分完成", first.hash(), REVIEWER),
              tuple("SCORE", "补充了材料", second.hash(), REVIEWER));
      assertThat(reviewed(office, id).given()).isEqualByComparingTo("2");
      assertThat(new Verifier(office.database).verify()).isInstanceOf(Verification.Sound.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_score_taken_back_no_longer_counts(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = submitted(office);
      ScoreRow row = office.rows(id).getFirst();
      done(score(office, id, mark(row, 0, "1", "部分完成")));
      RowMark back = new RowMark(row.key(), 1, Optional.empty(), "");
      assertThat(only(score(office, id, back)).score()).isEmpty();
      assertThat(reviewed(office, id).scored()).isZero();
      assertThat(reviewed(office, id).given()).isEqualByComparingTo("0");
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_cannot_be_a_score_is_refused_with_a_sentence(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = submitted(office);
      ScoreRow row = office.rows(id).getFirst();
      String points = row.line().points().orElseThrow().toPlainString();
      assertRefused(score(office, id, mark(row, 0, points + "1", "理由")), "得分不能超过");
      assertRefused(score(office, id, mark(row, 0, "-0.5", "理由")), "不能小于 0");
      assertRefused(score(office, id, mark(row, 0, "0.1234567", "理由")), "位小数");
      RowMark unknown = new RowMark("x", 0, Optional.of(BigDecimal.ONE), "理由");
      assertRefused(score(office, id, unknown), "没有这一行");
      assertThat(office.database.scores().of(id)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_score_the_rule_cannot_give_needs_a_reason(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = submitted(office);
      ScoreRow settled =
          office.rows(id).stream()
              .filter(row -> row.line().range().width().signum() == 0)
              .filter(row -> row.line().range().lower().signum() > 0)
              .findFirst()
              .orElseGet(() ->
                  office.rows(id).stream()
                      .filter(row -> !row.agrees(row.line().points().orElseThrow()))
                      .findFirst()
                      .orElseThrow());
      String other =
          settled.agrees(BigDecimal.ZERO)
              ? settled.line().points().orElseThrow().toPlainString()
              : "0";
      assertRefused(score(office, id, mark(settled, 0, other, " ")), "请写明理由");
      done(score(office, id, mark(settled, 0, other, "现场核查结果")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void of_several_rows_all_are_scored_or_none(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = submitted(office);
      List<ScoreRow> rows = office.rows(id);
      RowMark right = mark(rows.get(0), 0, "0", "理由");
      RowMark wrong = mark(rows.get(1), 0, "999", "理由");
      assertRefused(score(office, id, right, wrong), "不能超过");
      assertThat(office.database.scores().of(id)).isEmpty();
      assertThat(done(score(office, id, right, mark(rows.get(1), 0, "0", "理由")))).hasSize(2);
      assertThat(new Verifier(office.database).verify()).isInstanceOf(Verification.Sound.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void who_did_not_see_the_others_score_does_not_overwrite_it(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = submitted(office);
      ScoreRow row = office.rows(id).getFirst();
      done(office.scoring.score(id, 1, List.of(mark(row, 0, "1", "复核意见")), SECOND));
      assertThat(score(office, id, mark(row, 0, "2", "初审意见"))).isInstanceOf(Outcome.Conflict.class);
      assertThat(office.scoring.score(id, 0, List.of(mark(row, 1, "2", "理由")), REVIEWER))
          .isInstanceOf(Outcome.Conflict.class);
      assertThat(reviewed(office, id).given()).isEqualByComparingTo("1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void scores_are_kept_across_resubmissions(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = submitted(office);
      ScoreRow row = office.rows(id).getFirst();
      done(score(office, id, mark(row, 0, "1", "部分完成")));
      done(office.cases.giveBack(id, 1, "请核对", REVIEWER));
      assertThat(score(office, id, mark(row, 1, "2", "理由"))).isInstanceOf(Outcome.NotAllowed.class);
      office.saved(id, Office.filing("300"));
      office.submitted(id);
      assertThat(office.rows(id)).extracting(ScoreRow::key).contains(row.key());
      assertThat(reviewed(office, id).given()).isEqualByComparingTo("1");
    }
  }

  private static long submitted(Office office) {
    long id = office.opened().id();
    office.saved(id, Office.filing("100"));
    office.submitted(id);
    return id;
  }

  private static Outcome<List<RowScore>> score(Office office, long id, RowMark... marks) {
    return office.scoring.score(id, office.kept(id).version(), List.of(marks), REVIEWER);
  }

  private static RowMark mark(ScoreRow row, int seen, String score, String reason) {
    return new RowMark(row.key(), seen, Optional.of(new BigDecimal(score)), reason);
  }

  private static RowScore only(Outcome<List<RowScore>> outcome) {
    return done(outcome).getFirst();
  }

  private static ReviewedSheet reviewed(Office office, long id) {
    Examination examination =
        office.examinations.of(office.database.submissions().last(id).orElseThrow()).orElseThrow();
    return ReviewedSheet.of(examination.scorecard(), office.database.scores().of(id)).getFirst();
  }

  private static void assertRefused(Outcome<?> outcome, String words) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.message()).contains(words).endsWith("。"));
  }
}
