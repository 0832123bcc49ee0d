package org.kaocheng.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Rules;

class ErrorKindsTest {

  private static final List<Draft> DRAFTS =
      Stream.of(Layout.values())
          .flatMap(layout -> IntStream.range(0, 4).mapToObj(seed -> layout.write(new Random(seed))))
          .toList();

  @Test
  void errors_are_planted_for_every_rule_or_a_reason_is_given() {
    Set<String> rules =
        Rules.all().stream().map(rule -> rule.card().code()).collect(Collectors.toSet());
    Set<String> planted = Set.copyOf(Corpus.plantedRules());
    assertThat(rules)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(planted.stream(), Corpus.unplantedRules().keySet().stream()).toList());
  }

  @Test
  void labels_name_rules_that_are_there() {
    Set<String> rules =
        Rules.all().stream().map(rule -> rule.card().code()).collect(Collectors.toSet());
    DRAFTS.forEach(draft ->
        draft.plantings().forEach(planting -> assertThat(rules).containsAll(planting.rules())));
  }

  @Test
  void every_slip_fits_a_layout() {
    for (Slip slip : ErrorKinds.STANDARD.slips()) {
      assertThat(DRAFTS.stream().anyMatch(draft -> slip.in(draft, 2023).isPresent()))
          .as(slip.toString())
          .isTrue();
    }
  }

  @Test
  void an_error_changes_the_report() {
    for (Draft draft : DRAFTS) {
      for (Planting planting : draft.plantings()) {
        assertThat(draft.planted(planting).items().equals(draft.filled().items()))
            .as(planting.what())
            .isFalse();
      }
    }
  }

  @Test
  void every_figure_is_printed_and_no_slot_is_left() {
    for (Draft draft : DRAFTS) {
      assertThat(draft.filled().items().toString().matches("(?s).*[{}].*"))
          .as(draft.layout())
          .isFalse();
    }
  }
}
