package org.kaocheng.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** The table in a FEEL engine: all rows as the entries of one context, parsed once. */
final class FeelEngine {

  private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
  private final ParsedExpression parsed;

  FeelEngine() {
    List<String> entries = new ArrayList<>();
    FeelRows.expressions().forEach((row, text) -> entries.add(row + ": " + text));
    FeelRows.tables().forEach((row, table) -> entries.add(row + ": " + table.expression()));
    ParseResult result = engine.parseExpression("{" + String.join(",\n", entries) + "}");
    if (result.isFailure()) {
      throw new IllegalStateException(result.failure().message());
    }
    parsed = result.parsedExpression();
  }

  /** The scores by row. */
  Map<String, Object> scores(Map<String, Object> figures) {
    EvaluationResult result = engine.evaluate(parsed, figures);
    if (!(result.result() instanceof Map<?, ?> all)) {
      throw new IllegalStateException("no scores: " + result.result());
    }
    Map<String, Object> scores = new LinkedHashMap<>();
    all.forEach((row, score) -> scores.put(row.toString(), score));
    return scores;
  }
}
