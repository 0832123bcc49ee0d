package org.kaocheng.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts drawn pieces of lines together and finds which lines belong to one frame. */
final class PdfRulings {

  /** How far off, in points, pieces of one line may lie. */
  private static final double OFF = 1.2;

  /** The widest gap bridged: dashes, and the breaks programs leave at crossings. */
  private static final double GAP = 3.5;

  /** How near, in points, lines must come to meet. */
  private static final double MEET = 2.5;

  /** Shorter than this is a dot or a tick. */
  private static final double SHORT = 4;

  /** With more lines than this the page shows a drawing. */
  private static final int MOST = 4_000;

  private PdfRulings() {}

  /** The frames of a page: groups of lines that meet, each with both directions. */
  static List<List<PdfRuling>> frames(List<PdfRuling> pieces, PdfBudget budget) {
    List<PdfRuling> lines = new ArrayList<>(merge(pieces, true));
    int across = lines.size();
    lines.addAll(merge(pieces, false));
    if (lines.size() > MOST) {
      return List.of();
    }
    PdfGroups groups = new PdfGroups(lines.size());
    for (int i = 0; i < across; i++) {
      for (int j = across; j < lines.size(); j++) {
        if (lines.get(i).meets(lines.get(j), MEET)) {
          groups.join(i, j);
        }
      }
      budget.checkTime();
    }
    return groups.members().stream()
        .filter(members -> members.size() > 2)
        .map(members -> members.stream().map(lines::get).toList())
        .toList();
  }

  private static List<PdfRuling> merge(List<PdfRuling> pieces, boolean horizontal) {
    List<PdfRuling> sorted = new ArrayList<>(pieces);
    sorted.removeIf(piece -> piece.horizontal() != horizontal);
    sorted.sort(Comparator.comparingDouble(PdfRuling::at));
    List<PdfRuling> merged = new ArrayList<>();
    for (int from = 0; from < sorted.size(); ) {
      int to = from + 1;
      while (to < sorted.size() && sorted.get(to).at() - sorted.get(from).at() <= OFF) {
        to++;
      }
      mergeLevel(new ArrayList<>(sorted.subList(from, to)), merged);
      from = to;
    }
    merged.removeIf(line -> line.length() < SHORT);
    return merged;
  }

  private static void mergeLevel(List<PdfRuling> level, List<PdfRuling> merged) {
    level.sort(Comparator.comparingDouble(PdfRuling::from));
    PdfRuling current = level.getFirst();
    for (PdfRuling piece : level) {
      if (piece.from() <= current.to() + GAP) {
        double to = Math.max(current.to(), piece.to());
        current = new PdfRuling(current.horizontal(), current.at(), current.from(), to);
      } else {
        merged.add(current);
        current = piece;
      }
    }
    merged.add(current);
  }
}
