package org.kaocheng.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.OpenRow;
import org.kaocheng.filing.Slot;

/** Writes a filing as JSON; what is as usual is left out. */
final class FilingWriter {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private FilingWriter(JsonGenerator json) {
    this.json = json;
  }

  static String write(Filing filing) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      new FilingWriter(json).filing(filing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return escaped(text.toString());
  }

  /** Halves of a pair, which no database keeps, as escapes. */
  private static String escaped(String text) {
    if (text.codePoints().noneMatch(Texts::isHalf)) {
      return text;
    }
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(point -> {
          if (Texts.isHalf(point)) {
            escaped.append(String.format(Locale.ROOT, "\\u%04X", point));
          } else {
            escaped.appendCodePoint(point);
          }
        });
    return escaped.toString();
  }

  private void filing(Filing filing) throws IOException {
    json.writeStartObject();
    json.writeNumberField("format", FilingJson.FORMAT);
    json.writeStringField("scheme", filing.scheme());
    json.writeNumberField("year", filing.year());
    json.writeArrayFieldStart("entries");
    for (Map.Entry<Slot, Content> entry : filing.entries().entrySet()) {
      entry(entry.getKey(), entry.getValue());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("projects");
    for (FiledProject project : filing.projects()) {
      json.writeStartObject();
      json.writeStringField("name", project.name());
      json.writeStringField("group", project.group());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("indicators");
    for (IndicatorRow row : filing.indicators()) {
      indicator(row);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("open_rows");
    for (OpenRow row : filing.openRows()) {
      openRow(row);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("words");
    for (Map.Entry<String, List<String>> section : filing.words().entrySet()) {
      json.writeArrayFieldStart(section.getKey());
      for (String paragraph : section.getValue()) {
        json.writeString(paragraph);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void subject(Subject subject) throws IOException {
    if (!subject.equals(Subject.DEPARTMENT)) {
      json.writeStringField(subject.kind().name().toLowerCase(Locale.ROOT), subject.name());
    }
  }

  private void entry(Slot slot, Content content) throws IOException {
    json.writeStartObject();
    json.writeStringField("concept", slot.concept());
    subject(slot.subject());
    if (slot.period().year() != 0) {
      json.writeNumberField("year", slot.period().year());
    }
    if (!slot.period().basis().id().isEmpty()) {
      json.writeStringField("basis", slot.period().basis().id());
    }
    if (slot.item() != 0) {
      json.writeNumberField("item", slot.item());
    }
    switch (content) {
      case Content.Figure(var quantity) -> {
        json.writeObjectFieldStart("figure");
        FigureJson.write(json, quantity);
        json.writeEndObject();
      }
      case Content.Words(String words) -> json.writeStringField("words", words);
      case Content.Blank() -> json.writeBooleanField("blank", true);
    }
    json.writeEndObject();
  }

  private void indicator(IndicatorRow row) throws IOException {
    json.writeStartObject();
    json.writeStringField("table", row.table());
    json.writeStringField("block", row.block());
    subject(row.subject());
    json.writeStringField("level1", row.level1());
    json.writeStringField("level2", row.level2());
    json.writeStringField("name", row.name());
    json.writeObjectFieldStart("texts");
    for (var each : row.texts().entrySet()) {
      json.writeStringField(each.getKey().name().toLowerCase(Locale.ROOT), each.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void openRow(OpenRow row) throws IOException {
    json.writeStartObject();
    json.writeStringField("table", row.table());
    json.writeStringField("block", row.block());
    json.writeNumberField("after", row.after());
    json.writeStringField("label", row.label());
    json.writeObjectFieldStart("texts");
    for (var each : row.texts().entrySet()) {
      json.writeStringField(Integer.toString(each.getKey()), each.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
