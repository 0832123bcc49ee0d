package org.kaocheng.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;

class HtmlWriterTest {

  @Test
  void the_table_of_contents_is_navigation_and_no_part_of_the_report() {
    assertReadBack(
        new Composition(
            "",
            List.of(
                new Element.Title("报告"),
                new Element.Contents(),
                new Element.Heading(1, "一、部门概况"),
                Element.Line.of("无。"))));
  }

  @Test
  void mark_up_in_words_stays_words_and_nothing_is_fetched() {
    Composition composition =
        new Composition("<b>", List.of(Element.Line.of("<script>alert(1)</script> & “引号”")));
    String page = new String(HtmlWriter.write(composition).content(), UTF_8);
    assertThat(page).contains("&lt;script&gt;").doesNotContain("<script", "http:", "https:");
  }

  private static void assertReadBack(Composition composition) {
    var expected = CompositionDocument.of("报告.html", composition).document();
    var read = Printed.read("报告.html", HtmlWriter.write(composition).content());
    assertThat(Printed.lines(read, true)).containsExactlyElementsOf(Printed.lines(expected, true));
  }
}
