package org.kaocheng.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kaocheng.corpus.Corpus;
import org.kaocheng.corpus.CorpusFolder;

/**
 * Thousands of generated reports in mixed formats through {@code check … --out}, each run a process
 * of its own with 512 MB of heap: two jobs on two cores and one on one core, so that compiling,
 * collecting and writing share it too; LibreOffice on a sample; a tenth of them killed and gone on
 * with, and on Spark.
 */
final class Province {

  private static final int REPORTS = Integer.getInteger("kaocheng.reports", 10_000);
  private static final long SEED = 20_261_128;
  private static final int SAMPLE = 60;
  private static final List<String> HEAP = List.of("-Xss4m", "-Xmx512m");

  /** A collection in the log of the virtual machine: 120M->48M(200M). */
  private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");

  /** How long a process took and the most memory it held. */
  private record Run(double seconds, long kilobytes) {}

  private final PrintStream out;
  private final Path folder;

  private Province(PrintStream out, Path folder) {
    this.out = out;
    this.folder = folder;
  }

  static void print(PrintStream out, Path folder) throws Exception {
    out.println("\nprovince: " + REPORTS + " generated reports in mixed formats, -Xmx512m");
    out.println(
        "  goals: 1.8 × with the second core, memory flat, 100 × LibreOffice, equal results");
    new Province(out, folder).run();
  }

  private void run() throws Exception {
    Path all = corpus("all", REPORTS);
    Path tenth = corpus("tenth", Math.max(1, REPORTS / 10));
    Run small = check(tenth, "small", 2);
    told("a tenth, two jobs", REPORTS / 10, small);
    heap("small");
    Run two = check(all, "two", 2);
    told("two jobs, two cores", REPORTS, two);
    heap("two");
    List<String> held = Processes.installed("taskset");
    List<String> command = new ArrayList<>(held);
    if (!held.isEmpty()) {
      command.addAll(List.of("-c", "0"));
    }
    command.addAll(command(all, "one", 1));
    Run one = timed(command, 2);
    told(held.isEmpty() ? "one job, two cores" : "one job, one core", REPORTS, one);
    out.printf("  the former is %.2f × as fast as the latter%n", one.seconds / two.seconds);
    out.printf(
        "  memory: %.2f × that of a tenth of the files%n",
        (double) two.kilobytes / small.kilobytes);
    out.println("  the results of both: " + compared("one", "two"));
    office(all, two.seconds / REPORTS);
    out.println("  of the tenth:");
    killed(tenth, small.seconds);
    out.println("  killed and gone on with: " + compared("killed", "small"));
    spark(tenth, small.seconds);
  }

  private Path corpus(String name, int reports) throws IOException {
    Path at = folder.resolve(name);
    CorpusFolder.write(Corpus.of(SEED, reports), at, done -> {});
    Files.delete(at.resolve("labels.jsonl"));
    return at;
  }

  private List<String> command(Path files, String result, int jobs) {
    List<String> options = new ArrayList<>(HEAP);
    options.add("-Xlog:gc:file=" + collections(result));
    return Processes.java(
        options,
        "org.kaocheng.Main",
        "check",
        files.toString(),
        "--out",
        folder.resolve(result) + "/",
        "--jobs",
        Integer.toString(jobs));
  }

  private Path collections(String result) {
    return folder.resolve(result + ".gc.log");
  }

  /**
   * The most of Java's heap in use, and what was left of it by the most thorough collection late.
   */
  private void heap(String result) throws IOException {
    List<MatchResult> all =
        COLLECTION.matcher(Files.readString(collections(result))).results().toList();
    int most = all.stream().mapToInt(each -> Integer.parseInt(each.group(1))).max().orElse(0);
    int live =
        all.stream()
            .skip(all.size() / 2)
            .mapToInt(each -> Integer.parseInt(each.group(2)))
            .min()
            .orElse(0);
    out.printf(
        "    Java's heap: %d MB at most, %d MB after a collection in the second half%n",
        most, live);
  }

