package org.kaocheng.scheme.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaocheng.scheme.pack.SchemeProblem;

/**
 * Each folder of {@code cases/bad} holds wrong packs and, in {@code expected.txt}, all that is to
 * be said of them. Where something else is said it is written to {@code target/cases/bad}, to be
 * copied when it is better.
 */
class WrongPacksTest {

  private static final Path CASES = Path.of("..", "cases", "bad");

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("expected.txt")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void all_that_is_wrong_is_said_at_its_place(String name) throws IOException {
    String said =
        PackFolder.of(CASES.resolve(name)).problems().stream()
            .map(SchemeProblem::text)
            .collect(Collectors.joining());
    Path copy = Path.of("target", "cases", "bad", name, "expected.txt");
    Files.createDirectories(copy.getParent());
    Files.writeString(copy, said);
    assertThat(said).isEqualTo(Files.readString(CASES.resolve(name).resolve("expected.txt")));
  }

  @Test
  void there_are_many_ways_to_be_wrong() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(25);
  }

  @Test
  void a_case_without_what_is_expected_is_noticed() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      assertThat(folders.filter(Files::isDirectory).count()).isEqualTo(cases().size());
    }
  }
}
