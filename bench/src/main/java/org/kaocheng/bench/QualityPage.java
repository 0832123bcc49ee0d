package org.kaocheng.bench;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kaocheng.bench.QualityCounts.Count;
import org.kaocheng.check.Rules;
import org.kaocheng.corpus.Corpus;
import org.kaocheng.source.Severity;

/** The page of what {@link Quality} counted. */
final class QualityPage {

  private final QualityCounts counts;
  private final int reports;
  private final int each;
  private final long seed;
  private final StringBuilder text = new StringBuilder();

  QualityPage(QualityCounts counts, int reports, int each, long seed) {
    this.counts = counts;
    this.reports = reports;
    this.each = each;
    this.seed = seed;
  }

  /** The page in Markdown. */
  String text() {
    text.append(
        """
        # How much is found, and how much is said of what is right

        `make quality` checks %d invented reports (seed %d; seven layouts after published ones; docx, doc, pdf, xlsx, html, txt), %d of
        them clean, the others with one planted error each. What errors: first a kind, as often as it was counted in five published
        reports (205 errors, warnings and hints: text 58, missing 36, ratio 23, score 23, target 18, unit 16, cross-table 15, sum 9,
        date 6, grade 1), then a family of that kind that fits the report, all families alike. So that rare errors are measured too, %d
        more reports with an error of each rule follow, in layouts and formats by turn.

        - **Told**: a finding that the same report without the error does not raise, by one of the rules its label names, pointing at a
          passage that was changed; what is missing stands nowhere, there the rule alone counts. It must be at least a warning unless
          the rule gives hints only; for misspelt words and gaps in numbering a hint is enough.
        - **By the rule itself**: told by the rule the error is about, not only by another the label allows (the same wrong figure may
          break a sum or differ from its other place).
        - **Precision**: of the findings the error brought about, those by a rule of its label or at a passage that was changed. (A hint
          that gathers rows and was there before is not new when it names a row more or less.)

        These reports are ours: the texts of a layout are always the same, and many slips were written beside the rule that is to find
        them, and both were mended until they met: 100 %% here means that nothing planted is lost in any layout or format, not that nothing
        is overlooked. A changed cell as short as "5" counts as pointed at wherever that text stands. Real reports are less tidy, and figures there will be lower: `make accept` measures those. Rows with few planted errors
        say little.

        On %d clean reports: **%d errors, %d warnings**, %d hints (%s errors per 1,000 clean reports). Findings on planted reports that
        no label explains: %d.

        | rule | planted | told | recall | by the rule itself | its findings | right | precision | on clean: errors, warnings, hints |
        |---|---:|---:|---:|---:|---:|---:|---:|---:|
        """
            .formatted(
                reports,
                seed,
                counts.cleanReports(),
                each,
                counts.cleanReports(),
                counts.onClean(Severity.ERROR),
                counts.onClean(Severity.WARNING),
                counts.onClean(Severity.INFO),
                counts.cleanReports() == 0
                    ? "–"
                    : Math.ceilDiv(counts.onClean(Severity.ERROR) * 1000, counts.cleanReports()),
                counts.elsewhere()));
    Set<String> rules = new TreeSet<>(counts.recall().keySet());
    rules.addAll(counts.precision().keySet());
    rules.addAll(counts.rulesOnClean());
    rules.forEach(this::rule);
    Count all = sum(counts.recall());
    Count said = sum(counts.precision());
    line("**all**", all, sum(counts.own()).right(), said, "");
    text.append("\n| format | planted | told | recall |\n|---|---:|---:|---:|\n");
    counts
        .formats()
        .forEach((format, count) ->
            text.append(
                "| %s | %d | %d | %s |%n"
                    .formatted(format, count.all(), count.right(), percent(count))));
    unplanted();
    return text.toString();
  }

  private void rule(String rule) {
    line(
        "`" + rule + "`",
        counts.recall().getOrDefault(rule, Count.NONE),
        counts.own().getOrDefault(rule, Count.NONE).right(),
        counts.precision().getOrDefault(rule, Count.NONE),
        "%d, %d, %d"
            .formatted(
                counts.onClean(rule, Severity.ERROR),
                counts.onClean(rule, Severity.WARNING),
                counts.onClean(rule, Severity.INFO)));
  }

  private void line(String name, Count recall, long own, Count precision, String clean) {
    text.append(
        "| %s | %d | %d | %s | %d | %d | %d | %s | %s |%n"
            .formatted(
                name,
                recall.all(),
                recall.right(),
                percent(recall),
                own,
                precision.all(),
                precision.right(),
                percent(precision),
                clean));
  }

  private void unplanted() {
    text.append("\nRules nothing is planted for, and why:\n\n");
    Corpus.unplantedRules()
        .forEach((rule, why) -> text.append("- `%s`: %s。%n".formatted(rule, why)));
    Rules.all().stream()
        .map(rule -> rule.card().code())
        .filter(code -> !counts.recall().containsKey(code))
        .filter(code -> !Corpus.unplantedRules().containsKey(code))
        .sorted()
        .forEach(code ->
            text.append(
                "- `%s`: has errors of its own, but none came up in this run.%n".formatted(code)));
    text.append(
        "- Rules over many reports (peers, years, copied paragraphs) are tried by tests of their own.\n");
  }

  private static Count sum(Map<String, Count> counts) {
    return counts.values().stream().reduce(Count.NONE, Count::plus);
  }

  private static String percent(Count count) {
    return count.all() == 0
        ? "–"
        : "%d.%d %%"
            .formatted(count.right() * 100 / count.all(), count.right() * 1000 / count.all() % 10);
  }
}
