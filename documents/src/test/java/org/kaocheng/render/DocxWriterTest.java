package org.kaocheng.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaocheng.compose.Composition;

class DocxWriterTest {

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
    assertThat(DocxWriter.write(composition).content())
        .isEqualTo(DocxWriter.write(composition).content());
  }

  private static void assertReadBack(Composition composition) {
    Rendered rendered = DocxWriter.write(composition);
    assertThat(rendered.problems()).isEmpty();
    var expected = CompositionDocument.of("报告.docx", composition).document();
    var read = Printed.read("报告.docx", rendered.content());
    assertThat(Printed.lines(read, true)).containsExactlyElementsOf(Printed.lines(expected, true));
  }
}
