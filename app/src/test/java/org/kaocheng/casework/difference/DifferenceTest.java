package org.kaocheng.casework.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaocheng.casework.Examination;
import org.kaocheng.casework.difference.Difference.Side;
import org.kaocheng.casework.difference.TextChange.Kind;
import org.kaocheng.casework.difference.TextChange.Piece;
import org.kaocheng.check.Finding;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Period;
import org.kaocheng.filing.FieldKinds;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.store.FilingJson;
import org.kaocheng.store.Submission;

class DifferenceTest {

  private static final Scheme SCHEME =
      Schemes.builtIn().scheme("hunan-hengyang/2022").orElseThrow();

  @Test
  void the_same_twice_has_no_difference() {
    Side side = side(1, filing("1200", "1300", "部门职责是档案管理。"));
    assertThat(Difference.between(side, side).isEmpty()).isTrue();
  }

  @Test
  void a_changed_figure_is_told_with_its_label_its_period_and_both_values() {
    Difference difference =
        Difference.between(
            side(1, filing("1200", "1300", "")), side(2, filing("1200", "1250", "")));
    assertThat(difference.facts())
        .singleElement()
        .returns("支出合计", FactChange::label)
        .returns("2022年决算", FactChange::period)
        .satisfies(change -> {
          assertThat(change.before()).contains("1300").contains("万元");
          assertThat(change.after()).contains("1250");
        });
    assertThat(difference.sentences())
        .anySatisfy(change ->
            assertThat(change.pieces())
                .contains(new Piece(Kind.GONE, "1300"), new Piece(Kind.NEW, "1250")));
  }

  @Test
  void what_a_change_mends_and_what_it_brings_is_told() {
    Difference difference =
        Difference.between(
            side(1, filing("1200", "1300", "")), side(2, filing("1200", "1200", "")));
    List<String> before = Examination.of(SCHEME, filing("1200", "1300", "")).ids();
    assertThat(difference.findings().mended()).extracting(Finding::id).isSubsetOf(before);
    assertThat(difference.findings().remaining()).extracting(Finding::id).isSubsetOf(before);
  }

  @Test
  void a_project_that_is_gone_is_told_after_what_is_there() {
    Filing with = withProject(filing("1200", "1200", ""), "档案修复");
    List<FactChange> facts =
        Difference.between(side(1, with), side(2, filing("1200", "1100", ""))).facts();
    assertThat(facts).extracting(FactChange::label).last().isEqualTo("项目：档案修复");
    assertThat(facts.getLast().after()).isEmpty();
  }

  @Test
  void a_sentence_is_compared_word_by_word_and_a_number_as_a_whole() {
    assertThat(TextChange.pieces("支出1,300.50万元，增长8%。", "支出1,250.50万元，下降8%。"))
        .containsExactly(
            new Piece(Kind.SAME, "支出"),
            new Piece(Kind.GONE, "1,300.50"),
            new Piece(Kind.NEW, "1,250.50"),
            new Piece(Kind.SAME, "万元，"),
            new Piece(Kind.GONE, "增长"),
            new Piece(Kind.NEW, "下降"),
            new Piece(Kind.SAME, "8%。"));
  }

  private static Side side(int number, Filing filing) {
    Submission submission =
        Submission.of(1, number, filing.scheme(), FilingJson.write(filing), List.of());
    return new Side(submission, Examination.of(SCHEME, filing));
  }

  private static Filing withProject(Filing filing, String name) {
    return new Filing(
        filing.scheme(),
        filing.year(),
        filing.entries(),
        List.of(new FiledProject(name, "")),
        filing.indicators(),
        filing.openRows(),
        filing.words());
  }

  private static Filing filing(String budget, String accounts, String words) {
    Map<Slot, Content> entries = new LinkedHashMap<>();
    entries.put(Slot.of("document.unit_name", Period.NONE), new Content.Words("青禾县档案局"));
    entries.put(slot(Basis.ORIGINAL_BUDGET), figure(budget));
    entries.put(slot(Basis.ADJUSTED_BUDGET), figure(budget));
    entries.put(slot(Basis.FINAL_ACCOUNTS), figure(accounts));
    Filing filing = Filing.blank(SCHEME.id(), 2022).with(entries);
    Map<String, List<String>> own = new LinkedHashMap<>();
    if (!words.isEmpty()) {
      own.put(SCHEME.outline().sections().getFirst().id(), List.of(words));
    }
    return new Filing(
        filing.scheme(), filing.year(), filing.entries(), List.of(), List.of(), List.of(), own);
  }

  private static Slot slot(Basis basis) {
    return Slot.of("expenditure.total", new Period(2022, basis));
  }

  private static Content figure(String number) {
    return new Content.Figure(
        FigureText.of(new BigDecimal(number), FieldKinds.unit("expenditure.total")));
  }
}
