package org.kaocheng.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds page numbers and the heads and feet that every page repeats. */
final class PdfRunningHeads {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(?:\\s*/\\s*\\d{1,4})?");
  private static final Pattern DRESSED_NUMBER =
      Pattern.compile(
          "[—–―\\-－·\\s]+\\d{1,4}[—–―\\-－·\\s]+"
              + "|第\\s*\\d{1,4}\\s*页(?:[\\s,，/]*共\\s*\\d{1,4}\\s*页)?"
              + "|Page\\s*\\d{1,4}(?:\\s*of\\s*\\d{1,4})?",
          Pattern.CASE_INSENSITIVE);

  /** The outer parts of a page where its number stands, and where heads and feet do. */
  private static final double NUMBER_ZONE = 0.115;

  private static final double HEAD_ZONE = 0.085;

  private final Map<String, Integer> repeated = new HashMap<>();
  private final Map<Integer, Integer> offsets = new HashMap<>();
  private final int pages;

  /** Looks through the lines outside of tables, page by page. */
  PdfRunningHeads(List<List<PdfTextLine>> lines, List<Double> heights) {
    pages = lines.size();
    for (int i = 0; i < pages; i++) {
      Set<String> keys = new LinkedHashSet<>();
      for (PdfTextLine line : lines.get(i)) {
        if (isOuter(line, heights.get(i), HEAD_ZONE)) {
          keys.add(key(line));
        }
        if (isOuter(line, heights.get(i), NUMBER_ZONE)) {
          number(line).ifPresent(n -> offsets.merge(n - line.page(), 1, Integer::sum));
        }
      }
      keys.forEach(key -> repeated.merge(key, 1, Integer::sum));
    }
  }

  private static OptionalInt number(PdfTextLine line) {
    Matcher matcher = NUMBER.matcher(line.text().strip());
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  private static boolean isOuter(PdfTextLine line, double height, double zone) {
    return line.baseline() < zone * height || line.baseline() > (1 - zone) * height;
  }

  private static String key(PdfTextLine line) {
    return line.text().strip().replaceAll("\\d+", "#") + '@' + Math.round(line.baseline() / 6);
  }

  /** The lines of a page without its number, running heads and feet. */
  List<PdfTextLine> without(List<PdfTextLine> lines, double height) {
    List<PdfTextLine> kept = new ArrayList<>(lines);
    kept.removeIf(line ->
        isOuter(line, height, NUMBER_ZONE) && isNumber(line)
            || isOuter(line, height, HEAD_ZONE) && isRepeated(line));
    return kept;
  }

  private boolean isNumber(PdfTextLine line) {
    return DRESSED_NUMBER.matcher(line.text().strip()).matches()
        || number(line).stream()
            .anyMatch(n -> pages == 1 ? n == 1 : offsets.getOrDefault(n - line.page(), 0) > 1);
  }

  private boolean isRepeated(PdfTextLine line) {
    return number(line).isEmpty()
        && repeated.getOrDefault(key(line), 0) >= Math.max(3, 0.4 * pages);
  }
}
