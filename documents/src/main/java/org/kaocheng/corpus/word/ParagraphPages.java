package org.kaocheng.corpus.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pages with the properties of paragraphs (PapxFkp, section 2.9.174) and their index
 * (PlcBtePapx, 2.8.6). A page begins with where its paragraphs begin, then tells where in the page
 * the properties of each stand; these fill it from its end, equal ones but once.
 */
final class ParagraphPages {

  private static final int NUMBER = 4;

  /** A BxPap (section 2.9.23): where the properties are, in words, and the height, left blank. */
  private static final int PLACE = 13;

  private final List<byte[]> pages = new ArrayList<>();
  private final List<Integer> pageStarts = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<byte[]> properties = new ArrayList<>();
  private final List<byte[]> different = new ArrayList<>();
  private int end;

  /** The pages of a text that begins at a place in its stream. */
  ParagraphPages(int start) {
    end = start;
  }

  /** Adds the next paragraph, so many bytes long with its mark. */
  void paragraph(int length, byte[] itsProperties) {
    byte[] stored = stored(itsProperties);
    if (!fits(stored)) {
      close();
      if (!fits(stored)) {
        throw new IllegalArgumentException("a row of too many cells");
      }
    }
    if (index(stored) < 0) {
      different.add(stored);
    }
    starts.add(end);
    properties.add(stored);
    end += length;
  }

  /** The pages, each as long as a page is. */
  byte[] pages() {
    close();
    Bytes all = new Bytes();
    pages.forEach(all::all);
    return all.toArray();
  }

  /** The index of the pages, of which the first has a number. */
  byte[] index(int firstPage) {
    close();
    Bytes index = new Bytes();
    pageStarts.forEach(index::four);
    index.four(end);
    for (int page = 0; page < pages.size(); page++) {
      index.four(firstPage + page);
    }
    return index.toArray();
  }

  /** PapxInFkp (section 2.9.175): the length in words goes before, in a way that keeps it even. */
  private static byte[] stored(byte[] properties) {
    int length = properties.length;
    Bytes stored = new Bytes();
    return (length % 2 == 0 ? stored.one(0).one(length / 2) : stored.one((length + 1) / 2))
        .all(properties)
        .toArray();
  }

  private boolean fits(byte[] next) {
    int count = starts.size() + 1;
    int taken = different.stream().mapToInt(each -> each.length).sum();
    return NUMBER * (count + 1) + PLACE * count + taken + (index(next) < 0 ? next.length : 0)
        <= CharacterPage.LAST - 1;
  }

  private int index(byte[] stored) {
    for (int i = 0; i < different.size(); i++) {
      if (Arrays.equals(different.get(i), stored)) {
        return i;
      }
    }
    return -1;
  }

  private void close() {
    if (starts.isEmpty()) {
      return;
    }
    int[] places = new int[different.size()];
    int place = CharacterPage.LAST - 1;
    for (int i = 0; i < places.length; i++) {
      place -= different.get(i).length;
      places[i] = place;
    }
    Bytes page = new Bytes();
    starts.forEach(page::four);
    page.four(end);
    properties.forEach(each -> page.one(places[index(each)] / 2).zeros(PLACE - 1));
    page.zeros(place - page.length());
    different.reversed().forEach(page::all);
    pages.add(page.one(0).one(starts.size()).toArray());
    pageStarts.add(starts.getFirst());
    starts.clear();
    properties.clear();
    different.clear();
  }
}
