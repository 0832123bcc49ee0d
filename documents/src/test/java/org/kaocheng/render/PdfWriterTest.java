package org.kaocheng.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;

class PdfWriterTest {

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
}
