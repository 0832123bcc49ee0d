package org.kaocheng.result;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kaocheng.check.peer.Shingles;
import org.kaocheng.fact.Passage;
import org.kaocheng.report.Report;

/**
 * Prints of the paragraphs that are long enough to tell whether one was copied: with figures, signs
 * and the unit's own name left out, the same words give the same print and nearly the same words
 * some of the same bands.
 */
final class ParagraphPrints {

  /** Shorter ones are headings and set phrases. */
  private static final int SHORTEST = 40;

  private static final int SHOWN = 80;
  private static final int PRINT = 16;
  private static final Pattern FIGURE = Pattern.compile("[0-9０-９]+(?:[.,．，][0-9０-９]+)*");
  private static final Pattern LEFT_OUT = Pattern.compile("[^\\p{IsHan}A-Za-z]+");

  private ParagraphPrints() {}

  static List<ResultRow> of(Report.Checked report) {
    String unit = report.reading().identification().unit();
    List<ResultRow> rows = new ArrayList<>();
    for (Passage passage : report.reading().passages()) {
      if (passage.kind() != Passage.Kind.PARAGRAPH) {
        continue;
      }
      String text = passage.text().strip();
      String words = words(text, unit);
      if (words.length() >= SHORTEST) {
        rows.add(
            ResultRow.of(
                report.file(),
                rows.size() + 1L,
                hash(words),
                figures(text),
                Long.valueOf(words.length()),
                text.length() <= SHOWN ? text : text.substring(0, SHOWN),
                words,
                String.join("", Shingles.bands(words))));
      }
    }
    return rows;
  }

  /** The words alone. */
  static String words(String text, String unit) {
    String own = unit.isEmpty() ? text : text.replace(unit, "");
    return LEFT_OUT.matcher(FIGURE.matcher(own).replaceAll("")).replaceAll("");
  }

  private static @Nullable String figures(String text) {
    StringBuilder all = new StringBuilder();
    Matcher figure = FIGURE.matcher(text);
    int count = 0;
    while (figure.find()) {
      all.append(figure.group()).append(' ');
      count++;
    }
    return count == 0 ? null : count + ":" + hash(all.toString());
  }

  private static String hash(String text) {
    return ContentHash.of(text).substring(0, PRINT);
  }
}
