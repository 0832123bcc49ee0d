package org.kaocheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kaocheng.corpus.Draft;
import org.kaocheng.corpus.Draft.Box;
import org.kaocheng.corpus.Draft.Item;
import org.kaocheng.corpus.Dress;
import org.kaocheng.corpus.Layout;
import org.kaocheng.corpus.word.RowCell;
import org.kaocheng.corpus.word.WordBinary;
import org.kaocheng.document.Format;

/** The Word 97 files of the generator, read; its docx of the same drafts tell what is right. */
class GeneratedDocTest {

  private static final int SEEDS = 12;

  @Test
  void a_draft_reads_the_same_from_doc_and_from_docx() {
    for (Layout layout : Layout.values()) {
      for (int seed = 0; seed < SEEDS; seed++) {
        assertReadsAsDocx(layout.write(new Random(seed)).filled());
      }
    }
  }

  @Test
  void hundreds_of_paragraphs_and_rows_over_many_pages_of_properties_stay_whole() {
    List<Item> items = new ArrayList<>();
    for (int line = 0; line < 700; line++) {
      items.add(new Item.Line("第" + line + "段" + "，完成年度目标任务".repeat(line % 9) + "。"));
    }
    List<List<Box>> rows = new ArrayList<>();
    for (int group = 0; group < 120; group++) {
      rows.add(
          List.of(new Box("指标" + group, 1, 4), new Box("预算数", 2, 1), new Box("" + group, 6, 2)));
      rows.add(List.of(new Box("100.00", 1, 1), new Box("", 1, 1)));
      for (int row = 0; row < 2; row++) {
        List<Box> cells = new ArrayList<>();
        for (int column = 1; column < 9; column++) {
          cells.add(new Box(column + "/" + row, 1, 1));
        }
        rows.add(cells);
      }
    }
    items.add(new Item.Sheet(rows));
    items.add(new Item.Line("报告完。"));
    Draft draft = new Draft("long", items, Map.of(), List.of());

    assertReadsAsDocx(draft);
    assertThat(Printed.of(Dress.DOC.bytes(draft)))
        .hasSize(700 + 480 + 1)
        .contains("|指标119{1,4}|预算数{2,1}|119{6,2}|")
        .endsWith("^报告完。");
  }

  @Test
  void all_characters_survive() {
    Draft draft =
        new Draft(
            "characters",
            List.of(
                new Item.Line("①“三公”经费≤100％ <&> 1\t2 é 𠮷"),
                new Item.Sheet(List.of(List.of(new Box("㎡", 1, 1), new Box("𠮷—", 1, 1)))),
                new Item.Line("终")),
            Map.of(),
            List.of());
    assertThat(Printed.of(Dress.DOC.bytes(draft)))
        .containsExactly("①“三公”经费≤100％ <&> 1\t2 é 𠮷", "|㎡|𠮷—|", "^终");
  }

  @Test
  void a_table_may_end_a_file_and_a_file_may_be_empty() {
    WordBinary table = new WordBinary();
    table.row(List.of(cell("甲"), cell("乙")));
    assertThat(Printed.of(table.bytes())).containsExactly("|甲|乙|");
    assertThat(Printed.of(new WordBinary().bytes()).getFirst()).startsWith("!文件中没有可读取的文字");
  }

  @Test
  void what_the_format_cannot_hold_is_refused() {
    WordBinary file = new WordBinary();
    assertThatIllegalArgumentException().isThrownBy(() -> file.paragraph("一\u0007二"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file.row(Collections.nCopies(30, cell("窄"))));
  }

  @Test
  void the_same_figures_give_the_same_bytes() {
    List<byte[]> files = new ArrayList<>();
    for (int turn = 0; turn < 2; turn++) {
      Draft draft = Layout.NINE_PARTS_AND_FORMS.write(new Random(3)).filled();
      files.add(Dress.DOC.bytes(draft));
    }
    assertThat(files.getFirst()).isEqualTo(files.getLast());
  }

  private static void assertReadsAsDocx(Draft draft) {
    byte[] doc = Dress.DOC.bytes(draft);
    assertThat(new Ingestion(Limits.STANDARD).read("甲", doc))
        .isInstanceOfSatisfying(
            Outcome.Readable.class,
            read -> {
              assertThat(read.document().format()).isEqualTo(Format.DOC);
              assertThat(read.document().problems()).isEmpty();
            });
    assertThat(Printed.of(doc)).as(draft.layout()).isEqualTo(Printed.of(Dress.DOCX.bytes(draft)));
  }

  private static RowCell cell(String text) {
    return new RowCell(text, 900, RowCell.Merge.NONE);
  }
}
