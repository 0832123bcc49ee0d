package org.kaocheng.check.trial;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.trial.TrialResult.Difference;
import org.kaocheng.scheme.trial.Expected;
import org.kaocheng.source.Severity;

/** Holds findings against those a case expects. */
final class TrialFindings {

  private final TrialReport report;
  private final List<Finding> findings;

  TrialFindings(TrialReport report, List<Finding> findings) {
    this.report = report;
    this.findings = findings;
  }

  /** The difference when a finding that must be there is not. */
  Optional<Difference> present(Expected.Told told) {
    List<Finding> near = findings.stream().filter(each -> isAbout(each, told)).toList();
    boolean found = near.stream().anyMatch(each -> isGrave(each, told) && says(each, told));
    return found
        ? Optional.empty()
        : Optional.of(new Difference(told.place(), "问题", "有" + wanted(told), got(near)));
  }

  /** The difference when a finding that must not be there is. */
  Optional<Difference> absent(Expected.Told told) {
    List<Finding> found =
        findings.stream()
            .filter(each -> isAbout(each, told) && reaches(each, told) && says(each, told))
            .toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Difference(told.place(), "问题", "没有" + wanted(told), got(found)));
  }

  /** Without a severity any finding is meant, with one those as grave and graver. */
  private static boolean reaches(Finding finding, Expected.Told told) {
    return told.severity().map(finding.severity()::reaches).orElse(true);
  }

  private static boolean isGrave(Finding finding, Expected.Told told) {
    return told.severity().map(finding.severity()::equals).orElse(true);
  }

  private static boolean says(Finding finding, Expected.Told told) {
    String words = words(finding);
    return told.says().stream().allMatch(words::contains);
  }

  private boolean isAbout(Finding finding, Expected.Told told) {
    return isOf(finding, told.family()) && (told.at().isEmpty() || isAt(finding, told.at()));
  }

  /** Sums are a matter of points as often as of amounts. */
  private static boolean isOf(Finding finding, String family) {
    Family own = finding.rule().family();
    return family.equals("sum")
        ? own == Family.ARITHMETIC || finding.rule().code().matches("score[.].*(sum|total).*")
        : own.name().toLowerCase(Locale.ROOT).equals(family);
  }

  /** A finding is at a row when it names it or when the first place it shows is in it. */
  private boolean isAt(Finding finding, String at) {
    String name = at.substring(Math.max(at.lastIndexOf('/'), at.lastIndexOf('／')) + 1);
    Set<Integer> passages = report.passages(name);
    return finding.message().contains("“" + name + "”")
        || finding.message().contains(name + "得分")
        || finding.evidence().stream()
            .limit(1)
            .anyMatch(each -> passages.contains(each.place().passage()));
  }

  private static String words(Finding finding) {
    return String.join(
        "\n",
        finding.message(),
        finding.stated(),
        finding.expected(),
        finding.formula(),
        String.join("\n", finding.consequences()));
  }

  private static String wanted(Expected.Told told) {
    String at = told.at().isEmpty() ? "" : "“" + told.at() + "”的";
    String says =
        told.says().isEmpty()
            ? ""
            : "，写有" + String.join("、", told.says().stream().map(TrialFindings::quoted).toList());
    return at + told.severity().map(Severity::label).orElse("") + "（" + told.family() + "）" + says;
  }

  private static String quoted(String text) {
    return "“" + text + "”";
  }

  private static String got(List<Finding> findings) {
    return findings.isEmpty()
        ? "没有"
        : findings.stream()
            .map(each -> each.severity().label() + " " + each.rule().code() + "：" + each.message())
            .collect(Collectors.joining("；"));
  }
}
