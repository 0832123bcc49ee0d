package org.kaocheng.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.value.Unit;
import org.kaocheng.value.Units;

/** What stands over a table: its title, the unit of its amounts, the day its stocks are of. */
final class TableCaption {

  private static final Pattern CAPTION_UNIT = Pattern.compile("单位[：:]\\s*(人民币)?(亿元|百万元|万元|千元|元)");

  private static final Pattern MONEY_UNIT =
      Pattern.compile("(?:单位|金额|资金)?[：:（(]\\s*(人民币)?(亿元|千万元|百万元|万元|千元|元)\\s*[)）]?");

  private static final Pattern AS_OF = Pattern.compile("(?:截止|截至)[^\\d]{0,6}(20\\d\\d)");

  private TableCaption() {}

  static String title(Lattice lattice) {
    for (int r = 0; r < Math.min(2, lattice.rows().size()); r++) {
      List<LaidCell> filled = lattice.row(r).stream().filter(cell -> !cell.isBlank()).toList();
      if (filled.size() == 1
          && filled.getFirst().text().length() <= 40
          && filled.getFirst().text().contains("表")) {
        return filled.getFirst().text();
      }
    }
    return lattice.title();
  }

  /** The year of 截止时间：2021-12-31 right above the table, 0 when none. */
  static int asOf(Lattice lattice, Passages passages) {
    int first =
        lattice.rows().getFirst().isEmpty()
            ? 0
            : lattice.rows().getFirst().getFirst().passage().index();
    for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
      Matcher matcher = AS_OF.matcher(Passages.squeeze(passages.list().get(i).text()));
      if (matcher.find()) {
        return Integer.parseInt(matcher.group(1));
      }
    }
    return 0;
  }

  static Unit moneyUnit(Lattice lattice, Passages passages) {
    int first =
        lattice.rows().getFirst().isEmpty()
            ? 0
            : lattice.rows().getFirst().getFirst().passage().index();
    for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
      Matcher caption = CAPTION_UNIT.matcher(Passages.squeeze(passages.list().get(i).text()));
      if (caption.find()) {
        return Units.of(caption.group(2)).orElse(Unit.NONE);
      }
    }
    for (List<LaidCell> row : lattice.rows()) {
      for (LaidCell cell : row) {
        Matcher unit = MONEY_UNIT.matcher(cell.text());
        if (cell.isText() && cell.text().length() <= 40 && unit.find()) {
          return Units.of(unit.group(2)).orElse(Unit.NONE);
        }
      }
    }
    return Units.of("万元").orElseThrow();
  }
}
