package org.kaocheng.scheme.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;
import org.kaocheng.fact.Basis;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.formula.Formula.Operator;
import org.kaocheng.scheme.formula.grammar.FormulaLexer;
import org.kaocheng.scheme.formula.grammar.FormulaParser;
import org.kaocheng.value.Interval;

/** What holds for every formula, tried on random ones; the seeds are fixed. */
class FormulaPropertyTest {

  private static final List<String> NAMES = List.of("编制数", "本年结余", "非税收入", "群众满意度");
  private static final List<Operator> ARITHMETIC =
      List.of(Operator.ADD, Operator.SUBTRACT, Operator.MULTIPLY, Operator.DIVIDE);
  private static final List<Operator> COMPARISONS =
      List.of(
          Operator.LESS,
          Operator.AT_MOST,
          Operator.EQUAL,
          Operator.UNEQUAL,
          Operator.AT_LEAST,
          Operator.GREATER);

  @Test
  void an_interval_contains_the_result_of_every_choice_of_exact_figures() {
    Random random = new Random(20260101);
    int known = 0;
    int decided = 0;
    for (int round = 0; round < 4000; round++) {
      boolean condition = round % 3 == 0;
      Formula formula = condition ? condition(random, 2) : number(random, 4);
      Map<String, Interval> box = box(random);
      Value whole = Evaluation.of(formula, figures(box));
      for (int choice = 0; choice < 6; choice++) {
        Value one = Evaluation.of(formula, figures(choose(random, box)));
        switch (whole) {
          case Value.Known(Interval all) -> {
            known++;
            Interval exact = ((Value.Known) one).interval();
            assertThat(all.meets(exact)).as("%s in %s", one, whole).isTrue();
          }
          case Value.Truth(Value.Answer answer) when answer != Value.Answer.OPEN -> {
            decided++;
            assertThat(((Value.Truth) one).answer()).isIn(answer, Value.Answer.OPEN);
          }
          default -> {}
        }
      }
    }
    assertThat(known).isGreaterThan(3000);
    assertThat(decided).isGreaterThan(1000);
  }

  @Test
  void sums_and_products_do_not_depend_on_the_order_of_their_operands() {
    Random random = new Random(7);
    int known = 0;
    for (int round = 0; round < 2000; round++) {
      Formula left = number(random, 3);
      Formula right = number(random, 3);
      Figures figures = figures(box(random));
      for (Operator operator : List.of(Operator.ADD, Operator.MULTIPLY)) {
        Value one = Evaluation.of(new Formula.Binary(operator, left, right, 0, 0), figures);
        Value other = Evaluation.of(new Formula.Binary(operator, right, left, 0, 0), figures);
        if (one instanceof Value.Known(Interval interval)) {
          known++;
          assertSame(interval, ((Value.Known) other).interval());
        } else {
          assertThat(other).hasSameClassAs(one);
        }
      }
    }
    assertThat(known).isGreaterThan(1000);
  }

  private static void assertSame(Interval one, Interval other) {
    assertThat(one.lower()).isEqualByComparingTo(other.lower());
    assertThat(one.upper()).isEqualByComparingTo(other.upper());
  }

  @Test
  void a_written_formula_is_read_as_itself() {
    Random random = new Random(11);
    for (int round = 0; round < 3000; round++) {
      Formula formula = round % 2 == 0 ? condition(random, 3) : number(random, 4);
      String words = FormulaText.words(formula);
      Formula again = parsed(words);
      assertThat(Samples.tree(again)).as(words).isEqualTo(Samples.tree(formula));
      assertThat(FormulaText.words(again)).isEqualTo(words);
    }
  }

  /** Without the check of dimensions, which random formulas do not keep. */
  private static Formula parsed(String words) {
    FormulaParser parser = FormulaReader.parser(FormulaTokens.of(words, Samples.NAMES));
    FormulaParser.DisjunctionContext tree = parser.formula().disjunction();
    assertThat(parser.getNumberOfSyntaxErrors()).as(words).isZero();
    return new FormulaBuilder(new Text(words), Samples.NAMES).build(tree);
  }

