package org.kaocheng.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.kaocheng.check.trial.TrialResult;
import org.kaocheng.check.trial.TrialResult.Difference;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.scheme.pack.SchemeProblem;

/** What came of cases, for people and for programs. */
public final class TrialResults {

  private TrialResults() {}

  /**
   * What is not as expected, then how many cases passed.
   *
   * @param results the cases that could be run, in order
   * @param problems what is wrong in the others
   * @param cases how many cases there are
   */
  public static String text(List<TrialResult> results, List<SchemeProblem> problems, int cases) {
    StringBuilder text = new StringBuilder();
    problems.forEach(problem -> text.append(problem.text()));
    results.stream().filter(result -> !result.passed()).forEach(result -> failed(result, text));
    long passed = results.stream().filter(TrialResult::passed).count();
    text.append("通过 ").append(passed).append("／共 ").append(cases).append(" 个案例");
    int unread = cases - results.size();
    text.append(unread == 0 ? "。" : "，其中 " + unread + " 个写法有误，没有运行。").append('\n');
    return TextStyle.harmless(text.toString());
  }

  private static void failed(TrialResult result, StringBuilder text) {
    text.append("不符：").append(result.trial().name());
    text.append("（").append(result.trial().scheme().id()).append("）\n");
    for (Difference each : result.differences()) {
      text.append("  ").append(each.place()).append(": ").append(each.what()).append('\n');
      text.append("      应为：").append(each.expected()).append('\n');
      text.append("      现为：").append(each.got()).append('\n');
    }
  }

  /** The same as a JSON object: {@code {"cases":[…],"problems":[…],"passed":n,"total":m}}. */
  public static String json(List<TrialResult> results, List<SchemeProblem> problems, int cases)
      throws IOException {
    String text =
        JsonText.of(json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("cases");
          for (TrialResult result : results) {
            result(result, json);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("problems");
          for (SchemeProblem problem : problems) {
            json.writeStartObject();
            place(problem.place(), json);
            json.writeStringField("message", problem.message());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeNumberField("passed", results.stream().filter(TrialResult::passed).count());
          json.writeNumberField("total", cases);
          json.writeEndObject();
        });
    return text + "\n";
  }

  private static void result(TrialResult result, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", result.trial().place().file());
    json.writeStringField("name", result.trial().name());
    json.writeStringField("scheme", result.trial().scheme().id());
    json.writeBooleanField("passed", result.passed());
    json.writeArrayFieldStart("differences");
    for (Difference each : result.differences()) {
      json.writeStartObject();
      place(each.place(), json);
      json.writeStringField("what", each.what());
      json.writeStringField("expected", each.expected());
      json.writeStringField("got", each.got());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void place(SchemePlace place, JsonGenerator json) throws IOException {
    json.writeStringField("file", place.file());
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
  }
}
