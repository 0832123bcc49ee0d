package org.kaocheng.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;

class PdfWriterTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void a_report_is_read_back_as_it_was_composed(long seed) {
    assertReadBack(Compositions.report(seed, 12));
  }

  @Test
  void tables_over_many_pages_and_pages_on_their_side_are_read_back() {
    assertReadBack(Compositions.longTable(300));
    assertReadBack(Compositions.wideTable(7));
  }

  @Test
  void the_same_composition_gives_the_same_bytes() {
    Composition composition = Compositions.report(9, 2);
    assertThat(PdfWriter.write(composition).content())
        .isEqualTo(PdfWriter.write(composition).content());
  }

  @Test
  void a_character_the_fonts_lack_is_told_and_printed_as_a_sign() {
    Composition composition =
        new Composition("", List.of(Element.Line.of("联系人：王𠮷生。"), Element.Line.of("完成。")));
    Rendered rendered = PdfWriter.write(composition);
    assertThat(rendered.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("𠮷", "U+20BB7", "1 处"));
    assertThat(Printed.lines(Printed.read("报告.pdf", rendered.content()), false))
        .containsExactly("联系人：王〓生。", "完成。");
  }

  private static void assertReadBack(Composition composition) {
    Rendered rendered = PdfWriter.write(composition);
    assertThat(rendered.problems()).isEmpty();
    var expected = CompositionDocument.of("报告.pdf", composition).document();
    var read = Printed.read("报告.pdf", rendered.content());
    assertThat(Printed.withoutBreaks(read))
        .containsExactlyElementsOf(Printed.withoutBreaks(expected));
  }
}
