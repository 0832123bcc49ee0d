package org.kaocheng.casework.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaocheng.casework.Examination;
import org.kaocheng.casework.Verification;
import org.kaocheng.casework.Verifier;
import org.kaocheng.filing.Filing;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.store.CaseState;
import org.kaocheng.store.Database;
import org.kaocheng.store.Databases;
import org.kaocheng.store.EvaluationTask;

class DemoTest {

  private static final Schemes SCHEMES = Schemes.builtIn();
  private static final Scheme SCHEME = SCHEMES.scheme(Demo.SCHEME).orElseThrow();
  private static final List<Office> OFFICES = List.copyOf(County.departments().keySet());

  @TempDir private Path folder = Path.of("");

  @Test
  void nothing_is_wrong_with_an_invented_filing() {
    for (int at = 0; at < 6; at++) {
      Filing filing = InventedFiling.of(SCHEME, OFFICES.get(at * 3), 2021 + at % 2, at * 5L + 1);
      assertThat(Examination.of(SCHEME, filing).ids()).as(OFFICES.get(at * 3).name()).isEmpty();
    }
  }

  @Test
  void the_same_seed_gives_the_same_filing_and_another_another() {
    Filing one = InventedFiling.of(SCHEME, OFFICES.getFirst(), 2022, 4);
    assertThat(InventedFiling.of(SCHEME, OFFICES.getFirst(), 2022, 4)).isEqualTo(one);
    assertThat(InventedFiling.of(SCHEME, OFFICES.getFirst(), 2022, 5)).isNotEqualTo(one);
  }

  @ParameterizedTest
  @EnumSource
  void every_planted_mistake_is_found(Mistake mistake) {
    Filing right = InventedFiling.of(SCHEME, OFFICES.getFirst(), 2022, 4);
    assertThat(Examination.of(SCHEME, mistake.in(SCHEME, right)).ids()).isNotEmpty();
  }

  @Test
  void the_figures_of_last_year_are_the_same_in_both_filings() {
    Filing last = InventedFiling.of(SCHEME, OFFICES.getFirst(), 2021, 4);
    Filing present = InventedFiling.of(SCHEME, OFFICES.getFirst(), 2022, 4);
    long both =
        last.entries().keySet().stream()
            .filter(slot -> slot.period().year() == 2021 && present.entries().containsKey(slot))
            .peek(slot ->
                assertThat(present.entries().get(slot))
                    .as(slot.concept())
                    .isEqualTo(last.entries().get(slot)))
            .count();
    assertThat(both).isGreaterThan(5);
  }

  /** On the database that demonstrations run on. */
  @Test
  void the_county_has_cases_in_every_state_which_verify() {
    try (Databases.Fresh fresh = Databases.H2.fresh(folder)) {
      Database database = fresh.database();
      Demo demo = new Demo(database, SCHEMES);
      assertThat(demo.isUnfinished()).isFalse();
      assertThat(demo.people("{noop}x", Instant.parse("2026-05-06T07:08:09Z"))).hasSize(6);
      assertThatThrownBy(() ->
              demo.cases((done, all) -> {
                if (done == 3) {
                  throw new IllegalStateException("broken off");
                }
              }))
          .hasMessage("broken off");
      assertThat(demo.isUnfinished()).isTrue();
      assertThat(database.cases().ids()).hasSize(3);
      List<Integer> progress = new ArrayList<>();
      Demo next = new Demo(database, SCHEMES);
      next.cases((done, all) -> progress.add(all - done));
      assertThat(progress.getLast()).isZero();
      assertThat(next.isUnfinished()).isFalse();
      Set<CaseState> states = EnumSet.noneOf(CaseState.class);
      for (EvaluationTask task : database.tasks().all()) {
        database.cases().ofTask(task.id()).forEach(each -> states.add(each.state()));
      }
      assertThat(states).containsExactlyInAnyOrder(CaseState.values());
      assertThat(new Verifier(database).verify()).isInstanceOf(Verification.Sound.class);
    }
  }
}
