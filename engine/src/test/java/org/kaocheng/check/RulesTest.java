package org.kaocheng.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

  static Stream<Rule> rules() {
    return Rules.all().stream();
  }

  @Test
  void every_rule_has_a_code_of_its_own() {
    List<String> codes = rules().map(rule -> rule.card().code()).toList();

    assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z_]+\\.[a-z_]+"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_says_what_it_checks_and_why_and_what_to_do(Rule rule) {
    assertThat(rule.card().title()).isNotBlank();
    assertThat(rule.card().why()).isNotBlank().endsWith("。");
    assertThat(rule.card().remedy()).isNotBlank().endsWith("。");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_has_a_test_of_its_own(Rule rule) {
    String name = rule.getClass().getName() + "Test";

    assertThat(getClass().getClassLoader().getResource(name.replace('.', '/') + ".class"))
        .as(name)
        .isNotNull();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_is_silent_on_a_clean_report(Rule rule) {
    assertThat(CleanReport.report().messages(rule)).isEmpty();
  }
}
