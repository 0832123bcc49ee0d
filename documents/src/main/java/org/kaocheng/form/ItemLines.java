package org.kaocheng.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.fact.Content;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.Slot;
import org.kaocheng.value.Quantity;

/** Several entries that are filled in in one cell, one a line. */
public final class ItemLines {

  private ItemLines() {}

  /** Whether a slot is one of the several a cell holds. */
  public static boolean isItem(Slot slot, Slot cell) {
    return slot.item() > 0
        && slot.concept().equals(cell.concept())
        && slot.subject().equals(cell.subject())
        && slot.period().equals(cell.period());
  }

  /** What stands in a cell; empty when nothing does. */
  public static String text(Filing filing, Slot cell) {
    List<String> lines = new ArrayList<>();
    filing
        .entries()
        .forEach((slot, content) -> {
          if (isItem(slot, cell)) {
            while (lines.size() < slot.item()) {
              lines.add("");
            }
            lines.set(
                slot.item() - 1,
                switch (content) {
                  case Content.Words(String text) -> text;
                  case Content.Figure(Quantity figure) -> figure.text() + figure.unit().symbol();
                  case Content.Blank() -> "";
                });
          }
        });
    return String.join("\n", lines).stripTrailing();
  }

  /**
   * The entries of a text.
   *
   * @param label the words before each with {@code {n}} for its number, which are left out
   */
  public static Map<Slot, Content> read(Slot cell, String text, String label) {
    Map<Slot, Content> entries = new LinkedHashMap<>();
    int item = 0;
    for (String line : text.split("\n", -1)) {
      item++;
      String words = line.strip();
      String before = label.replace("{n}", Integer.toString(item));
      String entry = words.startsWith(before) ? words.substring(before.length()).strip() : words;
      if (!entry.isEmpty()) {
        entries.put(
            new Slot(cell.subject(), cell.concept(), cell.period(), item),
            new Content.Words(entry));
      }
    }
    return entries;
  }
}