  @Test
  void every_text_the_parser_refuses_has_a_problem_and_no_other_text_has() {
    Random random = new Random(13);
    List<String> words =
        List.of(
            "编制数", "3", "+", "-", "*", "(", "(", ")", ")", ",", ">", "=", "且", "非", "%", "[决算]",
            "最大", "@target", "#", "[", "１．５");
    int right = 0;
    for (int round = 0; round < 20000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = 1 + random.nextInt(7); length > 0; length--) {
        text.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      var tokens = FormulaTokens.of(text.toString(), Samples.NAMES);
      FormulaParser parser = FormulaReader.parser(tokens);
      parser.formula();
      boolean refused = parser.getNumberOfSyntaxErrors() > 0;
      right += refused ? 0 : 1;
      assertThat(!SyntaxProblems.of(new Text(text.toString()), tokens).isEmpty())
          .as(text.toString())
          .isEqualTo(refused);
    }
    assertThat(right).isGreaterThan(500);
  }

  @Test
  void no_text_breaks_the_reader_and_every_problem_lies_in_the_text() {
    Random random = new Random(17);
    String signs = "编制数实有人非且或0１.．+－×÷/()（）[]【】@%，,<>=≠≥\"“”、 \u3000\uD840\uDC00\uD840#|";
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(14); length > 0; length--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      FormulaReading reading = FormulaReader.read(text.toString(), Samples.NAMES);
      assertThat(reading.problems())
          .allSatisfy(problem -> {
            assertThat(problem.start()).isBetween(0, problem.end());
            assertThat(problem.end()).isLessThanOrEqualTo(text.length());
          });
    }
  }

  @Test
  void long_and_deep_texts_are_refused_with_a_reason() {
    List<String> texts =
        List.of("1+".repeat(600), "-".repeat(900) + "1", "(".repeat(31) + "1" + ")".repeat(31));
    for (String text : texts) {
      assertThat(FormulaReader.read(text, Samples.NAMES).problems())
          .singleElement()
          .satisfies(problem -> assertThat(problem.message()).containsAnyOf("过长", "过深"));
    }
    assertThat(FormulaReader.read("且".repeat(999), Samples.NAMES).problems()).isNotEmpty();
    assertThat(FormulaReader.read("(".repeat(30) + "1" + ")".repeat(30), Samples.NAMES).problems())
        .isEmpty();
  }

  @Test
  void what_is_missing_is_named_once() {
    Formula formula =
        FormulaReader.read("未报数 + 本年结余 + 未报数 - 非税收入 + 本年结余", Samples.NAMES).result().orElseThrow();
    Map<String, String> table = new LinkedHashMap<>();
    table.put("本年结余", "3");
    assertThat(Samples.show(Evaluation.of(formula, Samples.figures(table))))
        .isEqualTo("缺 未报数、非税收入");
  }

  @Test
  void a_label_is_a_name_exactly_when_the_lexer_takes_it_for_one() {
    int names = 0;
    for (Concept concept : Taxonomy.standard().concepts()) {
      for (String label : concept.labels()) {
        List<Token> tokens = FormulaTokens.of(label, Samples.NAMES);
        boolean bracket = label.indexOf('（') >= 0 || label.indexOf('(') >= 0;
        boolean name = tokens.size() == 1 && tokens.getFirst().getType() == FormulaLexer.NAME;
        boolean one = name && !bracket;
        assertThat(FormulaTokens.isName(label)).as(label).isEqualTo(one);
        names += one ? 1 : 0;
      }
    }
    assertThat(names).isGreaterThan(500);
  }

  private static Formula number(Random random, int depth) {
    int kind = depth == 0 ? random.nextInt(2) : random.nextInt(9);
    return switch (kind) {
      case 0 -> new Formula.Number(new BigDecimal(random.nextInt(9)), 0, 0);
      case 1, 2 -> reference(random);
      case 3 -> new Formula.Negation(number(random, depth - 1), 0, 0);
      case 4 -> call(random, depth);
      default ->
          new Formula.Binary(
              ARITHMETIC.get(random.nextInt(4)),
              number(random, depth - 1),
              number(random, depth - 1),
              0,
              0);
    };
  }

  private static Formula call(Random random, int depth) {
    Formula first = number(random, depth - 1);
    Formula second = number(random, depth - 1);
    return switch (random.nextInt(4)) {
      case 0 -> new Formula.Call(Formula.Function.ABSOLUTE, List.of(first), 0, 0);
      case 1 -> new Formula.Call(Formula.Function.MINIMUM, List.of(first, second), 0, 0);
      case 2 -> new Formula.Call(Formula.Function.MAXIMUM, List.of(first, second), 0, 0);
      default ->
          new Formula.Call(Formula.Function.IF_ZERO_DENOMINATOR, List.of(first, second), 0, 0);
    };
  }

  private static Formula.Reference reference(Random random) {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    Optional<Basis> basis =
        random.nextInt(4) == 0 ? Optional.of(Basis.FINAL_ACCOUNTS) : Optional.empty();
    String concept = Samples.NAMES.named(name).orElseThrow().concept();
    return new Formula.Reference(name, concept, random.nextInt(5) == 0 ? 1 : 0, basis, 0, 0);
  }

  private static Formula condition(Random random, int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(5)) {
      case 0, 1 ->
          new Formula.Binary(
              COMPARISONS.get(random.nextInt(6)), number(random, 2), number(random, 2), 0, 0);
      case 2 -> new Formula.Not(condition(random, depth - 1), 0, 0);
      case 3 -> new Formula.Call(Formula.Function.KNOWN, List.of(reference(random)), 0, 0);
      default ->
          new Formula.Binary(
              random.nextBoolean() ? Operator.AND : Operator.OR,
              condition(random, depth - 1),
              condition(random, depth - 1),
              0,
              0);
    };
  }

  private static Map<String, Interval> box(Random random) {
    Map<String, Interval> box = new LinkedHashMap<>();
    for (String name : NAMES) {
      for (String suffix : List.of("", "^1", ":final_accounts", "^1:final_accounts")) {
        BigDecimal lower = new BigDecimal(random.nextInt(4000) - 1000).movePointLeft(2);
        BigDecimal width = new BigDecimal(random.nextInt(300)).movePointLeft(2);
        Interval interval = new Interval(lower, random.nextBoolean() ? lower : lower.add(width));
        box.put(Samples.NAMES.named(name).orElseThrow().concept() + suffix, interval);
      }
    }
    return box;
  }

  private static Map<String, Interval> choose(Random random, Map<String, Interval> box) {
    Map<String, Interval> exact = new LinkedHashMap<>();
    box.forEach((name, interval) -> {
      BigDecimal share = new BigDecimal(random.nextInt(5)).divide(new BigDecimal(4));
      BigDecimal value = interval.lower().add(interval.width().multiply(share));
      exact.put(name, Interval.exactly(value));
    });
    return exact;
  }

  private static Figures figures(Map<String, Interval> box) {
    return reference ->
        Optional.ofNullable(box.get(Samples.tree(reference)))
            .map(interval -> Figure.of(interval, interval.lower()));
  }

  @Test
  void a_figure_that_stands_twice_does_not_widen_the_result() {
    List<String> cases = new ArrayList<>();
    for (String text :
        List.of(
            "(三公经费[决算] - 三公经费[上年决算]) / 三公经费[上年决算] * 100", "三公经费[决算] / 三公经费[上年决算] * 100 - 100")) {
      Formula formula = FormulaReader.number(text, Samples.NAMES).result().orElseThrow();
      Map<String, String> table = new LinkedHashMap<>();
      table.put("三公经费[决算]", "16.20±0.005");
      table.put("三公经费[上年决算]", "22.71±0.005");
      cases.add(Samples.show(Evaluation.of(formula, Samples.figures(table))));
    }
    assertThat(cases.getFirst()).isEqualTo(cases.getLast());
  }
}
