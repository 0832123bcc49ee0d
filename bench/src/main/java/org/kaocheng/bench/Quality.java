package org.kaocheng.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaocheng.check.Finding;
import org.kaocheng.corpus.Corpus;
import org.kaocheng.corpus.Planting;
import org.kaocheng.examine.Batch;
import org.kaocheng.examine.Examiner;
import org.kaocheng.report.Report;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.source.Severity;

/**
 * Counts, over generated reports, how many planted errors are told by the rules that are about them
 * and how much is said of what is right. Started by {@code make quality}; writes {@code
 * docs/quality.md} when a file is named.
 */
public final class Quality {

  private static final int REPORTS = Integer.getInteger("kaocheng.reports", 2_000);
  private static final long SEED = Long.getLong("kaocheng.seed", 20_261_128L);
  private static final int EACH = Integer.getInteger("kaocheng.each", 10);
  private static final Set<String> SLIPS = Set.of("numbering gap", "wording.slip");
  private static final int SHOWN = 60;

  /** What became of a report: what it raises, and what it raises before the error is planted. */
  private record Examined(Corpus.Generated report, List<Finding> findings, List<Finding> without) {}

  private final Examiner examiner = Examiner.recognising(Schemes.builtIn());
  private final QualityCounts counts = new QualityCounts();

  private Quality() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    Quality quality = new Quality();
    Stream<Corpus.Generated> reports =
        Stream.concat(Corpus.of(SEED, REPORTS).generate(), Corpus.of(SEED, REPORTS).evenly(EACH));
    new Batch(Runtime.getRuntime().availableProcessors())
        .<Examined>run(reports.map(quality::examined), quality::count);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String report = new QualityPage(quality.counts, REPORTS, EACH, SEED).text();
    out.println(report);
    quality.counts.remarks().stream().limit(SHOWN).forEach(out::println);
    if (arguments.length > 0) {
      Files.writeString(Path.of(arguments[0]), report);
    }
  }

  private Supplier<Examined> examined(Corpus.Generated report) {
    return () -> {
      List<Finding> without =
          report.planted().isEmpty()
              ? List.of()
              : findings(report, report.format().bytes(report.draft().filled()));
      return new Examined(report, findings(report, report.content()), without);
    };
  }

  private List<Finding> findings(Corpus.Generated report, byte[] content) {
    try (var found = examiner.open(report.file(), content)) {
      return switch (examiner.check(found.findFirst().orElseThrow().read())) {
        case Report.Checked checked -> checked.findings().list();
        case Report.Unreadable(String name, String reason) ->
            throw new IllegalStateException(name + ": " + reason);
        case Report.Scored _, Report.Readout _ -> throw new IllegalStateException();
      };
    }
  }

  private void count(Examined examined) {
    Corpus.Generated report = examined.report();
    if (report.planted().isEmpty()) {
      counts.clean(report.file(), examined.findings());
      return;
    }
    Planting planted = report.planted().get();
    Set<String> before = examined.without().stream().map(Quality::key).collect(Collectors.toSet());
    Set<String> hinted =
        examined.without().stream()
            .filter(each -> each.severity() == Severity.INFO)
            .map(each -> each.rule().code())
            .filter(code -> !planted.rules().contains(code))
            .collect(Collectors.toSet());
    // A hint gathered over rows that is there before and then names a row more or less is not new.
    List<Finding> fresh =
        examined.findings().stream()
            .filter(each -> !before.contains(key(each)))
            .filter(
                each -> each.severity() != Severity.INFO || !hinted.contains(each.rule().code()))
            .toList();
    List<Finding> right =
        fresh.stream().filter(each -> planted.rules().contains(each.rule().code())).toList();
    // What is missing stands nowhere: there the rule alone tells.
    List<Finding> told =
        right.stream()
            .filter(each -> isGrave(each, planted))
            .filter(each -> planted.isOmission() || isAt(each, report, planted))
            .toList();
    counts.planted(report, planted, told);
    for (Finding finding : fresh) {
      counts.said(
          report, planted, finding, right.contains(finding), isAt(finding, report, planted));
    }
  }

  /** A hint is enough only where the rule gives no more, and for slips of the pen. */
  private static boolean isGrave(Finding finding, Planting planted) {
    return finding.severity() != Severity.INFO
        || finding.rule().severity() == Severity.INFO
        || SLIPS.contains(planted.family());
  }

  /** Whether a finding points at a passage that was changed, or names what was put there. */
  private static boolean isAt(Finding finding, Corpus.Generated report, Planting planted) {
    List<String> put =
        Stream.concat(planted.values().values().stream(), planted.words().values().stream())
            .map(Quality::squeezed)
            .toList();
    return finding.evidence().stream()
        .map(evidence -> squeezed(evidence.text()))
        .anyMatch(text ->
            report.places().stream()
                .map(Quality::squeezed)
                .anyMatch(place ->
                    place.equals(text)
                        || place.contains(text) && (text.length() > 3 || isIn(text, put))
                        || place.length() > 3 && text.contains(place)));
  }

  private static boolean isIn(String text, List<String> put) {
    return !text.isEmpty() && put.stream().anyMatch(each -> each.contains(text));
  }

  /** A hint that becomes a warning is new. */
  private static String key(Finding finding) {
    return finding.severity() + " " + finding.id();
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u3000]+", "");
  }
}
