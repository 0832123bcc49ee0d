package org.kaocheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Word files to measure with: generated, those of the repository, and real ones where they are.
 */
final class Inputs {

  private static final List<Path> FOLDERS =
      List.of(Path.of("samples"), Path.of("../shared/reports"));

  private Inputs() {}

  /** The files; the generated one first, written into {@code folder}. */
  static List<Path> docx(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    byte[] generated = ReportFiles.docx(GeneratedReport.rounds(GeneratedReport.USUAL_ROUNDS));
    files.add(Files.write(folder.resolve("generated.docx"), generated));
    for (Path each : FOLDERS) {
      if (Files.isDirectory(each)) {
        try (Stream<Path> all = Files.list(each)) {
          all.filter(Inputs::isReport).sorted().forEach(files::add);
        }
      }
    }
    return List.copyOf(files);
  }

  /** Among the samples are broken files. */
  private static boolean isReport(Path file) {
    try {
      return file.toString().endsWith(".docx") && Files.size(file) > 0 && opens(file);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean opens(Path file) {
    try {
      return Pipeline.poiText(Files.readAllBytes(file)) > 0;
    } catch (IOException | RuntimeException damaged) {
      return false;
    }
  }
}
