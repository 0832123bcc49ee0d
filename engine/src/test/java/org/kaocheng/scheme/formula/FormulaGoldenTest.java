package org.kaocheng.scheme.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Formulas with their tree, words, numbers and value; wrong formulas with all their problems. */
class FormulaGoldenTest {

  @Test
  void formulas_are_read_written_and_computed_as_the_table_says() {
    Map<String, String> table = new LinkedHashMap<>();
    List<String> actual = new ArrayList<>();
    List<String> expected = Samples.lines("formulas.golden");
    for (String line : expected) {
      if (line.startsWith("@")) {
        String[] parts = line.substring(1).split(" = ");
        table.put(parts[0], parts[1]);
        actual.add(line);
      } else if (!line.startsWith(" ")) {
        actual.addAll(block(line, Samples.figures(table)));
      }
    }
    assertThat(String.join("\n", actual)).isEqualTo(String.join("\n", expected));
  }

  private static List<String> block(String text, Figures figures) {
    FormulaReading reading = FormulaReader.read(text, Samples.NAMES);
    if (reading instanceof FormulaReading.Wrong(List<FormulaProblem> problems)) {
      return List.of(text, "  " + problems);
    }
    Formula formula = reading.result().orElseThrow();
    return List.of(
        text,
        "  " + Samples.tree(formula),
        "  " + FormulaText.words(formula),
        "  " + FormulaText.numbers(formula, figures),
        "  " + Samples.show(Evaluation.of(formula, figures)));
  }

  @Test
  void wrong_formulas_give_all_their_problems_at_their_places() {
    List<String> actual = new ArrayList<>();
    List<String> expected = Samples.lines("wrong.golden");
    for (String line : expected) {
      if (!line.startsWith("  ")) {
        actual.add(line);
        String[] parts = line.split(" \\| ");
        actual.addAll(
            problems(parts[0].equals("∅") ? "" : parts[0], parts.length > 1 ? parts[1] : ""));
      }
    }
    assertThat(String.join("\n", actual)).isEqualTo(String.join("\n", expected));
  }

  private static List<String> problems(String text, String wanted) {
    FormulaReading reading =
        switch (wanted) {
          case "数" -> FormulaReader.number(text, Samples.NAMES);
          case "条件" -> FormulaReader.condition(text, Samples.NAMES);
          default -> FormulaReader.read(text, Samples.NAMES);
        };
    return reading.problems().stream()
        .map(p -> "  %d-%d %s".formatted(p.start(), p.end(), p.message()))
        .toList();
  }
}
