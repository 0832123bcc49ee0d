package org.kaocheng.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.document.Document;
import org.kaocheng.fact.Subject;

/**
 * Tables no form has: cells over any columns and rows, texts of any length, heads of any height.
 */
class TableTortureTest {

  static IntStream seeds() {
    return IntStream.range(0, Integer.getInteger("kaocheng.seeds", 40));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_grid_is_the_same_in_word_and_on_the_web(int seed) {
    Composition composition = table(seed);
    List<String> expected = Printed.lines(CompositionDocument.of("", composition).document(), true);
    assertThat(Printed.lines(Printed.read("表.docx", DocxWriter.write(composition).content()), true))
        .containsExactlyElementsOf(expected);
    assertThat(Printed.lines(Printed.read("表.html", HtmlWriter.write(composition).content()), true))
        .containsExactlyElementsOf(expected);
    assertThatNoException().isThrownBy(() -> XlsxWriter.write(composition));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_character_is_on_some_page_and_none_outside_of_its_margins(int seed) {
    Composition composition = table(seed);
    PageFlow flow = PageLayout.of(composition, TypeMeasure.USUAL);
    StringBuilder printed = new StringBuilder();
    for (PrintedPage page : flow.pages()) {
      PageForm form = PageForm.of(page.wide());
      for (PrintedPage.Words words : page.words()) {
        double width = TypeMeasure.USUAL.width(words.text(), words.face(), words.size());
        assertThat(words.x()).isGreaterThan(form.left() - 1);
        assertThat(words.x() + width).isLessThan(form.width() - form.right() + 1);
        assertThat(words.baseline()).isBetween(form.top(), form.end() + 1);
        printed.append(words.text());
      }
    }
    Map<Integer, Long> found = counts(printed);
    counts(words(composition))
        .forEach((c, times) ->
            assertThat(found.getOrDefault(c, 0L))
                .as(Character.toString(c))
                .isGreaterThanOrEqualTo(times));
  }

  private static String words(Composition composition) {
    StringBuilder words = new StringBuilder();
    Document document = CompositionDocument.of("", composition).document();
    Printed.lines(document, false).forEach(words::append);
    return words.toString();
  }

  private static Map<Integer, Long> counts(CharSequence text) {
    return text.chars()
        .filter(c -> c >= 0x4E00 && c < 0xA000)
        .boxed()
        .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
  }

  private static Composition table(long seed) {
    Random random = new Random(seed);
    int columns = 2 + random.nextInt(9);
    int rows = 2 + random.nextInt(40);
    int heads = random.nextInt(3);
    List<List<SheetCell>> made = new ArrayList<>();
    boolean[][] covered = new boolean[rows][columns];
    for (int r = 0; r < rows; r++) {
      List<SheetCell> cells = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        if (!covered[r][c]) {
          int most = r < heads ? heads - r : rows - r;
          int wide = 1;
          while (wide < 3
              && c + wide < columns
              && !covered[r][c + wide]
              && random.nextInt(5) == 0) {
            wide++;
          }
          int tall = random.nextInt(6) == 0 ? 1 + random.nextInt(Math.min(most, 8)) : 1;
          for (int i = 0; i < tall; i++) {
            for (int j = 0; j < wide; j++) {
              covered[r + i][c + j] = true;
            }
          }
          SheetCell.Kind kind =
              r < heads
                  ? SheetCell.Kind.HEAD
                  : SheetCell.Kind.values()[random.nextInt(SheetCell.Kind.values().length)];
          cells.add(SheetCell.of(kind, text(random, kind)).over(wide, tall).in(random.nextInt(3)));
        }
      }
      made.add(cells);
    }
    List<Integer> widths = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      widths.add(4 + random.nextInt(12));
    }
    Sheet sheet =
        new Sheet(
            "",
            Subject.DEPARTMENT,
            "",
            "",
            List.of(),
            widths,
            heads,
            made.stream().map(Sheet.Row::new).toList(),
            List.of(),
            random.nextInt(4) == 0);
    return new Composition("", List.of(sheet));
  }

  private static String text(Random random, SheetCell.Kind kind) {
    if (kind == SheetCell.Kind.FIGURE) {
      return random.nextInt(99999) + "." + random.nextInt(10);
    }
    int length =
        kind == SheetCell.Kind.WORDS && random.nextInt(12) == 0
            ? random.nextInt(900)
            : 1 + random.nextInt(14);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) (0x4E00 + random.nextInt(2000)));
      if (random.nextInt(9) == 0) {
        text.append(i + 1 < length && random.nextInt(6) == 0 ? "\n" : "，");
      }
    }
    return text.toString();
  }
}
