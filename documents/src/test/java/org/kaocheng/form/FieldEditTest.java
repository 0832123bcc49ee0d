package org.kaocheng.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;

class FieldEditTest {

  private static final Scheme SCHEME =
      Schemes.builtIn().scheme("hunan-hengyang/2022").orElseThrow();
  private static final Filing BLANK = Filing.blank(SCHEME.id(), 2022);
  private static final FilingField BASIC =
      new FilingField.Entry(Slot.of("expenditure.basic", new Period(2022, Basis.FINAL_ACCOUNTS)));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1,728.23; 1728.23",
        "１２３．４５; 123.45",
        "838万元; 838",
        "0; 0",
        "约十万; 约十万",
        "1..2; 1..2",
        "-; ''",
        "' '; ''"
      })
  void what_is_typed_is_shown_again_and_never_lost(String typed, String shown) {
    assertThat(shown(typed(BLANK, BASIC, typed), BASIC)).isEqualTo(shown);
  }

  static List<String> schemes() {
    return Schemes.builtIn().ids();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void what_is_typed_into_all_fields_of_all_forms_is_there_at_the_end(String id) {
    Scheme scheme = Schemes.builtIn().scheme(id).orElseThrow();
    FixedIndicators fixed = new FixedIndicators(scheme, 2022);
    Filing filing =
        ProjectEdit.added(
            Filing.blank(id, 2022), "河道治理", ProjectEdit.groups(scheme).iterator().next());
    List<FormPage> pages = FormPages.of(Answers.of(scheme, filing));
    List<FilingField> typed = new ArrayList<>();
    for (FormPage page : pages) {
      for (PlacedCell placed : PlacedCell.of(page.sheet())) {
        Answers answers = Answers.of(scheme, filing);
        Optional<FilingField> field =
            placed
                .cell()
                .field()
                .filter(each -> !fixed.isFixed(answers, each))
                .filter(each -> !(each instanceof FilingField.ProjectName));
        if (field.isPresent()) {
          filing = FieldEdit.apply(answers, page, placed.cell(), "12.34");
          typed.add(field.get());
        }
      }
    }
    assertThat(typed).hasSizeGreaterThan(30);
    Answers answers = Answers.of(scheme, filing);
    for (FormPage page : FormPages.of(answers)) {
      for (PlacedCell placed : PlacedCell.of(page.sheet())) {
        SheetCell cell = placed.cell();
        if (cell.field().filter(typed::contains).isPresent()) {
          FilingField field = cell.field().get();
          String shown = FieldText.typed(answers, page, cell, field);
          assertThat(shown.isEmpty() ? FieldText.derived(answers, cell, field) : shown)
              .as(FieldKey.of(field))
              .startsWith("12.34");
        }
      }
    }
  }

  private static FixedIndicators fixed() {
    return new FixedIndicators(SCHEME, 2022);
  }

  @Test
  void what_follows_anyway_is_not_kept_so_that_it_goes_on_following() {
    FilingField office =
        new FilingField.Entry(
            Slot.of("three_publics.official_vehicle", new Period(2022, Basis.FINAL_ACCOUNTS)));
    FilingField total =
        new FilingField.Entry(
            Slot.of("three_publics.total", new Period(2022, Basis.FINAL_ACCOUNTS)));
    Filing filing = typed(BLANK, office, "5.00");
    Filing same = typed(filing, total, "5");
    assertThat(same.entries()).isEqualTo(filing.entries());
    Filing other = typed(filing, total, "6");
    assertThat(answers(other).typed(total)).isPresent();
  }

  @Test
  void a_blank_row_of_indicators_keeps_its_place_when_it_is_filled_in() {
    FilingField.IndicatorField name = ownIndicator();
    Filing filing = typed(BLANK, name, "完成率");
    assertThat(shown(filing, name)).isEqualTo("完成率");
    FilingField.IndicatorField target =
        new FilingField.IndicatorField(
            name.table(), name.block(), name.subject(), name.row(), FilingField.Part.TARGET);
    filing = typed(filing, target, "≥95%");
    IndicatorRow row =
        answers(filing).rows(name.table(), name.block(), name.subject()).get(name.row());
    assertThat(row.name()).isEqualTo("完成率");
    assertThat(row.text(Indicator.Column.TARGET)).isEqualTo("≥95%");
    Filing more = IndicatorEdit.added(answers(filing), name);
    assertThat(rows(more, name)).hasSize(rows(filing, name).size() + 1);
    assertThat(rows(IndicatorEdit.removed(answers(more), name), name))
        .hasSize(rows(filing, name).size())
        .noneMatch(each -> each.name().equals("完成率"));
  }

  private static List<IndicatorRow> rows(Filing filing, FilingField.IndicatorField field) {
    return answers(filing).rows(field.table(), field.block(), field.subject());
  }

  private static FilingField.IndicatorField ownIndicator() {
    return FormPages.of(answers(BLANK)).stream()
        .flatMap(page -> page.fields(java.util.Set.of()).stream())
        .filter(FilingField.IndicatorField.class::isInstance)
        .map(FilingField.IndicatorField.class::cast)
        .filter(field ->
            field.part() == FilingField.Part.NAME && !fixed().isFixed(answers(BLANK), field))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_renamed_project_keeps_all_that_is_filled_in_for_it_and_a_name_is_used_once() {
    String group = ProjectEdit.groups(SCHEME).iterator().next();
    Filing filing = ProjectEdit.added(ProjectEdit.added(BLANK, "甲", group), "乙", group);
    Slot slot = new Slot(Subject.project("甲"), "budget.total", new Period(2022, Basis.NONE), 0);
    filing = filing.with(Map.of(slot, new Content.Words("数")));
    Filing renamed = ProjectEdit.renamed(filing, "甲", "乙");
    assertThat(renamed.projects()).extracting("name").containsExactly("乙（2）", "乙");
    assertThat(renamed.entries()).containsKey(slot.of(Subject.project("乙（2）")));
    assertThat(ProjectEdit.moved(renamed, "乙", true).projects())
        .extracting("name")
        .containsExactly("乙", "乙（2）");
    assertThat(ProjectEdit.removed(renamed, "乙（2）").entries()).isEmpty();
  }

  @Test
  void references_that_mean_nothing_or_are_not_filled_in_are_told() {
    Answers answers = answers(typed(BLANK, BASIC, "10"));
    assertThat(OwnWordsCheck.of(answers, "全年{基本支出[决算]}万元，没有别的。")).isEmpty();
    assertThat(OwnWordsCheck.of(answers, "全年{基本支出[年初预算]}"))
        .hasSize(1)
        .first()
        .asString()
        .contains("没有填写");
    assertThat(OwnWordsCheck.of(answers, "全年{基木之出[决算]}和{基本支出[决算]"))
        .hasSize(2)
        .anyMatch(each -> each.contains("不能识别"))
        .anyMatch(each -> each.contains("缺少右括号"));
  }

  private static Answers answers(Filing filing) {
    return Answers.of(SCHEME, filing);
  }

  private static Filing typed(Filing filing, FilingField field, String text) {
    Answers answers = answers(filing);
    for (FormPage page : FormPages.of(answers)) {
      for (PlacedCell placed : PlacedCell.of(page.sheet())) {
        if (placed.cell().field().filter(field::equals).isPresent()) {
          return FieldEdit.apply(answers, page, placed.cell(), text);
        }
      }
    }
    throw new AssertionError("no form has " + FieldKey.of(field));
  }

  private static String shown(Filing filing, FilingField field) {
    Answers answers = answers(filing);
    for (FormPage page : FormPages.of(answers)) {
      for (PlacedCell placed : PlacedCell.of(page.sheet())) {
        if (placed.cell().field().filter(field::equals).isPresent()) {
          return FieldText.typed(answers, page, placed.cell(), field);
        }
      }
    }
    return "";
  }
}
