package org.kaocheng.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kaocheng.corpus.Draft;
import org.kaocheng.corpus.Draft.Box;
import org.kaocheng.corpus.Draft.Item;
import org.kaocheng.corpus.Layout;

/** Reports of the corpus made as long as wanted. The same arguments give the same report. */
final class GeneratedReport {

  private static final long SEED = 20_260_401;
  private static final String UNIT = "青禾县水利局";
  private static final int YEAR = 2024;

  private GeneratedReport() {}

  /** So many clean reports with project forms one after the other, each with its own figures. */
  static Draft rounds(int rounds) {
    List<Item> items = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      Random random = new Random(SEED + round);
      items.addAll(Layout.NINE_PARTS_AND_FORMS.write(random, UNIT, YEAR).filled().items());
    }
    return new Draft("generated", items, Map.of(), List.of());
  }

  /** A report that is one table of so many rows: those of a list of projects over and over. */
  static Draft table(int rows) {
    List<List<Box>> list =
        Layout.TOTALS.write(new Random(SEED), UNIT, YEAR).filled().items().stream()
            .filter(Item.Sheet.class::isInstance)
            .map(item -> ((Item.Sheet) item).rows())
            .filter(sheet -> sheet.getFirst().getFirst().text().equals("项目"))
            .findFirst()
            .orElseThrow();
    List<List<Box>> table = new ArrayList<>(List.of(list.getFirst()));
    List<List<Box>> body = list.subList(1, list.size());
    Collections.nCopies(Math.ceilDiv(rows, body.size()), body).forEach(table::addAll);
    List<Item> items =
        List.of(
            new Item.Line(UNIT + YEAR + "年度部门整体支出绩效自评报告"),
            new Item.Line("附件1：项目支出明细表（元）"),
            new Item.Sheet(table.subList(0, rows + 1)));
    return new Draft("generated", items, Map.of(), List.of());
  }
}
