package org.kaocheng.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.document.Block;
import org.kaocheng.document.Document;
import org.kaocheng.document.Paragraph;
import org.kaocheng.document.Table;
import org.kaocheng.fact.Subject;

class XlsxWriterTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void the_tables_of_a_report_are_read_back_as_they_were_composed(long seed) {
    assertReadBack(Compositions.report(seed, 12));
  }

  @Test
  void long_and_wide_tables_are_read_back() {
    assertReadBack(Compositions.longTable(300));
    assertReadBack(Compositions.wideTable(7));
  }

  @Test
  void the_same_composition_gives_the_same_bytes() {
    Composition composition = Compositions.report(9, 2);
    assertThat(XlsxWriter.write(composition).content())
        .isEqualTo(XlsxWriter.write(composition).content());
  }

  @ParameterizedTest
  @CsvSource({
    "1728.230, 1728.230, 0.000",
    "'1,728.23', 1728.23, '#,##0.00'",
    "95.3%, 0.953, 0.0%",
    "3.50万元, 3.50, '0.00\"万元\"'",
    "-12, -12, 0",
  })
  void a_figure_is_a_number_that_looks_as_printed(String text, String value, String format) {
    assertThat(XlsxNumber.of(text))
        .hasValueSatisfying(number -> {
          assertThat(number.value()).isEqualTo(value);
          assertThat(number.format()).isEqualTo(format);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "≥95%", "007", "1,23", "-0", "1e5", "2023-01-01", "1234567890123456"})
  void what_is_no_plain_figure_stays_words(String text) {
    assertThat(XlsxNumber.of(text)).isEmpty();
  }

  @Test
  void what_looks_like_a_formula_is_words() throws IOException {
    Composition composition = single("=HYPERLINK(\"x\")", "+1", "@SUM(A1)", "-");
    byte[] content = XlsxWriter.write(composition).content();
    byte[] part = ZipParts.unpack(content).getOrDefault("xl/worksheets/sheet1.xml", new byte[0]);
    assertThat(new String(part, UTF_8)).doesNotContain("<f>").contains("t=\"inlineStr\"");
    byte[] styles = ZipParts.unpack(content).getOrDefault("xl/styles.xml", new byte[0]);
    assertThat(new String(styles, UTF_8)).contains("quotePrefix=\"1\"");
    assertThat(Printed.lines(Printed.read("表.xlsx", content), false))
        .contains("|=HYPERLINK(\"x\")|+1|@SUM(A1)|-|");
  }

  @Test
  void a_report_without_tables_gives_a_workbook_and_is_told() {
    Rendered rendered = XlsxWriter.write(new Composition("", List.of(Element.Line.of("无。"))));
    assertThat(rendered.problems()).hasSize(1);
    assertThat(rendered.content()).isNotEmpty();
  }

  private static Composition single(String... cells) {
    List<SheetCell> row = new ArrayList<>();
    for (String cell : cells) {
      row.add(SheetCell.of(SheetCell.Kind.WORDS, cell));
    }
    Sheet sheet =
        new Sheet(
            "",
            Subject.DEPARTMENT,
            "",
            "表",
            List.of(),
            List.of(1, 1, 1, 1),
            0,
            List.of(new Sheet.Row(row), new Sheet.Row(row)),
            List.of(),
            false);
    return new Composition("", List.of(sheet));
  }

  /** A workbook holds the tables only; what stands below one is read as its last rows. */
  private static void assertReadBack(Composition composition) {
    List<Element> sheets = composition.elements().stream().filter(Sheet.class::isInstance).toList();
    Document expected = CompositionDocument.of("表.xlsx", new Composition("", sheets)).document();
    Document read = Printed.read("表.xlsx", XlsxWriter.write(composition).content());
    assertThat(flat(read)).containsAll(flat(expected));
    int index =
        sheets.size() > 1 ? 1 : 0; // The list of tables that a workbook of several opens with.
    assertThat(tables(read)).hasSize(tables(expected).size() + index);
    for (int i = 0; i < tables(expected).size(); i++) {
      Table whole = tables(expected).get(i);
      Table printed = tables(read).get(i + index);
      Table same = new Table(printed.rows().subList(0, whole.rows().size()), 0);
      assertThat(lines(same)).containsExactlyElementsOf(lines(whole));
    }
  }

  private static List<String> lines(Table table) {
    return Printed.lines(
        new Document("", org.kaocheng.document.Format.XLSX, List.of(table), List.of()), false);
  }

  private static List<Table> tables(Document document) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .toList();
  }

  /** All words, wherever they stand. */
  private static List<String> flat(Document document) {
    List<String> words = new ArrayList<>();
    for (Block block : document.blocks()) {
      switch (block) {
        case Paragraph paragraph -> words.add(paragraph.text().string());
        case Table table ->
            table.rows().forEach(row -> row.cells().forEach(c -> words.add(c.text().string())));
      }
    }
    return words.stream().map(word -> word.replaceAll("[\\s\u3000]+", "")).toList();
  }
}
