package org.kaocheng.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaocheng.fact.Basis;
import org.kaocheng.scheme.Yaml;

/** The word lists by which reports are read. */
class WordsTest {

  private static final Path SOURCES = Path.of("src/main/java/org/kaocheng/extract");

  @ParameterizedTest
  @ValueSource(strings = {"period", "prose", "tables", "identity"})
  void every_list_is_asked_for_by_the_code(String file) throws IOException {
    String code = code();
    for (String section : Yaml.resource(Words.class, file + ".yaml").keySet()) {
      assertThat(code).contains(file + "." + section);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"period", "prose", "tables", "identity"})
  void every_word_is_an_expression_of_its_own(String file) {
    Map<String, Object> sections = Yaml.resource(Words.class, file + ".yaml");
    sections.remove("bases");
    sections.forEach((section, words) ->
        assertThat(Yaml.strings(words)).as(section).isNotEmpty().allSatisfy(Pattern::compile));
  }

  @Test
  void the_first_row_that_is_found_tells_the_basis() {
    assertThat(PeriodWords.of("年初预算数", 2023).basis()).contains(Basis.ORIGINAL_BUDGET);
    assertThat(PeriodWords.of("全年预算数", 2023).basis()).contains(Basis.ADJUSTED_BUDGET);
    PeriodWords spent = PeriodWords.of("上年度支出决算数", 2023);
    assertThat(List.of(spent.year(), spent.basis().orElseThrow(), spent.rest()))
        .isEqualTo(List.of(2022, Basis.FINAL_ACCOUNTS, "支出"));
  }

  private static String code() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.sorted().map(WordsTest::read).collect(Collectors.joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
