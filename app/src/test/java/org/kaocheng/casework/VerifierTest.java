package org.kaocheng.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaocheng.casework.Office.REVIEWER;
import static org.kaocheng.casework.Office.done;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaocheng.store.Databases;
import org.kaocheng.store.EventTable;
import org.kaocheng.store.FindingDecision.Decision;

class VerifierTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource
  void what_nobody_changed_is_sound(Databases kind) {
    try (Office office = new Office(kind, folder)) {
      Verifier verifier = new Verifier(office.database);
      assertThat(verifier.verify()).isEqualTo(new Verification.Sound(0, 0, ""));
      worked(office);
      String head = office.database.events().find(EventTable.REGISTER).orElseThrow().head();
      assertThat(verifier.verify()).isEqualTo(new Verification.Sound(2, 2 + 7 + 1, head));
    }
  }

  /** A case with a draft, a submission, a decision and a step, and another just opened. */
  private static long worked(Office office) {
    long id = office.opened().id();
    office.saved(id, Office.filing("100"));
    String finding = office.submitted(id).findings().getFirst();
    done(office.cases.decide(id, 1, finding, Decision.WAIVE, "理由", REVIEWER));
    done(office.scoring.score(id, 1, List.of(office.mark(id)), REVIEWER));
    done(office.cases.giveBack(id, 1, "请整改", REVIEWER));
    office.saved(id, Office.filing("200"));
    office.opened();
    return id;
  }

  @ParameterizedTest
  @EnumSource
  void every_change_behind_the_application_is_found_where_it_is(Databases kind) {
    try (Office office = new Office(kind, folder)) {
      long id = worked(office);
      Verifier verifier = new Verifier(office.database);
      Verification sound = verifier.verify();
      Map<String, Long> changes = new LinkedHashMap<>();
      changes.put("update event set person = 'x' where chain = %d and number = 2", 2L);
      changes.put("update event set origin = 'x' where chain = %d and number = 3", 3L);
      changes.put("update event set note = 'x' where chain = %d and number = 6", 6L);
      changes.put("update event set act = 'APPROVE' where chain = %d and number = 6", 6L);
      changes.put("update event set state = 'APPROVED' where chain = %d and number = 7", 7L);
      changes.put("update event set filing_case = 99 where chain = %d and number = 1", 1L);
      changes.put(
          "update event set recorded_at = recorded_at + interval '1' second"
              + " where chain = %d and number = 4",
          4L);
      changes.put("update event set content_hash = '' where chain = %d and number = 2", 2L);
      changes.put("update event set hash = 'x' where chain = %d and number = 7", 7L);
      changes.put("delete from event where chain = %d and number = 3", 3L);
      changes.put("delete from event where chain = %d and number = 7", 7L);
      changes.put("delete from event where chain = %d", 1L);
      changes.put("update chain set length = 8 where id = %d", 8L);
      changes.put("update filing_case set state = 'APPROVED' where id = %d", 7L);
      changes.put("update filing_case set version = 9 where id = %d", 7L);
      changes.put(
          "update draft set filing = replace(filing, '200', '201') where filing_case = %d", 7L);
      changes.put("update draft set version = 7 where filing_case = %d", 7L);
      changes.put("update draft set edited_by = 'x' where filing_case = %d", 7L);
      changes.put("delete from draft where filing_case = %d", 7L);
      changes.put(
          "update submission set filing = replace(filing, '100', '101') where filing_case = %d",
          3L);
      changes.put("update submission set findings = '' where filing_case = %d", 3L);
      changes.put("update submission set scheme = 'hunan/2021' where filing_case = %d", 3L);
      changes.put("update submission set hash = 'x' where filing_case = %d", 3L);
      changes.put("delete from submission where filing_case = %d", 3L);
      changes.put("update finding_decision set decision = 'ACCEPT' where filing_case = %d", 4L);
      changes.put("update finding_decision set reason = '' where filing_case = %d", 4L);
      changes.put("delete from finding_decision where filing_case = %d", 4L);
      changes.put("update row_score set score = 1 where filing_case = %d", 5L);
      changes.put("update row_score set score = null where filing_case = %d", 5L);
      changes.put("update row_score set row_key = 'x' where filing_case = %d", 5L);
      changes.put("update row_score set label = 'x' where filing_case = %d", 5L);
      changes.put("update row_score set reason = '' where filing_case = %d", 5L);
      changes.put("update row_score set scored_by = 'x' where filing_case = %d", 5L);
      changes.put("delete from row_score where filing_case = %d", 5L);
      changes.put(
          "insert into row_score select filing_case, 2, row_key, label, score, reason, scored_by,"
              + " scored_at from row_score where filing_case = %d",
          0L);
      changes.put(
          "insert into submission select filing_case, 2, scheme, filing, findings, hash"
              + " from submission where filing_case = %d",
          0L);
      changes.forEach((sql, event) -> {
        Restored restored = new Restored(office);
        assertThat(office.fresh.tamper(sql.formatted(id))).as(sql).isPositive();
        assertThat(verifier.verify())
            .as(sql)
            .isInstanceOfSatisfying(
                Verification.Broken.class,
                broken -> {
                  assertThat(broken.filingCase()).as(sql).isEqualTo(id);
                  assertThat(broken.event()).as(sql).isEqualTo(event);
                  assertThat(broken.message()).endsWith("。");
                });
        restored.restore();
        assertThat(verifier.verify()).as("restored after %s", sql).isEqualTo(sound);
      });
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_case_that_vanishes_with_all_its_records_is_missed(Databases kind) {
    try (Office office = new Office(kind, folder)) {
      long id = worked(office);
      office.fresh.tamper(
          "delete from draft where filing_case = " + id,
          "delete from submission where filing_case = " + id,
          "delete from finding_decision where filing_case = " + id,
          "delete from row_score where filing_case = " + id,
          "delete from event where chain = " + id,
          "delete from chain where id = " + id,
          "delete from filing_case where id = " + id);
      assertThat(new Verifier(office.database).verify())
          .isInstanceOfSatisfying(
              Verification.Broken.class, broken -> assertThat(broken.filingCase()).isEqualTo(id));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_case_that_was_never_opened_is_found(Databases kind) {
    try (Office office = new Office(kind, folder)) {
      worked(office);
      long unit = office.database.units().add(Optional.empty(), "某县教育局").id();
      long id = office.database.cases().add(unit, office.task.id()).id();
      assertThat(new Verifier(office.database).verify())
          .isInstanceOfSatisfying(
              Verification.Broken.class, broken -> assertThat(broken.filingCase()).isEqualTo(id));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_register_cut_off_at_its_end_is_found(Databases kind) {
    try (Office office = new Office(kind, folder)) {
      worked(office);
      office.fresh.tamper("delete from event where chain = 0 and number = 2");
      assertThat(new Verifier(office.database).verify())
          .isInstanceOfSatisfying(
              Verification.Broken.class,
              broken -> assertThat(broken.filingCase()).isEqualTo(EventTable.REGISTER));
    }
  }

  /** All tables as they were, to be put back after a change. */
  private static final class Restored {

    private static final List<String> TABLES =
        List.of(
            "filing_case",
            "draft",
            "submission",
            "finding_decision",
            "row_score",
            "chain",
            "event");

    private final Office office;

    Restored(Office office) {
      this.office = office;
      each("create table copy_%1$s as select * from %1$s", TABLES);
    }

    void restore() {
      each("delete from %1$s", TABLES.reversed());
      each("insert into %1$s select * from copy_%1$s", TABLES);
      each("drop table copy_%1$s", TABLES);
    }

    private void each(String sql, List<String> tables) {
      office.fresh.tamper(tables.stream().map(sql::formatted).toArray(String[]::new));
    }
  }
}
