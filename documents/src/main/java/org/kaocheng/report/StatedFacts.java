package org.kaocheng.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Period;

/**
 * The facts of a report as {@code kaocheng read --format json} writes them.
 *
 * @param unit the reporting unit; empty when not told
 * @param year the fiscal year, 0 when not told
 * @param facts the facts in order
 */
public record StatedFacts(String unit, int year, List<Stated> facts) {

  private static final int DEEPEST = 50;
  private static final int LONGEST_TEXT = 1_000_000;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .build())
          .build();

  /**
   * A fact.
   *
   * @param concept the concept's id
   * @param value the number or words as written
   * @param unit the number's unit; empty for words
   * @param period its period
   * @param subject the project; empty for the department
   */
  public record Stated(String concept, String value, String unit, Period period, String subject) {
    public Stated {
      requireNonNull(concept, "concept is null");
      requireNonNull(value, "value is null");
      requireNonNull(unit, "unit is null");
      requireNonNull(period, "period is null");
      requireNonNull(subject, "subject is null");
    }
  }

  public StatedFacts {
    requireNonNull(unit, "unit is null");
    facts = List.copyOf(facts);
  }

  /**
   * The facts of the first report in a file.
   *
   * @return empty when the file is no such JSON
   */
  public static Optional<StatedFacts> read(byte[] content) {
    try (JsonParser json = FACTORY.createParser(content)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean reports = json.currentName().equals("reports");
        if (json.nextToken() == JsonToken.START_ARRAY && reports) {
          return json.nextToken() == JsonToken.START_OBJECT ? report(json) : Optional.empty();
        }
        json.skipChildren();
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<StatedFacts> report(JsonParser json) throws IOException {
    String unit = "";
    int year = 0;
    Optional<List<Stated>> facts = Optional.empty();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("unit") && value == JsonToken.VALUE_STRING) {
        unit = json.getText();
      } else if (name.equals("year") && value == JsonToken.VALUE_NUMBER_INT) {
        year = json.getIntValue();
      } else if (name.equals("facts") && value == JsonToken.START_ARRAY) {
        facts = Optional.of(facts(json));
      } else {
        json.skipChildren();
      }
    }
    String named = unit;
    int dated = year;
    return facts.map(list -> new StatedFacts(named, dated, list));
  }

  private static List<Stated> facts(JsonParser json) throws IOException {
    List<Stated> facts = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Map<String, String> fields = new HashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        if (json.nextToken() == JsonToken.VALUE_STRING) {
          fields.put(name, json.getText());
        } else {
          json.skipChildren();
        }
      }
      facts.add(
          new Stated(
              fields.getOrDefault("concept", ""),
              fields.getOrDefault("value", ""),
              fields.getOrDefault("unit", ""),
              period(fields.getOrDefault("period", "")),
              fields.getOrDefault("subject", "")));
    }
    return facts;
  }

  /** The period of {@code 2022:final_accounts}, {@code 2022} or nothing. */
  private static Period period(String text) {
    String year = text.contains(":") ? text.substring(0, text.indexOf(':')) : text;
    if (!year.matches("[0-9]{4}")) {
      return Period.NONE;
    }
    String id = text.substring(year.length()).replace(":", "");
    for (Basis basis : Basis.values()) {
      if (basis.id().equals(id)) {
        return new Period(Integer.parseInt(year), basis);
      }
    }
    return Period.NONE;
  }
}
