package org.kaocheng.web.check;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.report.Report;

/**
 * Checked reports at hand, the last used; what is forgotten can be made again from the file.
 * Bounded by the characters of all reports together, so that a large batch does not fill the
 * memory.
 */
final class KeptReports {

  private static final long MOST_CHARACTERS = 4_000_000;

  /** Whose report. */
  private record Key(String job, int number) {}

  private final Map<Key, Report.Checked> reports = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;

  /** Keeps a report. */
  synchronized void put(CheckJob job, int number, Report.Checked report) {
    Report.Checked before = reports.put(new Key(job.id(), number), report);
    characters += weight(report) - (before == null ? 0 : weight(before));
    Iterator<Report.Checked> eldest = reports.values().iterator();
    while (characters > MOST_CHARACTERS && reports.size() > 1 && eldest.hasNext()) {
      characters -= weight(eldest.next());
      eldest.remove();
    }
  }

  /** A report that is at hand. */
  synchronized Optional<Report.Checked> get(CheckJob job, int number) {
    return Optional.ofNullable(reports.get(new Key(job.id(), number)));
  }

  /** Forgets the reports of a job. */
  synchronized void forget(CheckJob job) {
    reports
        .entrySet()
        .removeIf(entry -> {
          boolean of = entry.getKey().job().equals(job.id());
          characters -= of ? weight(entry.getValue()) : 0;
          return of;
        });
  }

  private static long weight(Report.Checked report) {
    long length = 1000;
    for (var passage : report.reading().passages()) {
      length += passage.text().length() + 40L;
    }
    return length;
  }
}
