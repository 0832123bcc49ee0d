package org.kaocheng.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Rules;
import org.kaocheng.corpus.Corpus;
import org.kaocheng.examine.Batch;
import org.kaocheng.examine.Examiner;
import org.kaocheng.ingest.Pending;
import org.kaocheng.report.Report;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.source.Severity;

/**
 * Counts, over generated reports, how many planted errors are found and how much is said of what is
 * right, by kind of error and by rule. Started by {@code make quality}; writes {@code
 * docs/quality.md} when a file is named.
 */
public final class Quality {

  private static final int REPORTS = Integer.getInteger("kaocheng.reports", 2_000);
  private static final long SEED = Long.getLong("kaocheng.seed", 20_261_128L);

  /** What became of one report. */
  private record Examined(
      Corpus.Generated report, List<Finding> findings, List<Finding> clean, String unreadable) {}

  private record Count(long right, long all) {
    Count and(boolean good) {
      return new Count(right + (good ? 1 : 0), all + 1);
    }
  }

  private final Examiner examiner = Examiner.recognising(Schemes.builtIn());
  private final Map<String, Count> recall = new TreeMap<>();
  private final Map<String, Count> recallByFormat = new TreeMap<>();
  private final Map<String, Count> precision = new TreeMap<>();
  private final Map<String, Long> onClean = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private long clean;
  private long falseErrors;
  private long falseWarnings;

