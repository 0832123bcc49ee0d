package org.kaocheng.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaocheng.check.Checker;
import org.kaocheng.check.Finding;
import org.kaocheng.evaluate.scorecard.Scorer;
import org.kaocheng.extract.Extraction;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Reading;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.Slot;
import org.kaocheng.render.CompositionDocument;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;

/** What we write, we can read. */
class RoundTripTest {

  static List<String> schemes() {
    return Schemes.builtIn().ids();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void a_complete_filing_is_read_back_figure_by_figure(String id) {
    Scheme scheme = Schemes.builtIn().scheme(id).orElseThrow();
    Filing filing = CompleteFiling.of(scheme, 1);
    Answers answers = Answers.of(scheme, filing);
    Reading reading = read(ReportComposer.compose(answers));
    List<String> missing = new ArrayList<>();
    for (Slot slot : FormSlots.of(scheme, filing)) {
      Optional<Content> content = answers.of(new FilingField.Entry(slot));
      if (content.isPresent()
          && content.get() instanceof Content.Figure(var quantity)
          && reading.facts().stream()
              .noneMatch(fact ->
                  fact.concept().equals(slot.concept())
                      && isSame(fact.period(), slot)
                      && isSame(fact.subject(), slot.subject())
                      && fact.content() instanceof Content.Figure(var read)
                      && read.amount().compareTo(quantity.amount()) == 0)) {
        missing.add(slot + " = " + quantity.text());
      }
    }
    assertThat(missing).as(lines(ReportComposer.compose(answers))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void a_complete_filing_has_nothing_wrong(String id) {
    Scheme scheme = Schemes.builtIn().scheme(id).orElseThrow();
    Answers answers = Answers.of(scheme, CompleteFiling.of(scheme, 1));
    Reading reading = read(ReportComposer.compose(answers));
    var card = new Scorer(Optional.of(scheme)).score(reading, List.of(), Optional.empty());
    List<String> said =
        Checker.standard().check(reading, card).list().stream()
            .map(finding -> said(reading, finding))
            .toList();
    assertThat(said).isEmpty();
  }

  /** A stock at the year's end is told as the accounts' figure, too. */
  private static boolean isSame(Period period, Slot slot) {
    boolean stock = Taxonomy.standard().concept(slot.concept()).filter(Concept::stock).isPresent();
    return period.equals(slot.period())
        || stock
            && period.basis() == Basis.FINAL_ACCOUNTS
            && period.on(Basis.YEAR_END).equals(slot.period());
  }

  /** 某某项目经费 may be read as 某某项目: the words for money are not the project's name. */
  private static boolean isSame(Subject one, Subject other) {
    return one.kind() == other.kind() && plain(one.name()).equals(plain(other.name()));
  }

  private static String plain(String name) {
    return name.replaceAll("(项目)?(经费)?(项目)?$", "");
  }

  private static String said(Reading reading, Finding finding) {
    return finding.severity()
        + " "
        + finding.rule().code()
        + " "
        + finding.message()
        + " @ "
        + finding.evidence().stream().map(each -> reading.text(each.place())).toList();
  }

  private static String lines(Composition composition) {
    StringBuilder lines = new StringBuilder();
    for (Element element : composition.elements()) {
      if (element instanceof Element.Line line) {
        lines.append(line.text()).append('\n');
      }
    }
    return lines.toString();
  }

  private static Reading read(Composition composition) {
    return new Extraction(Taxonomy.standard())
        .read(CompositionDocument.of("report", composition).document());
  }
}
