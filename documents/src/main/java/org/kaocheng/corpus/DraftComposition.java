package org.kaocheng.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.corpus.Draft.Box;
import org.kaocheng.corpus.Draft.Item;
import org.kaocheng.fact.Subject;

/** A draft as what is to be printed. */
final class DraftComposition {

  /** More columns than so many ask for a page laid on its side. */
  private static final int WIDE = 7;

  private DraftComposition() {}

  static Composition of(Draft draft) {
    List<Element> elements = new ArrayList<>();
    for (Item item : draft.items()) {
      elements.add(
          switch (item) {
            case Item.Line(String text) -> Element.Line.of(text);
            case Item.Sheet(var rows) -> sheet(rows);
          });
    }
    return new Composition(draft.layout(), elements);
  }

  private static Sheet sheet(List<List<Box>> rows) {
    int columns = rows.getFirst().stream().mapToInt(Box::columns).sum();
    List<Sheet.Row> printed = new ArrayList<>();
    for (List<Box> row : rows) {
      printed.add(
          new Sheet.Row(
              row.stream()
                  .map(box ->
                      SheetCell.of(SheetCell.Kind.WORD, box.text())
                          .over(box.columns(), Math.max(1, box.rows())))
                  .toList()));
    }
    return new Sheet(
        "",
        Subject.DEPARTMENT,
        "",
        "",
        List.of(),
        Collections.nCopies(columns, 1),
        0,
        printed,
        List.of(),
        columns > WIDE);
  }
}
