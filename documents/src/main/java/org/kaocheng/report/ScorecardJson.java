package org.kaocheng.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.evaluate.scorecard.Explanation;
import org.kaocheng.evaluate.scorecard.Light;
import org.kaocheng.evaluate.scorecard.Need;
import org.kaocheng.evaluate.scorecard.Outcome;
import org.kaocheng.evaluate.scorecard.Reckoning;
import org.kaocheng.evaluate.scorecard.ScoreLine;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Sheet;
import org.kaocheng.evaluate.scorecard.Totals;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.source.Place;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Interval;

/** A scorecard as the JSON fields {@code scheme} and {@code scorecard}. Scores are strings. */
final class ScorecardJson {

  /** Scores are shown with as many decimals; all that is computed from them is exact. */
  private static final int PLACES = 4;

  private final JsonGenerator json;
  private final Reading reading;

  ScorecardJson(JsonGenerator json, Reading reading) {
    this.json = json;
    this.reading = reading;
  }

  void write(Scorecard card) throws IOException {
    scheme(card);
    json.writeObjectFieldStart("scorecard");
    json.writeStringField("asOf", card.asOf().toString());
    json.writeArrayFieldStart("sheets");
    for (Sheet sheet : card.sheets()) {
      sheet(card, sheet);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void scheme(Scorecard card) throws IOException {
    if (card.scheme().isEmpty()) {
      json.writeNullField("scheme");
      return;
    }
    Scheme scheme = card.scheme().get();
    json.writeObjectFieldStart("scheme");
    json.writeStringField("id", scheme.id());
    json.writeStringField("name", scheme.name());
    strings("grounds", card.grounds());
    json.writeEndObject();
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void sheet(Scorecard card, Sheet sheet) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", sheet.title());
    json.writeStringField("subject", sheet.subject().name());
    totals(sheet.totals());
    if (sheet.light().isPresent()) {
      light(sheet.light().get());
    }
    needs("needs", sheet.needs());
    needs("gradeNeeds", card.gradeNeeds(sheet));
    json.writeArrayFieldStart("lines");
    for (ScoreLine line : sheet.lines()) {
      line(line);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void needs(String name, Map<Need, List<ScoreLine>> needs) throws IOException {
    json.writeArrayFieldStart(name);
    for (Map.Entry<Need, List<ScoreLine>> need : needs.entrySet()) {
      json.writeStartObject();
      json.writeStringField("what", need.getKey().words());
      strings("settles", need.getValue().stream().map(ScoreLine::path).toList());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void totals(Totals totals) throws IOException {
    json.writeStringField("points", shown(totals.points()));
    number("selfSum", totals.selfSum());
    number("printedTotal", totals.printedTotal());
    interval("possible", totals.possible());
    json.writeStringField("grade", totals.grade().orElse(""));
    strings("possibleGrades", totals.grades());
    json.writeStringField(
        "printedGrade",
        totals.printedGrade().map(fact -> reading.text(fact.place()).strip()).orElse(""));
  }

  private void light(Light light) throws IOException {
    json.writeObjectFieldStart("light");
    json.writeStringField("score", shown(light.score()));
    json.writeStringField("execution", shown(light.execution()));
    json.writeBooleanField("lit", light.isLit());
    json.writeEndObject();
  }

  private void line(ScoreLine line) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", line.path());
    number("points", line.points());
    number("self", line.selfScore());
    json.writeStringField("verdict", line.verdict().name().toLowerCase(Locale.ROOT));
    json.writeStringField("outcome", kind(line.outcome()));
    interval("range", line.range());
    readings(line.outcome());
    json.writeStringField("grounds", line.grounds().name().toLowerCase(Locale.ROOT));
    json.writeStringField("criterion", line.criterion());
    json.writeStringField(
        "clause",
        line.clause()
            .map(clause -> (clause.document() + " " + clause.clause()).strip())
            .orElse(""));
    json.writeStringField("schemePlace", line.place().map(Object::toString).orElse(""));
    json.writeStringField("formula", line.formula());
    json.writeArrayFieldStart("explanation");
    for (Explanation.Part part : Explanation.of(line).parts()) {
      json.writeStartObject();
      json.writeStringField("label", part.label());
      json.writeStringField("text", part.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    place(
        line.self()
            .map(Fact::place)
            .or(() -> line.row().map(row -> row.name().place()))
            .orElse(Place.WHOLE));
    json.writeEndObject();
  }

  private static String kind(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Computed(List<Reckoning> all) -> all.size() > 1 ? "readings" : "computed";
      case Outcome.Missing ignored -> "missing";
      case Outcome.Evidence ignored -> "evidence";
      case Outcome.Judged ignored -> "judged";
      case Outcome.Unscored ignored -> "unscored";
      case Outcome.NotApplicable ignored -> "not_applicable";
    };
  }

  private void readings(Outcome outcome) throws IOException {
    json.writeArrayFieldStart("readings");
    if (outcome instanceof Outcome.Computed(List<Reckoning> all)) {
      for (Reckoning each : all) {
        json.writeStartObject();
        json.writeStringField("name", each.name());
        interval("points", each.points());
        interval("range", each.range());
        json.writeStringField("substitution", each.substitution());
        json.writeArrayFieldStart("facts");
        for (Fact fact : each.facts()) {
          json.writeStartObject();
          json.writeStringField("concept", fact.concept());
          json.writeStringField("text", reading.text(fact.place()));
          place(fact.place());
          json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void interval(String name, Interval interval) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("lower", shown(interval.lower()));
    json.writeStringField("upper", shown(interval.upper()));
    json.writeEndObject();
  }

  private void number(String name, Optional<BigDecimal> number) throws IOException {
    if (number.isPresent()) {
      json.writeStringField(name, shown(number.get()));
    } else {
      json.writeNullField(name);
    }
  }

  private static String shown(BigDecimal number) {
    return Decimals.brief(number, PLACES);
  }

  private void place(Place place) throws IOException {
    if (place.line() > 0) {
      json.writeNumberField("line", place.line());
    }
    if (place.page() > 0) {
      json.writeNumberField("page", place.page());
    }
    if (place.table() > 0) {
      json.writeNumberField("table", place.table());
      json.writeNumberField("row", place.row());
      json.writeNumberField("column", place.column());
    }
  }
}
