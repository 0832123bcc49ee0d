package org.kaocheng.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaocheng.check.Checker;
import org.kaocheng.check.Finding;
import org.kaocheng.evaluate.scorecard.Scorer;
import org.kaocheng.extract.Extraction;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Reading;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Quantity;

/** A total, rate or score of an official form that is changed by three per cent is found. */
class ChangedTotalsTest {

  private static final BigDecimal CHANGE = new BigDecimal("1.03");
  private static final long SEEDS = 3;

  static List<String> schemes() {
    return Schemes.builtIn().ids();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void a_figure_of_a_form_that_does_not_follow_from_the_others_is_named(String id) {
    Scheme scheme = Schemes.builtIn().scheme(id).orElseThrow();
    List<String> missed = new ArrayList<>();
    for (long seed = 2; seed <= SEEDS; seed++) {
      Filing filing = CompleteFiling.of(scheme, seed);
      Answers answers = Answers.of(scheme, filing);
      for (Slot slot : derived(answers)) {
        BigDecimal wrong = wrong(answers, slot);
        if (!isNamed(scheme, changed(answers, slot, wrong), wrong)) {
          missed.add(seed + ": " + slot + " → " + wrong.toPlainString());
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  /** The figures of the printed forms that follow from others and are not zero. */
  private static Set<Slot> derived(Answers answers) {
    Set<Slot> derived = new HashSet<>();
    for (Element element : ReportComposer.compose(answers).elements()) {
      if (element instanceof Sheet sheet) {
        for (Sheet.Row row : sheet.rows()) {
          for (SheetCell cell : row.cells()) {
            if (cell.derivation().isPresent()
                && cell.field().orElse(null) instanceof FilingField.Entry(Slot slot)
                && figure(answers, slot).filter(q -> q.number().signum() != 0).isPresent()) {
              derived.add(slot);
            }
          }
        }
      }
    }
    return derived;
  }

  private static Optional<Quantity> figure(Answers answers, Slot slot) {
    return answers.of(new FilingField.Entry(slot)).orElse(null)
            instanceof Content.Figure(Quantity quantity)
        ? Optional.of(quantity)
        : Optional.empty();
  }

  private static BigDecimal wrong(Answers answers, Slot slot) {
    BigDecimal right = figure(answers, slot).orElseThrow().number();
    BigDecimal wrong =
        right.multiply(CHANGE).setScale(Math.max(0, right.scale()), RoundingMode.HALF_UP);
    return wrong.compareTo(right) == 0 ? right.add(BigDecimal.ONE) : wrong;
  }

  private static Answers changed(Answers answers, Slot slot, BigDecimal wrong) {
    Map<Slot, Content> entries = new LinkedHashMap<>(answers.filing().entries());
    Quantity right = figure(answers, slot).orElseThrow();
    entries.put(slot, new Content.Figure(FigureText.of(wrong, right.unit())));
    return Answers.of(answers.scheme(), answers.filing().with(entries));
  }

  private static boolean isNamed(Scheme scheme, Answers changed, BigDecimal wrong) {
    Reading reading =
        new Extraction(Taxonomy.standard())
            .read(Written.MEMORY.document(ReportComposer.compose(changed)));
    var card = new Scorer(Optional.of(scheme)).score(reading, List.of(), Optional.empty());
    return Checker.standard().check(reading, card).list().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .anyMatch(finding -> tells(finding, wrong.toPlainString()));
  }

  private static boolean tells(Finding finding, String figure) {
    return finding.message().contains(figure)
        || finding.stated().contains(figure)
        || finding.consequences().toString().contains(figure);
  }
}
