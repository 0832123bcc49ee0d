package org.kaocheng.scheme.formula;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Interval;

/** Names and figures of an invented unit, and the plain form of formulas. */
final class Samples {

  static final Names NAMES =
      Names.of(
          Taxonomy.standard(),
          List.of(
              new Concept("local.surplus", List.of("本年结余"), Dimension.MONEY, false),
              new Concept("local.carry", List.of("上年结转数"), Dimension.MONEY, false),
              new Concept("local.survey", List.of("群众满意度"), Dimension.PERCENT, false),
              new Concept("local.nontax", List.of("非税收入"), Dimension.MONEY, false),
              new Concept("local.meetings", List.of("会议次数"), Dimension.COUNT, false),
              new Concept("local.none", List.of("未报数"), Dimension.MONEY, false)));

  private Samples() {}

  /** Figures by "name" or "name[basis]": "38", or "16.20±0.005". */
  static Figures figures(Map<String, String> table) {
    Map<Outcomes.Key, Figure> figures = new LinkedHashMap<>();
    table.forEach((name, text) -> {
      Formula formula = FormulaReader.read(name, NAMES).result().orElseThrow();
      figures.put(Outcomes.Key.of((Formula.Reference) formula), figure(text));
    });
    return reference -> Optional.ofNullable(figures.get(Outcomes.Key.of(reference)));
  }

  private static Figure figure(String text) {
    String[] parts = text.split("±");
    BigDecimal number = new BigDecimal(parts[0]);
    if (parts.length == 1) {
      return Figure.exactly(number);
    }
    BigDecimal slack = new BigDecimal(parts[1]);
    return Figure.of(new Interval(number.subtract(slack), number.add(slack)), number);
  }

  /** The lines of a resource that are no comments. */
  static List<String> lines(String resource) {
    try (InputStream in = Samples.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The tree with operators first: (÷ staffing.actual.total staffing.quota.total). */
  static String tree(Formula formula) {
    return switch (formula) {
      case Formula.Number(BigDecimal value, _, _) -> value.toPlainString();
      case Formula.Reference r ->
          r.concept()
              + (r.yearsBack() == 0 ? "" : "^" + r.yearsBack())
              + r.basis().map(b -> ":" + b.id()).orElse("");
      case Formula.Negation(Formula operand, _, _) -> "(- " + tree(operand) + ")";
      case Formula.Not(Formula operand, _, _) -> "(非 " + tree(operand) + ")";
      case Formula.Binary(Formula.Operator o, Formula l, Formula r, _, _) ->
          "(" + o.sign() + " " + tree(l) + " " + tree(r) + ")";
      case Formula.Call(Formula.Function f, List<Formula> arguments, _, _) ->
          "(" + f + " " + String.join(" ", arguments.stream().map(Samples::tree).toList()) + ")";
    };
  }

  /** A value in one line. */
  static String show(Value value) {
    return switch (value) {
      case Value.Known(Interval i) ->
          i.width().signum() == 0
              ? brief(i.lower())
              : "[" + brief(i.lower()) + ", " + brief(i.upper()) + "]";
      case Value.Truth(Value.Answer answer) -> answer.toString();
      case Value.Missing(List<Formula.Reference> references) ->
          "缺 " + String.join("、", references.stream().map(FormulaText::words).toList());
      case Value.ZeroDenominator(Formula divisor, boolean certain) ->
          (certain ? "零 " : "或零 ") + FormulaText.words(divisor);
    };
  }

  private static String brief(BigDecimal number) {
    return Decimals.brief(number, 6);
  }
}
