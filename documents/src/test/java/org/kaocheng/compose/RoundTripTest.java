package org.kaocheng.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaocheng.check.Checker;
import org.kaocheng.check.Finding;
import org.kaocheng.document.Document;
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
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.source.Severity;

/** What we write, we can read. */
class RoundTripTest {

  private static final long SEEDS = Long.getLong("kaocheng.filings", 12);

  static List<String> schemes() {
    return Schemes.builtIn().ids();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void a_complete_filing_is_read_back_figure_by_figure(String id) {
    Scheme scheme = Schemes.builtIn().scheme(id).orElseThrow();
    Filing filing = CompleteFiling.of(scheme, 1);
    Answers answers = Answers.of(scheme, filing);
    for (Written format : Written.values()) {
      Reading reading = read(format.document(ReportComposer.compose(answers)));
      assertThat(missing(FormSlots.of(scheme, filing), answers, reading))
          .as(format.name())
          .isEmpty();
    }
  }

  private static List<String> missing(Set<Slot> slots, Answers answers, Reading reading) {
    List<String> missing = new ArrayList<>();
    for (Slot slot : slots) {
      Optional<Content> content = answers.of(new FilingField.Entry(slot));
      // The head 其他 of the official form names nothing by itself; it is listed as not understood.
      boolean unnamed = slot.concept().equals("asset.fixed.other");
      if (!unnamed
          && content.isPresent()
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
    return missing;
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void the_forms_are_read_back_from_a_workbook_of_all_tables(String id) {
    Scheme scheme = Schemes.builtIn().scheme(id).orElseThrow();
    Filing filing = CompleteFiling.of(scheme, 1);
    Answers answers = Answers.of(scheme, filing);
    Composition composition = ReportComposer.compose(answers);
    Set<Slot> printed = new HashSet<>();
    for (Element element : composition.elements()) {
      if (element instanceof Sheet sheet) {
        sheet.rows().stream()
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> cell.field().stream())
            .forEach(field -> {
              if (field instanceof FilingField.Entry(Slot slot)) {
                printed.add(slot);
              }
            });
      }
    }
    assumeTrue(!printed.isEmpty(), "the scheme prescribes no form of its own");
    Reading reading = read(Written.workbook(composition));
    assertThat(missing(printed, answers, reading)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void a_complete_filing_has_nothing_wrong(String id) {
    Scheme scheme = Schemes.builtIn().scheme(id).orElseThrow();
    Answers answers = Answers.of(scheme, CompleteFiling.of(scheme, 1));
    for (Written format : Written.values()) {
      Reading reading = read(format.document(ReportComposer.compose(answers)));
      assertThat(said(scheme, reading)).as(format.name()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void no_right_filing_is_called_wrong(String id) {
    Scheme scheme = Schemes.builtIn().scheme(id).orElseThrow();
    for (long seed = 2; seed <= SEEDS; seed++) {
      Filing filing = CompleteFiling.of(scheme, seed);
      Answers answers = Answers.of(scheme, filing);
      Reading reading = read(Written.MEMORY.document(ReportComposer.compose(answers)));
      assertThat(said(scheme, reading)).as("seed " + seed).isEmpty();
      assertThat(missing(FormSlots.of(scheme, filing), answers, reading))
          .as("seed " + seed)
          .isEmpty();
    }
  }

  private static List<String> said(Scheme scheme, Reading reading) {
    var card = new Scorer(Optional.of(scheme)).score(reading, List.of(), Optional.empty());
    return Checker.standard().check(reading, card).list().stream()
        .filter(finding -> !isOfEveryForm(scheme.id(), finding))
        .map(finding -> said(reading, finding))
        .toList();
  }

  /**
   * What even a right report of a scheme cannot avoid: signatures are written on paper; Lingshou's
   * outline does not ask for three publics, carry-over, procurement and satisfaction, Yueyanglou's
   * forms not for budgets and for the figures of seven of its rates, and one of its printed
   * indicators is misspelt in the official form.
   */
  private static boolean isOfEveryForm(String id, Finding finding) {
    String code = finding.rule().code();
    return switch (id) {
      case "hebei-lingshou/2022" ->
          code.equals("structure.required-content") && finding.severity() == Severity.INFO;
      case "hunan-yueyanglou/2021" ->
          Set.of("structure.signatures", "score.unsupported").contains(code)
              || code.equals("structure.required-content") && finding.message().contains("年初预算数")
              || code.equals("wording.slip") && finding.message().contains("新增极");
      default -> false;
    };
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
    return name.replaceAll("(项目|经费)+$", "");
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

  private static Reading read(Document document) {
    return new Extraction(Taxonomy.standard()).read(document);
  }
}
