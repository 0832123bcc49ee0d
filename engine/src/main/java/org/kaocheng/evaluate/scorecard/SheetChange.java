package org.kaocheng.evaluate.scorecard;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.value.Decimals;

/**
 * How the result of one form differs under two schemes.
 *
 * @param sheet the form's or project's name
 * @param before the possible totals and the grade under the one: 90—97分，优秀
 * @param after the same under the other
 */
public record SheetChange(String sheet, String before, String after) {

  private static final String NONE = "不评分";

  public SheetChange {
    requireNonNull(sheet, "sheet is null");
    requireNonNull(before, "before is null");
    requireNonNull(after, "after is null");
  }

  /** The forms of a report whose range of scores or grade differs, in reading order. */
  public static List<SheetChange> between(Scorecard before, Scorecard after) {
    Map<String, String> old = results(before);
    Map<String, String> fresh = results(after);
    List<SheetChange> changes = new ArrayList<>();
    old.forEach((name, words) -> {
      String now = fresh.getOrDefault(name, NONE);
      if (!words.equals(now)) {
        changes.add(new SheetChange(name, words, now));
      }
    });
    fresh.forEach((name, words) -> {
      if (!old.containsKey(name)) {
        changes.add(new SheetChange(name, NONE, words));
      }
    });
    return changes;
  }

  /** Names that occur again are numbered. */
  private static Map<String, String> results(Scorecard card) {
    Map<String, String> results = new LinkedHashMap<>();
    for (Sheet sheet : card.sheets()) {
      String name = sheet.name();
      for (int i = 2; results.containsKey(name); i++) {
        name = sheet.name() + "（" + i + "）";
      }
      results.put(name, words(sheet.totals()));
    }
    return results;
  }

  private static String words(Totals totals) {
    String low = Decimals.brief(totals.possible().lower(), 2);
    String high = Decimals.brief(totals.possible().upper(), 2);
    String range = low.equals(high) ? low + "分" : low + "—" + high + "分";
    return "可得"
        + range
        + totals.self().map(self -> "，自评" + Decimals.plain(self) + "分").orElse("")
        + totals.grade().map(grade -> "为“" + grade + "”").orElse("");
  }
}
