package org.kaocheng.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.kaocheng.scheme.pack.SchemeProblem;

/** What is wrong in packs, for people and for programs. */
public final class SchemeProblems {

  private SchemeProblems() {}

  /**
   * The problems as text, then how many there are.
   *
   * @param schemes the ids of the packs that were checked
   */
  public static String text(List<String> schemes, List<SchemeProblem> problems) {
    StringBuilder text = new StringBuilder();
    problems.forEach(problem -> text.append(problem.text()));
    long errors = problems.stream().filter(SchemeProblem::isError).count();
    text.append("共 ").append(schemes.size()).append(" 个方案：");
    text.append(
        problems.isEmpty() ? "没有问题。" : errors + " 处错误，" + (problems.size() - errors) + " 处警告。");
    return TextStyle.harmless(text.append('\n').toString());
  }

  /** The same as a JSON object: {@code {"schemes":[…],"problems":[…]}}. */
  public static String json(List<String> schemes, List<SchemeProblem> problems) throws IOException {
    String text =
        JsonText.of(json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("schemes");
          for (String id : schemes) {
            json.writeString(id);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("problems");
          for (SchemeProblem problem : problems) {
            problem(problem, json);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
    return text + "\n";
  }

  private static void problem(SchemeProblem problem, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("file", problem.place().file());
    json.writeNumberField("line", problem.place().line());
    json.writeNumberField("column", problem.place().column());
    json.writeStringField("message", problem.message());
    json.writeStringField("text", problem.sourceLine());
    json.writeEndObject();
  }
}