  private Quality() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    Quality quality = new Quality();
    quality.run();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(quality.report());
    quality.missed.stream().limit(40).forEach(each -> out.println("missed  " + each));
    quality.wrong.stream().limit(40).forEach(each -> out.println("wrong   " + each));
    if (arguments.length > 0) {
      Files.writeString(Path.of(arguments[0]), quality.report());
    }
  }

  private void run() throws IOException {
    new Batch(Runtime.getRuntime().availableProcessors())
        .<Examined>run(Corpus.of(SEED, REPORTS).generate().map(this::examined), this::count);
  }

  private Supplier<Examined> examined(Corpus.Generated report) {
    return () -> {
      List<Finding> clean =
          report.planted().isEmpty()
              ? List.of()
              : findings(report, report.format().bytes(report.draft().filled()));
      return new Examined(report, findings(report, report.content()), clean, "");
    };
  }

  private List<Finding> findings(Corpus.Generated report, byte[] content) {
    try (var found = examiner.open(report.file(), content)) {
      Pending file = found.findFirst().orElseThrow();
      return switch (examiner.check(file.read())) {
        case Report.Checked checked -> checked.findings().list();
        case Report.Unreadable(String name, String reason) ->
            throw new IllegalStateException(name + ": " + reason);
        case Report.Scored _, Report.Readout _ -> throw new IllegalStateException();
      };
    }
  }

  private void count(Examined examined) {
    if (examined.report().planted().isEmpty()) {
      clean++;
      examined.findings().forEach(finding -> falseAlarm(examined.report(), finding));
      return;
    }
    Corpus.Generated report = examined.report();
    Set<String> before = examined.clean().stream().map(Finding::id).collect(Collectors.toSet());
    List<Finding> fresh =
        examined.findings().stream().filter(each -> !before.contains(each.id())).toList();
    boolean hint = isHint(report);
    boolean caught = false;
    for (Finding finding : fresh) {
      boolean at = isAt(finding, report.places());
      caught |= at && (hint || finding.severity() != Severity.INFO);
      if (finding.severity() != Severity.INFO) {
        precision.merge(finding.rule().code(), new Count(at ? 1 : 0, 1), (a, b) -> a.and(at));
        if (!at) {
          wrong.add(
              report.file()
                  + " | "
                  + report.planted().orElseThrow().what()
                  + " | "
                  + said(finding));
        }
      }
    }
    boolean found = caught;
    String family = report.planted().orElseThrow().family();
    recall.merge(family, new Count(0, 0).and(found), (a, b) -> a.and(found));
    recallByFormat.merge(
        report.format().extension(), new Count(0, 0).and(found), (a, b) -> a.and(found));
    if (!found) {
      missed.add(report.file() + " | " + family + " " + report.planted().orElseThrow().what());
    }
  }

  /** Errors of presentation are rightly no more than hints. */
  private static boolean isHint(Corpus.Generated report) {
    String family = report.planted().orElseThrow().family();
    return family.equals("numbering gap") || family.equals("doubled word");
  }

  private void falseAlarm(Corpus.Generated report, Finding finding) {
    if (finding.severity() == Severity.INFO) {
      return;
    }
    onClean.merge(finding.rule().code(), 1L, Long::sum);
    falseErrors += finding.severity() == Severity.ERROR ? 1 : 0;
    falseWarnings += finding.severity() == Severity.WARNING ? 1 : 0;
    wrong.add(report.file() + " | clean | " + said(finding));
  }

  /** Whether a finding points at a passage that was changed, or names what was put there. */
  private static boolean isAt(Finding finding, List<String> places) {
    return finding.evidence().stream()
        .map(evidence -> squeezed(evidence.text()))
        .anyMatch(text ->
            places.stream()
                .map(Quality::squeezed)
                .anyMatch(place ->
                    place.equals(text)
                        || text.length() > 3 && place.contains(text)
                        || place.length() > 3 && text.contains(place)));
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u3000]+", "");
  }

  private static String said(Finding finding) {
    return finding.severity() + " " + finding.rule().code() + " " + finding.message();
  }

  private String report() {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        # How much is found, and how much is said of what is right

        `make quality` checks %d invented reports (seed %d; layouts after published ones; docx, pdf, xlsx, html, txt), %d of
        them clean, the others with one planted error each, as often of each kind as in five published reports. An error counts as
        found when a finding, at least a warning, points at a passage it changed (at least a hint for slips of the pen). A finding
        that the same report without the error does not raise counts as right when it points there too, as a consequence
        elsewhere otherwise. These reports are ours: real ones are less tidy, and figures there will be lower.

        On clean reports: **%d errors, %d warnings** (%s errors per 1,000 reports).

        | planted error | planted | found | recall |
        |---|---:|---:|---:|
        """
            .formatted(
                REPORTS,
                SEED,
                clean,
                falseErrors,
                falseWarnings,
                clean == 0 ? "–" : Math.ceilDiv(falseErrors * 1000, clean)));
    recall.forEach((family, count) -> row(text, family, count));
    row(text, "**all**", sum(recall));
    text.append("\n| format | planted | found | recall |\n|---|---:|---:|---:|\n");
    recallByFormat.forEach((format, count) -> row(text, format, count));
    text.append("\n| rule | findings | at the error | precision | on clean reports |\n");
    text.append("|---|---:|---:|---:|---:|\n");
    Set<String> codes = new TreeSet<>(precision.keySet());
    codes.addAll(onClean.keySet());
    for (String code : codes) {
      Count count = precision.getOrDefault(code, new Count(0, 0));
      text.append(
          "| `%s` | %d | %d | %s | %d |%n"
              .formatted(
                  code,
                  count.all(),
                  count.right(),
                  percent(count),
                  onClean.getOrDefault(code, 0L)));
    }
    List<String> silent =
        Rules.all().stream()
            .map(rule -> rule.card().code())
            .filter(code -> !codes.contains(code))
            .sorted()
            .toList();
    text.append(
            "\nRules that nothing planted here concerns (their own tests and the catalogues of real reports try them): ")
        .append(silent.stream().map(code -> "`" + code + "`").collect(Collectors.joining(", ")))
        .append(".\n");
    return text.toString();
  }

  private static Count sum(Map<String, Count> counts) {
    long right = counts.values().stream().mapToLong(Count::right).sum();
    return new Count(right, counts.values().stream().mapToLong(Count::all).sum());
  }

  private static void row(StringBuilder text, String name, Count count) {
    text.append(
        "| %s | %d | %d | %s |%n".formatted(name, count.all(), count.right(), percent(count)));
  }

  private static String percent(Count count) {
    return count.all() == 0
        ? "–"
        : "%d.%d %%"
            .formatted(count.right() * 100 / count.all(), count.right() * 1000 / count.all() % 10);
  }
}
