package org.kaocheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfTableTest {

  private static final double[] XS = {60, 160, 260, 360};
  private static final double[] YS = {100, 120, 140, 160};
  private static final List<String> NINE =
      List.of("item", "budget", "actual", "office", "12.50", "12.40", "cars", "3.00", "2.99");
  private static final String NINE_READ =
      "table\n  item | budget | actual\n  office | 12.50 | 12.40\n  cars | 3.00 | 2.99\n";

  @Test
  void a_ruled_grid_is_a_table() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      draft.text(60, 80, "before").grid(XS, YS).cells(XS, YS, NINE).text(60, 200, "after");
      assertThat(draft.outline()).isEqualTo("p1 before\n" + NINE_READ + "p1 after\n");
    }
  }

  @Test
  void a_turned_page_reads_the_same() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      draft.turned().text(60, 80, "before").grid(XS, YS).cells(XS, YS, NINE);
      assertThat(draft.outline()).isEqualTo("p2 before\n" + NINE_READ.replace("p1", "p2"));
    }
  }

  @Test
  void missing_inner_lines_are_spans() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      draft.line(60, 100, 360, 100).line(160, 120, 360, 120).line(60, 140, 360, 140);
      draft.line(60, 100, 60, 140).line(160, 100, 160, 140).line(260, 120, 260, 140);
      draft.line(360, 100, 360, 140);
      draft.text(63, 122, "item").text(163, 112, "budget").text(163, 132, "first");
      draft.text(263, 132, "changed");
      assertThat(draft.outline())
          .isEqualTo("table\n  item {1x2} | budget {2x1}\n  first | changed\n");
    }
  }

  @Test
  void thin_boxes_and_dashes_are_lines() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      for (double y : YS) {
        for (double x = 60; x < 360; x += 5) {
          draft.line(x, y, Math.min(x + 3, 360), y);
        }
      }
      for (double x : XS) {
        draft.box(x - 0.5, 100, 1, 60);
      }
      assertThat(draft.cells(XS, YS, NINE).outline()).isEqualTo(NINE_READ);
    }
  }

  @Test
  void a_table_open_at_both_sides_keeps_its_outer_columns() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      for (double y : YS) {
        draft.line(60, y, 360, y);
      }
      draft.line(160, 100, 160, 160).line(260, 100, 260, 160);
      assertThat(draft.cells(XS, YS, NINE).outline()).isEqualTo(NINE_READ);
    }
  }

  @Test
  void a_frame_around_text_is_no_table() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      draft.grid(new double[] {50, 400}, new double[] {60, 300}).text(70, 100, "framed");
      assertThat(draft.outline()).isEqualTo("p1 framed\n");
    }
  }

  @Test
  void an_underline_inside_a_cell_does_not_split_it() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      draft.grid(XS, YS).cells(XS, YS, NINE).line(66, 135, 120, 135);
      assertThat(draft.outline()).isEqualTo(NINE_READ);
    }
  }

  @Test
  void tables_apart_are_two() throws IOException {
    double[] below = {170, 190, 210, 230};
    try (PdfDraft draft = new PdfDraft()) {
      draft.grid(XS, YS).cells(XS, YS, NINE).grid(XS, below).cells(XS, below, NINE);
      assertThat(draft.outline()).isEqualTo(NINE_READ + NINE_READ);
    }
  }

  @Test
  void a_number_broken_in_a_narrow_cell_is_one_number() throws IOException {
    double[] xs = {60, 160, 190};
    double[] ys = {100, 130, 160};
    try (PdfDraft draft = new PdfDraft()) {
      draft.grid(xs, ys).text(63, 112, "office").text(163, 112, "110.6").text(163, 124, "3");
      draft.text(63, 142, "cars").text(163, 142, "15").text(163, 154, "16");
      assertThat(draft.outline()).isEqualTo("table\n  office | 110.63\n  cars | 15/16\n");
    }
  }

  @Test
  void aligned_columns_without_lines_are_a_table() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      assertThat(draft.cells(XS, YS, NINE).outline()).isEqualTo(NINE_READ);
    }
  }

  @Test
  void labels_beside_each_other_are_no_table() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      draft.lines(60, 100, "unit: a", "name: b", "date: c").lines(200, 100, "x", "y", "z");
      assertThat(draft.outline()).doesNotContain("table");
    }
  }

  @Test
  void a_table_goes_on_on_the_next_page_without_its_repeated_heads() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      draft.grid(XS, new double[] {700, 720, 740});
      draft.cells(XS, new double[] {700, 720, 740}, NINE.subList(0, 6));
      draft.page().grid(XS, new double[] {60, 80, 100});
      draft.cells(XS, new double[] {60, 80, 100}, List.of("item", "budget", "actual"));
      draft.cells(XS, new double[] {80, 100}, NINE.subList(6, 9));
      assertThat(draft.outline()).isEqualTo(NINE_READ);
    }
  }

  @Test
  void a_form_that_begins_anew_with_its_title_is_another_table() throws IOException {
    double[] one = {60, 360};
    try (PdfDraft draft = new PdfDraft()) {
      draft.grid(one, new double[] {680, 700}).text(63, 692, "form title");
      draft.grid(XS, new double[] {700, 720, 740});
      draft.cells(XS, new double[] {700, 720, 740}, NINE.subList(0, 6)).page();
      draft.grid(one, new double[] {60, 80}).text(63, 72, "form title");
      draft.grid(XS, new double[] {80, 100}).cells(XS, new double[] {80, 100}, NINE.subList(6, 9));
      assertThat(draft.outline())
          .isEqualTo(
              """
              table
                form title {3x1}
                item | budget | actual
                office | 12.50 | 12.40
              table
                form title {3x1}
                cars | 3.00 | 2.99
              """);
    }
  }

  @Test
  void full_rows_of_equal_numbers_at_a_page_break_stay_two_rows() throws IOException {
    double[] narrow = {60, 160, 188, 216};
    try (PdfDraft draft = new PdfDraft()) {
      draft.grid(narrow, new double[] {720, 734});
      draft.cells(narrow, new double[] {720, 734}, List.of("office", "31.5", "31.5"));
      draft.page().grid(narrow, new double[] {60, 74});
      draft.cells(narrow, new double[] {60, 74}, List.of("", "31.5", "31.5"));
      assertThat(draft.outline()).isEqualTo("table\n  office | 31.5 | 31.5\n   | 31.5 | 31.5\n");
    }
  }

  @Test
  void a_row_without_lower_line_goes_on_on_the_next_page() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      draft.line(60, 720, 360, 720);
      for (double x : XS) {
        draft.line(x, 720, x, 735);
      }
      draft.text(63, 731, "office").text(163, 731, "1.00").text(263, 731, "paid in two parts");
      draft.page().grid(XS, new double[] {60, 80, 100}).text(263, 72, "by order");
      draft.text(63, 92, "cars").text(163, 92, "2.00");
      assertThat(draft.outline())
          .isEqualTo("table\n  office | 1.00 | paid in two parts/by order\n  cars | 2.00 | \n");
    }
  }
}
