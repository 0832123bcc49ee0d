package org.kaocheng.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The automatic lists of a doc and how far each has counted. */
final class DocLists {

  private final Map<Integer, ListCounters> counters = new HashMap<>();
  private final Map<Integer, List<ListLevel>> levels = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /** Counts a paragraph if it is in a list. */
  WordNumbering.Label next(Paragraph paragraph) {
    int level = paragraph.getIlvl();
    int override = paragraph.getIlfo();
    if (override <= 0 || level < 0 || level >= ListCounters.LEVELS || !paragraph.isInList()) {
      return WordNumbering.Label.NONE;
    }
    try {
      HWPFList list = paragraph.getList();
      ListCounters counter = counters.computeIfAbsent(list.getLsid(), unseen -> new ListCounters());
      if (list.isStartAtOverridden((char) level) && begun.add(override + "/" + level)) {
        counter.restart(level, list.getStartAt((char) level));
      }
      List<ListLevel> own = levels.computeIfAbsent(override, unseen -> levels(list));
      return new WordNumbering.Label(counter.next(own, level), own.get(level).suffix());
    } catch (RuntimeException damaged) {
      // A damaged list costs its numbers, not the text.
      return WordNumbering.Label.NONE;
    }
  }

  private static List<ListLevel> levels(HWPFList list) {
    List<ListLevel> levels = new ArrayList<>();
    for (char level = 0; level < ListCounters.LEVELS; level++) {
      levels.add(level(list, level));
    }
    return levels;
  }

  private static ListLevel level(HWPFList list, char level) {
    try {
      String text = list.getNumberText(level);
      if (text == null) {
        return ListLevel.NONE;
      }
      StringBuilder pattern = new StringBuilder();
      for (char c : text.toCharArray()) {
        // The number of level n stands as the character n.
        pattern.append(c < ListCounters.LEVELS ? "%" + (c + 1) : String.valueOf(c));
      }
      NumberStyle style = NumberStyle.ofBinary(list.getNumberFormat(level));
      String suffix = list.getTypeOfCharFollowingTheNumber(level) == 2 ? "" : " ";
      return new ListLevel(list.getStartAt(level), style, pattern.toString(), -1, false, suffix);
    } catch (RuntimeException missing) {
      // Simple lists define fewer than nine levels.
      return ListLevel.NONE;
    }
  }
}
