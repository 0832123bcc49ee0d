package org.kaocheng.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kaocheng.cli.Kaocheng;
import org.kaocheng.cli.Terminal;
import org.kaocheng.report.TextStyle;

/**
 * Measures speed and memory and prints them as ratios to something known, all from one run. Started
 * by {@code make bench} in the folder of the repository.
 */
public final class Bench {

  private static final Duration WARM_UP = Duration.ofSeconds(30);
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final int BATCH = 200;
  private static final double MILLION = 1e6;

  private final Path folder;
  private final List<Path> inputs;

  private Bench(Path folder) throws IOException {
    this.folder = folder;
    this.inputs = Inputs.docx(folder);
  }

  /**
   * Runs the parts named (warm, scores, render, length, batch, heap, cold, large, formats,
   * province); all when none is named.
   */
  public static void main(String[] parts) throws Exception {
    Path folder = Files.createTempDirectory("kaocheng-bench");
    try {
      new Bench(folder).run(List.of(parts));
    } finally {
      try (Stream<Path> left = Files.walk(folder)) {
        left.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      }
    }
  }

  private void run(List<String> parts) throws Exception {
    Map<String, Interleaved.Task> all = new LinkedHashMap<>();
    all.put("warm", this::warm);
    all.put("scores", () -> Scores.print(OUT));
    all.put("render", () -> Rendering.print(OUT));
    all.put("length", this::length);
    all.put("batch", this::batch);
    all.put("heap", this::heap);
    all.put("cold", () -> Cold.print(OUT, inputs.getLast(), folder));
    all.put("large", () -> Large.print(OUT, folder));
    all.put("formats", () -> Formats.print(OUT, folder));
    all.put("province", () -> Province.print(OUT, folder));
    for (Map.Entry<String, Interleaved.Task> part : all.entrySet()) {
      if (parts.isEmpty() || parts.contains(part.getKey())) {
        part.getValue().run();
      }
    }
  }

  /** The whole check in a warm process against plain text extraction of the same file. */
  private void warm() throws Exception {
    OUT.println(
        "\nwarm: read + check + write one docx, against Apache POI's text of it (goal ≤ 1.5)");
    Pipeline pipeline = new Pipeline();
    warmUp(pipeline);
    for (Path file : inputs) {
      byte[] content = Files.readAllBytes(file);
      Interleaved.Times times =
          new Interleaved()
              .add("check", () -> pipeline.check(file.toString(), content))
              .add("poi", () -> Pipeline.poiText(content))
              .medians(5, 15);
      line(file.getFileName().toString(), times.of("check"), times.of("poi"), "POI");
    }
  }

  /** Both sides until neither gets faster: a service reads thousands of reports with warm code. */
  private void warmUp(Pipeline pipeline) throws Exception {
    long end = System.nanoTime() + WARM_UP.toNanos();
    while (System.nanoTime() < end) {
      for (Path file : inputs) {
        byte[] content = Files.readAllBytes(file);
        pipeline.check(file.toString(), content);
        Pipeline.poiText(content);
      }
    }
  }

  /** Time per length: 1×, 10× and 100× the usual report. */
  private void length() throws Exception {
    OUT.println("\nlength: time per character, against the usual length (goal ≈ 1)");
    Pipeline pipeline = new Pipeline();
    Interleaved tasks = new Interleaved();
    List<Integer> factors = List.of(1, 10, 100);
    for (int factor : factors) {
      byte[] docx = ReportFiles.docx(GeneratedReport.rounds(factor * GeneratedReport.USUAL_ROUNDS));
      tasks.add(factor + "×", () -> pipeline.check("generated.docx", docx));
    }
    Interleaved.Times times = tasks.medians(1, 3);
    for (int factor : factors) {
      line(factor + "×", times.of(factor + "×") / factor, times.of("1×"), "1×");
    }
  }

  /** Many files with one and two workers. */
  private void batch() throws Exception {
    OUT.println("\nbatch: " + BATCH + " files with --jobs 1 and 2");
    Path many = Files.createDirectory(folder.resolve("many"));
    for (int i = 0; i < BATCH; i++) {
      Files.copy(inputs.get(i % inputs.size()), many.resolve("%03d.docx".formatted(i)));
    }
    Interleaved tasks = new Interleaved();
    List<String> jobs = List.of("1", "2");
    jobs.forEach(
        count -> tasks.add(count, () -> kaocheng("check", "--jobs", count, many.toString())));
    Interleaved.Times times = tasks.medians(1, 3);
    for (String count : jobs) {
      OUT.printf(
          "  --jobs %s: %6.1f documents/s, %.2f of --jobs 1%n",
          count, BATCH * 1e9 / times.of(count), (double) times.of("1") / times.of(count));
    }
  }

  private static void kaocheng(String... arguments) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Kaocheng.run(
        new Terminal(OutputStream.nullOutputStream(), nowhere, TextStyle.PLAIN, false), arguments);
  }

  /** The smallest heap with which a check succeeds, by halving. */
  private void heap() throws Exception {
    OUT.println("\nheap: the smallest -Xmx with which a check works");
    List<Path> files = new ArrayList<>(List.of(inputs.getFirst(), inputs.getLast()));
    for (Path file : files.stream().distinct().toList()) {
      int works = 256;
      int fails = 4;
      while (works - fails > 2) {
        int middle = (works + fails) / 2;
        List<String> options = List.of("-XX:+UseSerialGC", "-Xss4m", "-Xmx" + middle + "m");
        int status =
            Processes.run(Processes.java(options, "org.kaocheng.Main", "check", file.toString()));
        works = status <= 1 ? middle : works;
        fails = status <= 1 ? fails : middle;
      }
      OUT.printf("  %-44s %d MB%n", file.getFileName(), works);
    }
  }

  private static void line(String name, long time, long other, String otherName) {
    OUT.printf(
        "  %-44s %8.2f ms  = %5.2f × %s (%.2f ms)%n",
        name, time / MILLION, (double) time / other, otherName, other / MILLION);
  }
}
