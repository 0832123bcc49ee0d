package org.kaocheng.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;
import org.kaocheng.document.Document;
import org.kaocheng.document.Paragraph;
import org.kaocheng.document.Repair;

class ContentsTest {

  private static final Composition PLAIN = Compositions.report(3, 2);

  private static Composition withContents() {
    List<Element> elements = new ArrayList<>(PLAIN.elements());
    elements.addAll(2, List.of(new Element.Break(), new Element.Contents(), new Element.Break()));
    return new Composition(PLAIN.title(), elements);
  }

  @Test
  void the_entries_of_a_table_of_contents_are_no_part_of_what_is_read() {
    List<String> expected =
        new ArrayList<>(Printed.withoutBreaks(CompositionDocument.of("", PLAIN).document()));
    expected.add(3, "目录");
    Map<String, Rendered> files =
        Map.of(
            "报告.docx", DocxWriter.write(withContents()),
            "报告.pdf", PdfWriter.write(withContents()));
    files.forEach((name, file) -> {
      Document read = Repair.repair(Printed.read(name, file.content()));
      assertThat(Printed.withoutBreaks(read)).as(name).containsExactlyElementsOf(expected);
    });
  }

  @Test
  void the_pages_it_names_are_those_the_headings_stand_on() {
    Document read = Printed.read("报告.pdf", PdfWriter.write(withContents()).content());
    List<Paragraph> paragraphs =
        read.blocks().stream()
            .filter(Paragraph.class::isInstance)
            .map(Paragraph.class::cast)
            .toList();
    int entries = 0;
    for (Paragraph entry : paragraphs) {
      String text = entry.text().string();
      if (text.contains("……")) {
        String heading = text.substring(0, text.indexOf('…')).strip();
        int page = Integer.parseInt(text.replaceAll(".*…\\s*", ""));
        assertThat(paragraphs)
            .anyMatch(p -> p.text().string().equals(heading) && p.text().page() == page);
        entries++;
      }
    }
    assertThat(entries).isGreaterThan(2);
  }
}
