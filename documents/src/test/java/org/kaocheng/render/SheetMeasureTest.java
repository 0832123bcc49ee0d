package org.kaocheng.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Sheet;

class SheetMeasureTest {

  @ParameterizedTest
  @ValueSource(ints = {5, 15})
  void a_sheet_with_room_on_a_page_is_set_in_the_size_its_columns_allow(int rows) {
    assertThat(size(Compositions.longTable(rows))).isEqualTo(12);
    assertThat(pages(Compositions.longTable(rows))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {22, 26, 28})
  void a_sheet_somewhat_too_tall_for_a_page_is_set_smaller_to_stand_on_it(int rows) {
    assertThat(size(Compositions.longTable(rows))).isBetween(9.0, 11.0);
    assertThat(pages(Compositions.longTable(rows))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {36, 300})
  void a_sheet_too_long_for_a_page_is_not_set_smaller(int rows) {
    assertThat(size(Compositions.longTable(rows))).isEqualTo(12);
    assertThat(pages(Compositions.longTable(rows))).isGreaterThan(1);
  }

  private static double size(Composition composition) {
    Sheet sheet = (Sheet) composition.elements().getFirst();
    SheetGrid grid = SheetGrid.of(sheet);
    PageForm form = PageForm.of(sheet.wide());
    int width = (int) (form.textWidth() * 20);
    return SheetMeasure.of(sheet, grid, grid.edges(sheet, width), form.textHeight()).size();
  }

  private static int pages(Composition composition) {
    return PageLayout.of(composition, TypeMeasure.USUAL).pages().size();
  }
}
