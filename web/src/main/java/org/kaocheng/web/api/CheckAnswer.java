package org.kaocheng.web.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.kaocheng.report.JsonReport;
import org.kaocheng.report.Report;
import org.kaocheng.report.ReportWriter;
import org.kaocheng.report.TextReport;
import org.kaocheng.report.TextStyle;
import org.kaocheng.source.Severity;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Reports as an answer: the text the commands print, and in headers how many findings of each
 * severity there are ({@code Kaocheng-error}) and how many files could not be read.
 */
final class CheckAnswer {

  private final boolean json;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private int unreadable;

  CheckAnswer(boolean json) {
    this.json = json;
  }

  /** The answer of some reports, which are closed at the end. */
  ResponseEntity<byte[]> of(Stream<Report> reports) throws IOException {
    StringBuilder notRead = new StringBuilder();
    try (reports;
        ReportWriter writer = writer()) {
      for (Iterator<Report> each = reports.iterator(); each.hasNext(); ) {
        Report report = each.next();
        writer.write(report);
        if (report instanceof Report.Checked checked) {
          checked
              .findings()
              .counts()
              .forEach((severity, count) -> counts.merge(severity, count, Integer::sum));
        } else if (report instanceof Report.Unreadable(String file, String reason)) {
          unreadable++;
          notRead.append(TextStyle.harmless(file + "：" + reason)).append('\n');
        }
      }
    }
    if (!json) {
      bytes.writeBytes(notRead.toString().getBytes(StandardCharsets.UTF_8));
    }
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .contentType(
                json
                    ? MediaType.APPLICATION_JSON
                    : new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
            .header("Kaocheng-unreadable", Integer.toString(unreadable));
    for (Severity severity : Severity.values()) {
      answer.header(
          "Kaocheng-" + severity.name().toLowerCase(Locale.ROOT),
          Integer.toString(counts.getOrDefault(severity, 0)));
    }
    return answer.body(bytes.toByteArray());
  }

  private ReportWriter writer() throws IOException {
    if (json) {
      return new JsonReport(bytes);
    }
    Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    return new TextReport(text, TextStyle.PLAIN);
  }
}
