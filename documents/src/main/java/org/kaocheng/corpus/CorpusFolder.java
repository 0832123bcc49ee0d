package org.kaocheng.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Writes a corpus to a folder: the reports in a folder a county, and {@code labels.jsonl}, a JSON
 * object a line with what was planted in which file.
 */
public final class CorpusFolder {

  private static final JsonFactory JSON = new JsonFactory();

  private CorpusFolder() {}

  /** Writes it, a folder a county. */
  public static void write(Corpus corpus, Path folder, IntConsumer done) throws IOException {
    write(corpus, folder, false, done);
  }

  /**
   * Writes it.
   *
   * @param folder made when it is not there
   * @param zipped whether each county's reports go into a zip of its name
   * @param done takes the number of reports written so far
   */
  public static void write(Corpus corpus, Path folder, boolean zipped, IntConsumer done)
      throws IOException {
    Files.createDirectories(folder);
    int[] count = {0};
    try (BufferedWriter labels = Files.newBufferedWriter(folder.resolve("labels.jsonl"));
        ReportFiles files = zipped ? new CountyZips(folder) : new CountyFolders(folder)) {
      corpus
          .generate()
          .forEach(report -> {
            try {
              files.add(report);
              labels.write(label(report) + "\n");
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            done.accept(++count[0]);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The label of a report, a JSON object on one line. */
  static String label(Corpus.Generated report) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("file", report.file());
      json.writeStringField("unit", report.unit());
      json.writeNumberField("year", report.year());
      json.writeStringField("layout", report.draft().layout());
      json.writeBooleanField("clean", report.planted().isEmpty());
      if (report.planted().isPresent()) {
        Planting planted = report.planted().get();
        json.writeStringField("family", planted.family());
        json.writeArrayFieldStart("rules");
        for (String rule : planted.rules()) {
          json.writeString(rule);
        }
        json.writeEndArray();
        json.writeStringField("what", planted.what());
        json.writeObjectFieldStart("stated");
        for (Map.Entry<String, String> each : planted.values().entrySet()) {
          json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("right");
        for (String slot : planted.values().keySet()) {
          json.writeStringField(slot, report.draft().values().getOrDefault(slot, ""));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("places");
        for (String place : report.places()) {
          json.writeString(place);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    return text.toString();
  }
}
