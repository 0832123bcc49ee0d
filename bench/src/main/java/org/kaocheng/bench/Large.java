package org.kaocheng.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Large and hostile files in a cold process of 512 MB: seconds and the most memory it held. */
final class Large {

  private static final int PAGES = 500;
  private static final int CHARACTERS_A_PAGE = 700;
  private static final int ROWS = 10_000;

  private Large() {}

  static void print(PrintStream out, Path folder) throws Exception {
    out.println("\nlarge: cold, -Xmx512m (goal: each within 10 s and 512 MB)");
    for (Map.Entry<String, byte[]> each : files().entrySet()) {
      Path file = Files.write(folder.resolve(each.getKey()), each.getValue());
      List<String> options = List.of("-XX:+UseSerialGC", "-Xss4m", "-Xmx512m");
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(Processes.java(options, "org.kaocheng.Main", "check", file.toString()))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      long most = Processes.mostMemory(process);
      double seconds = (System.nanoTime() - start) / 1e9;
      out.printf(
          "  %-24s exit %d %6.1f s %5d MB%n",
          each.getKey(), process.waitFor(), seconds, most >> 10);
    }
  }

  private static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("500-pages.txt", ReportFiles.text(GeneratedReport.rounds(rounds())));
    files.put("500-pages.docx", ReportFiles.docx(GeneratedReport.rounds(rounds())));
    files.put("10000-rows.docx", ReportFiles.docx(GeneratedReport.table(ROWS)));
    files.put("empty.docx", new byte[0]);
    files.put(
        "bomb.docx",
        ReportFiles.docxOf("<?xml version=\"1.0\"?><a>" + " ".repeat(200 << 20) + "</a>"));
    return files;
  }

  private static int rounds() {
    int usual = ReportFiles.text(GeneratedReport.rounds(10)).length / 10;
    return PAGES * CHARACTERS_A_PAGE * 2 / usual;
  }
}
