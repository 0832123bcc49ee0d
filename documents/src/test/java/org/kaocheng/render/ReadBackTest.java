package org.kaocheng.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Written;
import org.kaocheng.document.Document;

/** What holds for every format a whole report is written in. */
class ReadBackTest {

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "MEMORY")
  void a_report_is_read_back_as_it_was_composed(Written format) {
    for (long seed = 1; seed <= 6; seed++) {
      assertReadBack(format, Compositions.report(seed, 12));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "MEMORY")
  void tables_over_many_pages_and_pages_on_their_side_are_read_back(Written format) {
    assertReadBack(format, Compositions.longTable(300));
    assertReadBack(format, Compositions.wideTable(7));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "MEMORY")
  void the_same_composition_gives_the_same_bytes(Written format) {
    Composition composition = Compositions.report(9, 2);
    assertThat(format.rendered(composition).content())
        .isEqualTo(format.rendered(composition).content());
  }

  /** Without problems, and the same lines; a page tells neither levels nor breaks in cells. */
  private static void assertReadBack(Written format, Composition composition) {
    assertThat(format.rendered(composition).problems()).isEmpty();
    assertThat(lines(format, format.document(composition)))
        .isNotEmpty()
        .containsExactlyElementsOf(lines(format, Written.MEMORY.document(composition)));
  }

  private static List<String> lines(Written format, Document document) {
    return format == Written.PDF ? Printed.withoutBreaks(document) : Printed.lines(document, true);
  }
}
