package org.kaocheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kaocheng.document.Document;
import org.kaocheng.document.Paragraph;

class PdfParagraphTest {

  private static final String FULL =
      "the office paid all bills in the year and kept within what had been approved by then";

  @Test
  void a_full_line_goes_on_and_a_short_one_ends_the_paragraph() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      draft.lines(80, 100, FULL, FULL, "and no more.", "next " + FULL.substring(5), "end.");
      assertThat(draft.outline())
          .isEqualTo(
              "p1 %s %s and no more.\np1 next %s end.\n".formatted(FULL, FULL, FULL.substring(5)));
    }
  }

  @Test
  void an_indent_begins_a_paragraph_even_after_a_full_line() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      draft.text(100, 100, FULL.substring(5)).text(80, 114, FULL).text(100, 128, "new one");
      assertThat(draft.outline())
          .isEqualTo("p1 %s %s\np1 new one\n".formatted(FULL.substring(5), FULL));
    }
  }

  @Test
  void a_paragraph_runs_over_the_page_break_and_page_numbers_go() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      draft.text(100, 700, FULL.substring(5)).text(80, 714, FULL).text(280, 800, "- 1 -");
      draft.page().lines(80, 80, FULL, "done.").text(280, 800, "- 2 -");
      assertThat(draft.outline())
          .isEqualTo("p1 %s %s %s done.\n".formatted(FULL.substring(5), FULL, FULL));
    }
  }

  @Test
  void bare_numbers_count_as_page_numbers_only_when_they_count_pages() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      draft.text(80, 100, "one").text(280, 800, "5");
      draft.page().text(80, 100, "two").text(280, 800, "6");
      draft.page().text(80, 100, "three").text(280, 800, "1998");
      assertThat(draft.outline()).isEqualTo("p1 one\np2 two\np3 three\np3 1998\n");
    }
  }

  @Test
  void running_heads_go() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      draft.text(80, 40, "Head of 2023").text(80, 100, "one").page();
      draft.text(80, 40, "Head of 2023").text(80, 100, "two").page();
      draft.text(80, 40, "Head of 2023").text(80, 100, "three");
      assertThat(draft.outline()).isEqualTo("p1 one\np2 two\np3 three\n");
    }
  }

  @Test
  void distance_above_is_told_in_lines() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      draft.lines(80, 100, FULL, FULL, "short").text(80, 128 + 3 * 14, "apart");
      Document document = draft.read();
      assertThat(document.blocks())
          .extracting(block -> ((Paragraph) block).gap())
          .containsExactly(0, 2);
    }
  }

  @Test
  void text_drawn_twice_for_boldness_is_read_once() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      draft.text(80, 100, "11.50 total").text(80.3, 100, "11.50 total");
      assertThat(draft.outline()).isEqualTo("p1 11.50 total\n");
    }
  }

  @Test
  void invisible_text_of_a_recognised_scan_is_read() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      assertThat(draft.invisible(80, 100, "recognised").outline()).isEqualTo("p1 recognised\n");
    }
  }

  @Test
  void characters_that_only_fonts_distinguish_become_plain() {
    assertThat(PdfCharacters.plain("⼈⽉⻓\uF900\uFB01")).isEqualTo("人月长豈fi");
    assertThat(PdfCharacters.plain("Ａ１　\u00A0（")).isEqualTo("Ａ１　\u00A0（");
  }
}
