package org.kaocheng.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaocheng.compose.CompleteFiling;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.scheme.pack.Scheme;

/** A workbook saved by another program is read like the original. Skipped without LibreOffice. */
class OtherProgramsTest {

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void saved_by_libreoffice_it_says_the_same(String format)
      throws IOException, InterruptedException {
    Path office = Path.of("/usr/bin/soffice");
    assumeTrue(Files.isExecutable(office));
    Scheme scheme = Workbooks.scheme();
    Filing filing = CompleteFiling.of(scheme, 5);
    Path written = folder.resolve("form.xlsx");
    Files.write(written, WorkbookWriter.write(scheme, filing, 1));
    Path out = Files.createDirectory(folder.resolve("out"));
    Process process =
        new ProcessBuilder(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                out.toString(),
                written.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
    byte[] saved = Files.readAllBytes(out.resolve("form." + format));
    FilledWorkbook read = Workbooks.read(saved);
    assertThat(read.problems()).isEmpty();
    WorkbookRoundTripTest.assertSame(scheme, read.filing(), filing);
    Workbooks.assertReckoned(saved, Answers.of(scheme, filing));
  }
}
