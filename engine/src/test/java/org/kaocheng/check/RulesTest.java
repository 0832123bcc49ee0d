package org.kaocheng.check;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z]+\\.[a-z-]+"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_says_what_it_checks_and_why_and_what_to_do(Rule rule) {
    assertThat(rule.card().title()).isNotBlank();
    assertThat(rule.card().why()).isNotBlank().endsWith("。");
    assertThat(rule.card().remedy()).isNotBlank().endsWith("。");
  }

  @Test
  void rules_yield_only_to_rules_that_there_are_and_never_in_a_circle() {
    Map<String, List<String>> yields =
        rules().map(Rule::card).collect(toMap(RuleCard::code, RuleCard::yieldsTo));

    yields.values().forEach(codes -> assertThat(yields.keySet()).containsAll(codes));
    Set<String> open = new TreeSet<>(yields.keySet());
    while (open.removeIf(
        code -> yields.getOrDefault(code, List.of()).stream().noneMatch(open::contains))) {
      // Rules that yield only to settled ones are settled.
    }
    assertThat(open).isEmpty();
  }

  @Test
  void every_rule_is_run_by_some_test() throws IOException, URISyntaxException {
    String tests = compiledTests();

    assertThat(rules().map(rule -> rule.getClass().getName()))
        .allMatch(name -> tests.contains(asStoredInClassFiles(name)));
  }

  /** A name as the constant pool of a class that uses it holds it: tag, length, characters. */
  private static String asStoredInClassFiles(String name) {
    return "\u0001"
        + (char) (name.length() >> 8)
        + (char) (name.length() & 255)
        + name.replace('.', '/');
  }

  private static String compiledTests() throws IOException, URISyntaxException {
    Path root =
        Path.of(RulesTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    StringBuilder tests = new StringBuilder();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith("Test.class")).sorted().toList()) {
        tests.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return tests.toString();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_is_silent_on_a_clean_report(Rule rule) {
    assertThat(CleanReport.report().messages(rule)).isEmpty();
  }
}
