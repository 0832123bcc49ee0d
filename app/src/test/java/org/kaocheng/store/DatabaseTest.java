package org.kaocheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaocheng.store.Databases.Fresh;
import org.kaocheng.store.EventTable.Chain;
import org.kaocheng.store.FindingDecision.Decision;

class DatabaseTest {

  private static final Instant AT = Instant.parse("2023-03-01T02:03:04.123456Z");

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource
  void a_unit_is_found_with_all_below_it(Databases kind) {
    try (Fresh fresh = kind.fresh(folder)) {
      UnitTable units = fresh.database().units();
      ReportingUnit bureau = units.add(Optional.empty(), "某县财政局");
      ReportingUnit archive = units.add(Optional.of(bureau.id()), "某县档案局");
      ReportingUnit school = units.add(Optional.of(bureau.id()), "某县教育局");
      ReportingUnit reading = units.add(Optional.of(archive.id()), "某县档案馆'; drop table unit; --");
      assertThat(units.subtree(bureau.id())).containsExactly(bureau, archive, school, reading);
      assertThat(units.subtree(archive.id())).containsExactly(archive, reading);
      assertThat(units.find(reading.id())).contains(reading);
      assertThat(units.find(999)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_is_kept_is_there_when_the_database_is_opened_again(Databases kind) {
    Fresh first = kind.fresh(folder);
    Database database = first.database();
    ReportingUnit unit = database.units().add(Optional.empty(), "某县档案局");
    EvaluationTask task =
        database.tasks().add(2022, "hunan/2021", AT, AT.plusSeconds(60).plusNanos(7));
    FilingCase opened = database.cases().add(unit.id(), task.id());
    String json = FilingJson.write(SeededFiling.of(3));
    Draft draft = new Draft(opened.id(), json, 4, "张三", AT);
    database.drafts().add(draft);
    Submission submission = Submission.of(opened.id(), 1, "hunan/2021", json, List.of("a", "b"));
    Submission bare = Submission.of(opened.id(), 2, "hunan/2021", "{}", List.of());
    database.submissions().add(submission);
    database.submissions().add(bare);
    FindingDecision decision =
        new FindingDecision(opened.id(), 1, "a", Decision.WAIVE, "理由\n二", "李四", AT);
    database.decisions().add(decision);
    Event event =
        database.inTransaction(() -> {
          Chain chain = database.events().begin(opened.id());
          Actor actor = new Actor("张三\u0000", "10.0.0.1");
          return database
              .events()
              .append(
                  chain,
                  new Event(0, 0, opened.id(), AT, actor, "OPEN", opened.state(), "", "", ""));
        });
    try (Fresh again = first.reopened()) {
      Database kept = again.database();
      assertThat(kept.tasks().find(task.id())).contains(task);
      assertThat(task.isOpen(AT)).isTrue();
      assertThat(task.isOpen(task.closes())).isFalse();
      assertThat(kept.cases().find(unit.id(), task.id())).contains(opened);
      assertThat(kept.cases().ofTask(task.id())).containsExactly(opened);
      assertThat(kept.drafts().find(opened.id())).contains(draft);
      assertThat(kept.submissions().of(opened.id())).containsExactly(submission, bare);
      assertThat(kept.submissions().last(opened.id())).contains(bare);
      assertThat(kept.decisions().of(opened.id())).containsExactly(decision);
      assertThat(kept.events().without("SAVE", opened.id())).containsExactly(event);
      assertThat(kept.events().without("OPEN", opened.id())).isEmpty();
      assertThat(kept.events().tally("OPEN", opened.id()))
          .containsExactly(new EventTable.Tally("张三\uFFFD", 1, AT, AT));
      assertThat(kept.events().tally("SAVE", opened.id())).isEmpty();
      assertThat(kept.events().of(opened.id())).containsExactly(event);
      assertThat(event.hash()).isEqualTo(event.chained(""));
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_fails_half_way_leaves_nothing(Databases kind) {
    try (Fresh fresh = kind.fresh(folder)) {
      Database database = fresh.database();
      ReportingUnit bureau = database.units().add(Optional.empty(), "某县财政局");
      assertThatThrownBy(() ->
              database.inTransaction(() -> {
                database.units().add(Optional.of(bureau.id()), "某县档案局");
                return database.units().add(Optional.of(12345L), "无上级");
              }))
          .isInstanceOf(RuntimeException.class);
      assertThat(database.units().subtree(bureau.id())).containsExactly(bureau);
    }
  }
}
