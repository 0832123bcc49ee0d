package org.kaocheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void what_a_file_acknowledged_is_there_after_the_program_was_killed() throws Exception {
    Path file = folder.resolve("killed");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Process writer =
        new ProcessBuilder(
                java, "-Xmx128m", "-cp", classes, Writer.class.getName(), file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long acknowledged = 0;
    try (BufferedReader lines = writer.inputReader()) {
      while (acknowledged < 200) {
        acknowledged = Long.parseLong(String.valueOf(lines.readLine()));
      }
      writer.destroyForcibly().waitFor();
    }
    try (Database database = Database.file(file)) {
      List<ReportingUnit> kept = database.units().subtree(1);
      assertThat(kept).hasSizeGreaterThanOrEqualTo((int) acknowledged);
    }
  }

  /** Adds units for ever, and tells the number of each once it is kept. */
  static final class Writer {

    private Writer() {}

    /** Writes into the file named. */
    public static void main(String[] arguments) {
      try (Database database = Database.file(Path.of(arguments[0]))) {
        Optional<Long> parent = Optional.empty();
        while (true) {
          long id = database.units().add(parent, "单位").id();
          parent = Optional.of(1L);
          System.out.println(id);
        }
      }
    }
  }
}
