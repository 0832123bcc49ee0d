package org.kaocheng.bench;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The table in Drools DMN: a decision for each row, those in bands as decision tables. */
final class DmnEngine {

  private static final String SPACE = "https://kaocheng.example/table";

  private final DMNRuntime runtime;
  private final DMNModel model;

  DmnEngine() {
    Resource resource = ResourceFactory.newReaderResource(new StringReader(xml()), "UTF-8");
    resource.setSourcePath("table.dmn");
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(resource))
            .getOrElseThrow(IllegalStateException::new);
    model = runtime.getModel(SPACE, "table");
    if (model == null || model.hasErrors()) {
      throw new IllegalStateException("model: " + (model == null ? "none" : model.getMessages()));
    }
  }

  /** The scores by row. */
  Map<String, Object> scores(Map<String, Object> figures) {
    DMNContext context = runtime.newContext();
    figures.forEach(context::set);
    Map<String, Object> scores = new LinkedHashMap<>();
    for (DMNDecisionResult each : runtime.evaluateAll(model, context).getDecisionResults()) {
      scores.put(each.getDecisionName(), each.getResult());
    }
    return scores;
  }

  private static String xml() {
    StringBuilder xml =
        new StringBuilder(
            "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" xmlns:t=\""
                + SPACE
                + "\" id=\"table\" name=\"table\" namespace=\""
                + SPACE
                + "\">");
    for (Ledger.Entry entry : Ledger.ENTRIES) {
      String name = entry.name();
      xml.append(
          "<inputData id=\"i_%s\" name=\"%s\"><variable name=\"%s\" typeRef=\"number\"/></inputData>"
              .formatted(name, name, name));
    }
    FeelRows.expressions().forEach((row, text) -> decision(xml, row, text, expression(text)));
    FeelRows.tables().forEach((row, table) -> decision(xml, row, table.input(), table(table)));
    return xml.append("</definitions>").toString();
  }

  private static void decision(StringBuilder xml, String row, String names, String logic) {
    xml.append(
        "<decision id=\"d_%s\" name=\"%s\"><variable name=\"%s\"/>".formatted(row, row, row));
    for (Ledger.Entry entry : Ledger.ENTRIES) {
      if (names.matches("(?s).*\\b" + entry.name() + "\\b.*")) {
        xml.append(
            "<informationRequirement><requiredInput href=\"#i_%s\"/></informationRequirement>"
                .formatted(entry.name()));
      }
    }
    xml.append(logic).append("</decision>");
  }

  private static String expression(String text) {
    return "<literalExpression>" + text(text) + "</literalExpression>";
  }

  private static String table(FeelRows.Table table) {
    StringBuilder xml =
        new StringBuilder(
            "<decisionTable hitPolicy=\"UNIQUE\"><input><inputExpression typeRef=\"number\">"
                + text(table.input())
                + "</inputExpression></input><output/>");
    for (FeelRows.Rule rule : table.rules()) {
      xml.append(
          "<rule><inputEntry>%s</inputEntry><outputEntry>%s</outputEntry></rule>"
              .formatted(text(rule.test()), text("[" + rule.points() + "]")));
    }
    return xml.append("</decisionTable>").toString();
  }

  private static String text(String feel) {
    return "<text>"
        + feel.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        + "</text>";
  }
}
