package org.kaocheng.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Finding;
import org.kaocheng.mutation.Hold.Figure;

/**
 * Every relation that a catalogue lists as holding is broken by changing one of its numbers; the
 * checker must then show the changed figure, at its place, in a new finding. Runs under {@code make
 * mutate} where the catalogues stand beside the checkout (or at {@code -Dkaocheng.shared}).
 */
class HoldsTest {

  /** Reached; to be raised, never lowered. */
  private static final int FLOOR_PER_MILLE = 980;

  /**
   * Relations of the catalogues whose figures need not be equal: another one contradicts nothing.
   */
  private static final Map<String, String> NO_EQUALITIES =
      Map.of(
          "H2-27", "a result equal to its target: another result is only another result",
          "H4-19", "as many drivers as cars: no report says that they must be as many");

  private final Score score = new Score();
  private final Score families = new Score();
  private final List<String> exempt = new ArrayList<>();
  private int unchecked;

  @Test
  void a_broken_relation_is_reported_at_its_line() throws IOException {
    Path shared = Path.of(System.getProperty("kaocheng.shared", "../../shared"));
    assumeTrue(
        Boolean.getBoolean("kaocheng.holds"),
        "takes minutes: run by make mutate, or with -Dkaocheng.holds=true");
    assumeTrue(
        Files.isDirectory(shared.resolve("expected")),
        () -> "no catalogues at " + shared.toAbsolutePath().normalize() + ": nothing to break");
    try (Stream<Path> files = Files.list(shared.resolve("expected"))) {
      for (Path file :
          files.filter(each -> each.toString().endsWith(".findings.json")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".findings.json", "");
        Path report = shared.resolve("reports").resolve(name + ".txt");
        breakAll(
            name.substring(0, 3),
            Files.readString(report),
            Hold.all(Json.read(Files.readString(file))));
      }
    }
    System.out.println(families.table("relations that hold, broken, by family"));
    System.out.println(score.table("relations that hold, broken one number at a time, by report"));
    exempt.stream().distinct().forEach(each -> System.out.println("  left out  " + each));
    System.out.println("  without an equation between printed numbers: " + unchecked);
    assertThat(score.perMille()).isGreaterThanOrEqualTo(FLOOR_PER_MILLE);
    assertThat(score.falseAlarms()).isEmpty();
  }

  private void breakAll(String name, String text, List<Hold> holds) {
    String[] lines = text.split("\n", -1);
    List<Finding> before = Examined.doubts(name + ".txt", text);
    Set<String> known = before.stream().map(Finding::id).collect(Collectors.toSet());
    for (Hold hold : holds) {
      if (NO_EQUALITIES.containsKey(hold.id())) {
        exempt.add(hold.id() + " " + NO_EQUALITIES.get(hold.id()));
        continue;
      }
      List<Figure> figures = hold.figures(lines);
      if (figures.isEmpty()) {
        unchecked++;
      }
      for (Figure figure : figures) {
        String changed = changed(figure.text());
        List<Finding> found =
            Examined.doubts(name + ".txt", with(lines, figure, changed)).stream()
                .filter(each -> !known.contains(each.id()))
                .toList();
        boolean caught = found.stream().anyMatch(each -> points(each, figure, changed));
        String what = what(hold, figure, changed, found);
        score.planted(name, caught, what);
        families.planted(hold.family(), caught, what);
      }
    }
  }

  /** Whether the finding shows the changed figure, at its line, among its evidence. */
  private static boolean points(Finding finding, Figure figure, String changed) {
    return finding.evidence().stream()
        .anyMatch(each -> Score.names(each.text(), changed) && covers(each, figure.line() + 1));
  }

  /** Whether the evidence stands at the line or reaches over it. */
  private static boolean covers(Evidence evidence, int line) {
    int first = evidence.place().line();
    return first <= line && line <= first + evidence.text().lines().count() - 1;
  }

  /** Eleven in a hundred more and at least 1, in as many decimals as printed. */
  private static String changed(String text) {
    BigDecimal number = new BigDecimal(text);
    BigDecimal more = number.multiply(new BigDecimal("0.11")).max(BigDecimal.ONE);
    if (number.scale() == 0 && number.compareTo(BigDecimal.valueOf(30)) <= 0) {
      more = BigDecimal.ONE;
    }
    return number.add(more.setScale(number.scale(), RoundingMode.HALF_UP)).toPlainString();
  }

  private static String with(String[] lines, Figure figure, String changed) {
    String[] copy = lines.clone();
    String line = copy[figure.line()];
    copy[figure.line()] =
        line.substring(0, figure.start()) + changed + line.substring(figure.end());
    return String.join("\n", copy);
  }

  private static String what(Hold hold, Figure figure, String changed, List<Finding> found) {
    return "%s %s | L%d %s → %s | %s"
        .formatted(
            hold.id(),
            hold.relation(),
            figure.line() + 1,
            figure.text(),
            changed,
            found.stream()
                .map(each ->
                    each.rule().code()
                        + "@"
                        + each.evidence().stream().map(e -> e.place().line()).toList())
                .toList());
  }
}
