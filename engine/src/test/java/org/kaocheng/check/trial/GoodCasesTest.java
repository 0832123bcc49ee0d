package org.kaocheng.check.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaocheng.check.Checker;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.load.TrialFiles;
import org.kaocheng.scheme.load.TrialFiles.ReadTrial;

/** The cases of the schemes that come with the program. */
class GoodCasesTest {

  private static final Path GOOD = Path.of("..", "cases", "good");

  static List<Path> files() throws IOException {
    return TrialFiles.find(List.of(GOOD));
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_case_gives_what_it_expects(Path file) {
    ReadTrial read = TrialFiles.read(file, Schemes.builtIn());

    assertThat(read.problems()).isEmpty();
    assertThat(TrialRun.run(read.trial().orElseThrow(), Checker.standard()).differences())
        .isEmpty();
  }

  @Test
  void every_jurisdiction_has_a_case() throws IOException {
    TreeSet<String> tried = new TreeSet<>();
    for (Path file : files()) {
      tried.add(GOOD.relativize(file).subpath(0, 2).toString());
    }
    List<String> recognised =
        Schemes.builtIn().ids().stream()
            .filter(
                id -> !Schemes.builtIn().scheme(id).orElseThrow().recognition().regions().isEmpty())
            .toList();
    assertThat(tried).containsAll(recognised).contains(Schemes.BASE);
  }
}
