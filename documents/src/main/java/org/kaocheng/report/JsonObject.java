package org.kaocheng.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Findings;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Identification;
import org.kaocheng.fact.Reading;
import org.kaocheng.source.Place;
import org.kaocheng.source.Problem;
import org.kaocheng.source.Severity;

/** One report as a JSON object. */
final class JsonObject {

  private final JsonGenerator json;

  private JsonObject(JsonGenerator json) {
    this.json = json;
  }

  /** The object, laid out over lines. */
  static String of(Report report) throws IOException {
    return JsonText.of(json -> new JsonObject(json).write(report));
  }

  private void write(Report report) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", report.file());
    switch (report) {
      case Report.Unreadable unreadable -> json.writeStringField("error", unreadable.reason());
      case Report.Readout readout -> {
        identification(readout.reading().identification());
        facts(readout.reading());
        problems(readout.reading(), readout.notUnderstood());
      }
      case Report.Scored scored -> {
        identification(scored.reading().identification());
        new ScorecardJson(json, scored.reading()).write(scored.scorecard());
        problems(scored.reading(), scored.notUnderstood());
      }
      case Report.Checked checked -> {
        identification(checked.reading().identification());
        if (checked.scorecard().isPresent()) {
          new ScorecardJson(json, checked.reading()).write(checked.scorecard().get());
        }
        verdict(checked.findings());
        findings(checked.findings());
        problems(checked.reading(), checked.notUnderstood());
      }
    }
    json.writeEndObject();
  }

  private void identification(Identification identification) throws IOException {
    json.writeStringField("unit", identification.unit());
    if (identification.year() == 0) {
      json.writeNullField("year");
    } else {
      json.writeNumberField("year", identification.year());
    }
  }

  private void verdict(Findings findings) throws IOException {
    json.writeStringField("verdict", lower(findings.verdict()));
    json.writeObjectFieldStart("counts");
    for (Severity severity : Severity.values()) {
      json.writeNumberField(lower(severity), findings.counts().getOrDefault(severity, 0));
    }
    json.writeEndObject();
  }

  private void facts(Reading reading) throws IOException {
    json.writeArrayFieldStart("facts");
    for (Fact fact : reading.facts()) {
      json.writeStartObject();
      json.writeStringField("concept", fact.concept());
      json.writeStringField("label", fact.label());
      FactText value = FactText.of(fact);
      json.writeStringField("value", value.value());
      json.writeStringField("unit", value.unit());
      json.writeStringField("period", fact.period().toString());
      json.writeStringField("subject", fact.subject().name());
      place(fact.place());
      json.writeStringField("text", reading.text(fact.place()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void findings(Findings findings) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : findings.list()) {
      json.writeStartObject();
      json.writeStringField("id", finding.id());
      json.writeStringField("rule", finding.rule().code());
      json.writeStringField("severity", lower(finding.severity()));
      json.writeStringField("title", finding.rule().title());
      json.writeStringField("message", finding.message());
      json.writeStringField("stated", finding.stated());
      json.writeStringField("expected", finding.expected());
      json.writeStringField("formula", finding.formula());
      causes(finding.consequences());
      json.writeStringField("why", finding.rule().why());
      json.writeStringField("remedy", finding.rule().remedy());
      evidence(finding);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void causes(List<String> consequences) throws IOException {
    json.writeArrayFieldStart("causes");
    for (String consequence : consequences) {
      json.writeString(consequence);
    }
    json.writeEndArray();
  }

  private void evidence(Finding finding) throws IOException {
    json.writeArrayFieldStart("evidence");
    for (var evidence : finding.evidence()) {
      json.writeStartObject();
      place(evidence.place());
      json.writeStringField("text", evidence.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void problems(Reading reading, List<Problem> problems) throws IOException {
    json.writeArrayFieldStart("notUnderstood");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("severity", lower(problem.severity()));
      json.writeStringField("message", problem.message());
      place(problem.place());
      json.writeStringField("text", reading.text(problem.place()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(Place place) throws IOException {
    count("line", place.line());
    count("page", place.page());
    count("table", place.table());
    count("row", place.row());
    count("column", place.column());
  }

  private void count(String name, int count) throws IOException {
    if (count > 0) {
      json.writeNumberField(name, count);
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
