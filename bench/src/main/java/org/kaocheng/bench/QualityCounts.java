package org.kaocheng.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kaocheng.check.Finding;
import org.kaocheng.corpus.Corpus;
import org.kaocheng.corpus.Planting;
import org.kaocheng.source.Severity;

/** What {@link Quality} counts. */
final class QualityCounts {

  /** So many of so many. */
  record Count(long right, long all) {
    static final Count NONE = new Count(0, 0);

    Count and(boolean good) {
      return new Count(right + (good ? 1 : 0), all + 1);
    }

    Count plus(Count other) {
      return new Count(right + other.right, all + other.all);
    }
  }

  private final Map<String, Count> recall = new TreeMap<>();
  private final Map<String, Count> own = new TreeMap<>();
  private final Map<String, Count> formats = new TreeMap<>();
  private final Map<String, Count> precision = new TreeMap<>();
  private final Map<String, Map<Severity, Long>> onClean = new TreeMap<>();
  private final List<String> remarks = new ArrayList<>();
  private long clean;
  private long elsewhere;

  /** A clean report and what is said of it. */
  void clean(String file, List<Finding> findings) {
    clean++;
    for (Finding finding : findings) {
      onClean
          .computeIfAbsent(finding.rule().code(), code -> new EnumMap<>(Severity.class))
          .merge(finding.severity(), 1L, Long::sum);
      if (finding.severity() != Severity.INFO) {
        remarks.add("on clean  " + file + " | " + said(finding));
      }
    }
  }

  /** A planted error and the findings that tell it. */
  void planted(Corpus.Generated report, Planting planted, List<Finding> told) {
    String rule = planted.rules().getFirst();
    add(recall, rule, !told.isEmpty());
    add(own, rule, told.stream().anyMatch(each -> each.rule().code().equals(rule)));
    add(formats, report.format().extension(), !told.isEmpty());
    if (told.isEmpty()) {
      remarks.add(
          "missed    " + report.file() + " | " + report.draft().layout() + " | " + planted.what());
    }
  }

  /** A finding that the error brought about: by a rule of its label, at its place, or elsewhere. */
  void said(
      Corpus.Generated report, Planting planted, Finding finding, boolean labelled, boolean at) {
    add(precision, finding.rule().code(), labelled || at);
    if (!labelled && !at) {
      elsewhere++;
      remarks.add("elsewhere " + report.file() + " | " + planted.what() + " | " + said(finding));
    }
  }

  private static void add(Map<String, Count> counts, String key, boolean good) {
    counts.merge(key, Count.NONE.and(good), Count::plus);
  }

  private static String said(Finding finding) {
    return finding.severity() + " " + finding.rule().code() + " " + finding.message();
  }

  /** How many errors were told, by the rule that is about them. */
  Map<String, Count> recall() {
    return recall;
  }

  /** How many of them by that rule itself. */
  Map<String, Count> own() {
    return own;
  }

  /** How many errors were told, by format. */
  Map<String, Count> formats() {
    return formats;
  }

  /** How many findings on reports with an error are right, by rule. */
  Map<String, Count> precision() {
    return precision;
  }

  /** Findings of a rule on clean reports. */
  long onClean(String rule, Severity severity) {
    return onClean.getOrDefault(rule, Map.of()).getOrDefault(severity, 0L);
  }

  /** Findings on clean reports. */
  long onClean(Severity severity) {
    return onClean.values().stream().mapToLong(each -> each.getOrDefault(severity, 0L)).sum();
  }

  /** The rules that said anything of clean reports. */
  List<String> rulesOnClean() {
    return List.copyOf(onClean.keySet());
  }

  /** How many clean reports there were. */
  long cleanReports() {
    return clean;
  }

  /** How many findings no label explains. */
  long elsewhere() {
    return elsewhere;
  }

  /** What went wrong, one by one. */
  List<String> remarks() {
    return remarks;
  }
}
