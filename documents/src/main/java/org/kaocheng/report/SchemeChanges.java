package org.kaocheng.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.kaocheng.evaluate.scorecard.SheetChange;
import org.kaocheng.scheme.diff.Change;
import org.kaocheng.scheme.pack.Scheme;

/**
 * How two schemes differ, for people and for programs.
 *
 * @param before the one
 * @param after the other
 * @param changes what differs
 * @param reports the reports that were scored by both
 */
public record SchemeChanges(
    Scheme before, Scheme after, List<Change> changes, List<Scored> reports) {

  /**
   * A report under both schemes.
   *
   * @param file its name
   * @param changes the forms whose results differ
   */
  public record Scored(String file, List<SheetChange> changes) {
    public Scored {
      requireNonNull(file, "file is null");
      changes = List.copyOf(changes);
    }
  }

  public SchemeChanges {
    requireNonNull(before, "before is null");
    requireNonNull(after, "after is null");
    changes = List.copyOf(changes);
    reports = List.copyOf(reports);
  }

  /**
   * The differences by part, then the reports that change.
   *
   * @param over whether reports were asked for
   */
  public String text(boolean over) {
    StringBuilder text = new StringBuilder();
    text.append(before.name()).append("（").append(before.id()).append("） → ");
    text.append(after.name()).append("（").append(after.id()).append("）\n");
    for (Change.Part part : Change.Part.values()) {
      List<Change> mine = changes.stream().filter(each -> each.part() == part).toList();
      if (!mine.isEmpty()) {
        text.append('\n').append(part.label()).append("（").append(mine.size()).append(" 处）\n");
        mine.forEach(each -> text.append("  ").append(each.words()).append('\n'));
      }
    }
    text.append(changes.isEmpty() ? "\n两个方案没有不同。\n" : "\n共 " + changes.size() + " 处不同。\n");
    if (over) {
      reports(text);
    }
    return TextStyle.harmless(text.toString());
  }

  private void reports(StringBuilder text) {
    List<Scored> changed = reports.stream().filter(each -> !each.changes().isEmpty()).toList();
    text.append("\n报告（").append(reports.size()).append(" 份中 ");
    text.append(changed.size()).append(" 份的得分或等级会变）\n");
    for (Scored report : changed) {
      text.append("  ").append(report.file()).append('\n');
      report
          .changes()
          .forEach(each ->
              text.append("    ")
                  .append(each.sheet())
                  .append("：")
                  .append(each.before())
                  .append(" → ")
                  .append(each.after())
                  .append('\n'));
    }
  }

  /** The same as a JSON object: {@code {"before","after","changes":[…],"reports":[…]}}. */
  public String json() throws IOException {
    String text =
        JsonText.of(json -> {
          json.writeStartObject();
          json.writeStringField("before", before.id());
          json.writeStringField("after", after.id());
          json.writeArrayFieldStart("changes");
          for (Change each : changes) {
            json.writeStartObject();
            json.writeStringField("part", each.part().name().toLowerCase(Locale.ROOT));
            json.writeStringField("kind", each.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringField("where", each.where());
            json.writeStringField("before", each.before());
            json.writeStringField("after", each.after());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayFieldStart("reports");
          for (Scored report : reports) {
            report(report, json);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
    return text + "\n";
  }

  private static void report(Scored report, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", report.file());
    json.writeBooleanField("changed", !report.changes().isEmpty());
    json.writeArrayFieldStart("sheets");
    for (SheetChange each : report.changes()) {
      json.writeStartObject();
      json.writeStringField("sheet", each.sheet());
      json.writeStringField("before", each.before());
      json.writeStringField("after", each.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
