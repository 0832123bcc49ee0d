package org.kaocheng.casework.difference;

import static java.util.Objects.requireNonNull;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;

/**
 * A heading or paragraph of the report that is not the same in two submissions.
 *
 * @param section the heading it stands under, as it is now; empty when there is none
 * @param pieces its words in order: those that stayed, those that are gone, those that are new
 */
public record TextChange(String section, List<Piece> pieces) {

  /** What became of words. */
  public enum Kind {
    SAME,
    GONE,
    NEW
  }

  /** Words with what became of them. */
  public record Piece(Kind kind, String text) {
    public Piece {
      requireNonNull(kind, "kind is null");
      requireNonNull(text, "text is null");
    }
  }

  /** Paragraphs longer than this are shown as gone and new as a whole. */
  private static final int LONGEST = 5_000;

  /** Numbers and words of Latin letters are compared as a whole, everything else by character. */
  private static final Pattern WORD = Pattern.compile("[0-9A-Za-z.,%％]+|.", Pattern.DOTALL);

  public TextChange {
    requireNonNull(section, "section is null");
    pieces = List.copyOf(pieces);
  }

  /** All changes from one report's headings and paragraphs to another's, in reading order. */
  static List<TextChange> between(Reading older, Reading newer) {
    List<Passage> before = prose(older);
    List<Passage> after = prose(newer);
    List<TextChange> changes = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(texts(before), texts(after)).getDeltas()) {
      List<String> gone = delta.getSource().getLines();
      List<String> added = delta.getTarget().getLines();
      int position = delta.getTarget().getPosition();
      for (int i = 0; i < Math.max(gone.size(), added.size()); i++) {
        String section = section(newer, after, position + Math.min(i, added.size() - 1));
        String was = i < gone.size() ? gone.get(i) : "";
        String is = i < added.size() ? added.get(i) : "";
        changes.add(new TextChange(section, pieces(was, is)));
      }
    }
    return changes;
  }

  private static List<Passage> prose(Reading reading) {
    return reading.passages().stream()
        .filter(passage -> passage.kind() != Passage.Kind.CELL && !passage.isBlank())
        .toList();
  }

  private static List<String> texts(List<Passage> passages) {
    return passages.stream().map(Passage::text).toList();
  }

  private static String section(Reading reading, List<Passage> prose, int at) {
    if (prose.isEmpty()) {
      return "";
    }
    int section = prose.get(Math.clamp(at, 0, prose.size() - 1)).section();
    return section < 0 ? "" : reading.passages().get(section).text();
  }

  /** One text turned into another, word by word. */
  static List<Piece> pieces(String was, String is) {
    List<Piece> pieces = new ArrayList<>();
    if (was.isEmpty() || is.isEmpty() || was.length() + is.length() > LONGEST) {
      add(pieces, Kind.GONE, was);
      add(pieces, Kind.NEW, is);
      return pieces;
    }
    List<String> before = words(was);
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(before, words(is)).getDeltas()) {
      int from = delta.getSource().getPosition();
      add(pieces, Kind.SAME, String.join("", before.subList(at, from)));
      add(pieces, Kind.GONE, String.join("", delta.getSource().getLines()));
      if (delta.getType() != DeltaType.DELETE) {
        add(pieces, Kind.NEW, String.join("", delta.getTarget().getLines()));
      }
      at = from + delta.getSource().size();
    }
    add(pieces, Kind.SAME, String.join("", before.subList(at, before.size())));
    return pieces;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static void add(List<Piece> pieces, Kind kind, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(kind, text));
    }
  }
}