  private Run check(Path files, String result, int jobs) throws Exception {
    return timed(command(files, result, jobs), 2);
  }

  /** Runs a process whose exit status is to be {@code worst} at the most. */
  private static Run timed(List<String> command, int worst) throws Exception {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long most = Processes.mostMemory(process);
    int status = process.waitFor();
    if (status > worst) {
      throw new IllegalStateException("exit " + status + ": " + command.getLast());
    }
    return new Run((System.nanoTime() - start) / 1e9, most);
  }

  private void told(String name, int reports, Run run) {
    out.printf(
        "  %-20s %7.1f s %6.1f reports/s %5d MB of process%n",
        name, run.seconds, reports / run.seconds, run.kilobytes >> 10);
  }

  /** Kills a run in the middle, twice, and lets it end. */
  private void killed(Path files, double seconds) throws Exception {
    for (int kill = 0; kill < 2; kill++) {
      Process process =
          new ProcessBuilder(command(files, "killed", 2))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      Thread.sleep((long) (seconds * 1_000 / 3));
      process.destroyForcibly().waitFor();
    }
    told("after two kills", REPORTS / 10, check(files, "killed", 2));
  }

  /** Whether two results are the same byte for byte, but for what is kept to go on with. */
  private String compared(String one, String other) throws IOException {
    List<Path> files = files(folder.resolve(one));
    boolean same = files.equals(files(folder.resolve(other)));
    for (Path file : files) {
      same =
          same
              && Files.mismatch(
                      folder.resolve(one).resolve(file), folder.resolve(other).resolve(file))
                  < 0;
    }
    return same ? "the same " + files.size() + " files, byte for byte" : "DIFFERENT";
  }

  private static List<Path> files(Path result) throws IOException {
    try (Stream<Path> files = Files.walk(result)) {
      return files
          .filter(Files::isRegularFile)
          .map(result::relativize)
          .filter(file -> !file.startsWith(".kaocheng"))
          .sorted()
          .toList();
    }
  }

  private void office(Path all, double ours) throws Exception {
    List<String> office = Processes.installed("soffice");
    if (office.isEmpty()) {
      out.println("  LibreOffice is not installed: not compared");
      return;
    }
    List<String> command = new ArrayList<>(office);
    Path texts = folder.resolve("texts");
    command.addAll(List.of("--headless", "--convert-to", "txt:Text", "--outdir", texts.toString()));
    List<String> sample;
    try (Stream<Path> files = Files.walk(all)) {
      sample =
          files
              .map(Path::toString)
              .filter(file -> file.endsWith(".docx"))
              .sorted()
              .limit(SAMPLE)
              .toList();
    }
    command.addAll(sample);
    Run run = timed(command, 0);
    double each = run.seconds / sample.size();
    out.printf(
        "  LibreOffice: %d docx to text %.1f s; a check takes 1/%.1f of its time a file%n",
        sample.size(), run.seconds, each / ours);
  }

  private void spark(Path files, double seconds) throws Exception {
    Path classPath = Path.of("batch", "target", "classpath.txt");
    if (!Files.exists(classPath)) {
      out.println("  Spark: batch is not built: not compared");
      return;
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss4m",
                "-Xmx2g",
                "-Dspark.master=local[2]",
                "-Dspark.ui.enabled=false",
                // The command line's jar, on this class path too, turns the logs off.
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.core.impl.Log4jContextFactory",
                "-cp",
                Path.of("batch", "target", "classes") + ":" + Files.readString(classPath).strip(),
                "org.kaocheng.batch.SparkCheck",
                folder.resolve("spark").toString(),
                files.toString()));
    Run run = timed(command, 0);
    told("Spark, local[2]", REPORTS / 10, run);
    out.printf("  Spark takes %.2f × the single machine's time%n", run.seconds / seconds);
  }
}
