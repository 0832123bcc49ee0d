package org.kaocheng.casework.disclosure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.kaocheng.casework.table.Csv;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Reading;
import org.kaocheng.value.Quantity;

/**
 * The facts of a published report as open data: what a program gets. Facts about people and fields
 * left blank are left out. The same report gives the same bytes.
 */
final class OpenData {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String PEOPLE = "person.";
  private static final String VALUE = "value";
  private static final List<String> HEAD =
      List.of("concept", "label", VALUE, "unit", "year", "basis", "subject");

  private OpenData() {}

  /** A fact in the fields of {@link #HEAD}. */
  private static List<String> row(Fact fact) {
    String value = "";
    String unit = "";
    if (fact.content() instanceof Content.Figure(Quantity quantity)) {
      value = quantity.number().toPlainString();
      unit = quantity.unit().symbol();
    } else if (fact.content() instanceof Content.Words(String text)) {
      value = text;
    }
    return List.of(
        fact.concept(),
        fact.label(),
        value,
        unit,
        fact.period().year() == 0 ? "" : Integer.toString(fact.period().year()),
        fact.period().basis().id(),
        fact.subject().name());
  }

  private static List<Fact> facts(Reading reading) {
    return reading.facts().stream()
        .filter(fact -> !fact.concept().startsWith(PEOPLE))
        .filter(fact -> !(fact.content() instanceof Content.Blank))
        .toList();
  }

  /** A table with a head, in UTF-8 with a byte order mark, for spreadsheets; no cell a formula. */
  static byte[] csv(Reading reading) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(HEAD);
    facts(reading).forEach(fact -> lines.add(fields(fact)));
    return Csv.of(lines);
  }

  private static List<String> fields(Fact fact) {
    List<String> fields = new ArrayList<>(row(fact).stream().map(Csv::words).toList());
    if (fact.content() instanceof Content.Figure(Quantity quantity)) {
      fields.set(HEAD.indexOf(VALUE), Csv.number(quantity.number()));
    }
    return fields;
  }

  /** An object with the unit, the year and the facts. */
  static byte[] json(Reading reading, String unit, int year) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartObject();
      json.writeStringField("unit", unit);
      json.writeNumberField("year", year);
      json.writeArrayFieldStart("facts");
      for (Fact fact : facts(reading)) {
        List<String> row = row(fact);
        json.writeStartObject();
        for (int at = 0; at < HEAD.size(); at++) {
          json.writeStringField(HEAD.get(at), row.get(at));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
