package org.kaocheng.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes reports as one JSON object, laid down in {@code docs/report.schema.json}; in UTF-8, with
 * the same bytes for the same reports. A report is put together before any of it is written, so
 * that one that fails leaves the object whole.
 */
public final class JsonReport implements ReportWriter {

  private final Writer out;
  private String separator = "\n";

  /** Writes to {@code out}, which {@link #close} closes. */
  public JsonReport(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.out.write("{\"reports\":[");
  }

  @Override
  public void write(Report report) throws IOException {
    String object = JsonObject.of(report);
    out.write(separator);
    out.write(object);
    out.flush();
    separator = ",\n";
  }

  @Override
  public void close() throws IOException {
    out.write("\n]}\n");
    out.close();
  }
}
