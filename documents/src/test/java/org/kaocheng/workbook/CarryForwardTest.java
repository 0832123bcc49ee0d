package org.kaocheng.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kaocheng.compose.CompleteFiling;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Period;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.form.FieldEdit;
import org.kaocheng.scheme.pack.Scheme;

class CarryForwardTest {

  private static final Scheme SCHEME = Workbooks.scheme();
  private static final int LAST = SCHEME.years().first();
  private static final Filing BEFORE = CompleteFiling.of(SCHEME, 1);
  private static final Filing NOW = CarryForward.of(SCHEME, LAST + 1, SCHEME, BEFORE);

  @Test
  void last_years_final_accounts_are_this_years_column_of_the_year_before() {
    Slot part =
        Slot.of("expenditure.basic.operating.office", new Period(LAST, Basis.FINAL_ACCOUNTS));
    Slot total = Slot.of("expenditure.project", new Period(LAST, Basis.FINAL_ACCOUNTS));
    Answers before = Answers.of(SCHEME, BEFORE);
    Answers now = Answers.of(SCHEME, Workbooks.read(WorkbookWriter.write(SCHEME, NOW, 1)).filing());
    for (Slot slot : new Slot[] {part, total}) {
      FilingField field = new FilingField.Entry(slot);
      assertThat(before.of(field)).isPresent();
      assertThat(FieldEdit.isSame(before.of(field).orElseThrow(), now.of(field).orElseThrow()))
          .as(slot.toString())
          .isTrue();
    }
  }

  @Test
  void unit_posts_projects_and_indicators_stay() {
    assertThat(NOW.projects()).isEqualTo(BEFORE.projects());
    assertThat(NOW.words(Slot.of("document.unit_name", Period.NONE)))
        .isEqualTo(BEFORE.words(Slot.of("document.unit_name", Period.NONE)));
    assertThat(NOW.entry(Slot.of("staffing.quota.total", new Period(LAST + 1, Basis.YEAR_END))))
        .isEqualTo(BEFORE.entry(Slot.of("staffing.quota.total", new Period(LAST, Basis.YEAR_END))));
    assertThat(NOW.indicators())
        .hasSameSizeAs(BEFORE.indicators())
        .allMatch(row -> !row.text(Indicator.Column.TARGET).isEmpty());
  }

  @Test
  void results_dates_and_words_are_left_to_be_filled_in() {
    assertThat(NOW.indicators())
        .allMatch(row ->
            row.text(Indicator.Column.ACTUAL).isEmpty()
                && row.text(Indicator.Column.SCORE).isEmpty()
                && row.text(Indicator.Column.REASON).isEmpty());
    assertThat(NOW.words()).isEmpty();
    assertThat(NOW.entries().keySet())
        .noneMatch(slot -> slot.concept().equals("document.report_date"))
        .noneMatch(slot ->
            slot.period().year() == LAST + 1 && !slot.concept().startsWith("staffing.quota"));
  }
}
