package org.kaocheng.scheme.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kaocheng.scheme.pack.SchemeProblem;

/** Whatever a file holds, its problems are told and nothing is thrown. */
class BrokenTextTest {

  private static final int ROUNDS = 400;
  private static final String SIGNS = "{}[]:,-\"'#&*!|>%@`\t\n （）。：1十";
  private static final Path PACK = Path.of("..", "schemes", "hunan-yueyanglou", "2021");

  @Test
  void a_pack_with_signs_changed_dropped_or_cut_off_is_told_of_and_never_throws()
      throws IOException {
    Random random = new Random(20210101);
    String indicators = Files.readString(PACK.resolve("indicators.yaml"));
    String head = Files.readString(PACK.resolve("pack.yaml"));
    int wrong = 0;
    for (int i = 0; i < ROUNDS; i++) {
      Schemes schemes = Schemes.of(new TwoFiles(head, broken(indicators, random)));
      List<SchemeProblem> problems = schemes.load("county/2021").problems();
      wrong += problems.isEmpty() ? 0 : 1;
      assertThat(problems).allSatisfy(BrokenTextTest::stands);
    }
    assertThat(wrong).isGreaterThan(ROUNDS / 2);
  }

  private static void stands(SchemeProblem problem) {
    assertThat(problem.place().line()).isPositive();
    assertThat(problem.place().column()).isPositive();
    assertThat(problem.text()).contains("：").endsWith("\n");
  }

  private static String broken(String text, Random random) {
    int at = random.nextInt(text.length());
    String sign = String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, at);
      case 1 -> text.substring(0, at) + sign + text.substring(at);
      case 2 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 5));
      default -> text.substring(0, at) + sign + text.substring(at + 1);
    };
  }

  /** A pack of two files. */
  private record TwoFiles(String head, String indicators) implements PackFiles {

    @Override
    public List<String> names() {
      return List.of("county/2021/indicators.yaml", "county/2021/pack.yaml");
    }

    @Override
    public byte[] bytes(String name) {
      return (name.endsWith("pack.yaml") ? head : indicators).getBytes(StandardCharsets.UTF_8);
    }
  }
}
