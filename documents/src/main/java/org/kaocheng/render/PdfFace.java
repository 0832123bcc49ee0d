package org.kaocheng.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font that comes with the program: its file and the widths of its characters. The widths may be
 * asked for by several threads.
 */
final class PdfFace {

  private static final int CHARACTERS = 0x10000;
  private static final short MISSING = -1;

  private final byte[] file;
  private final short[] widths = new short[CHARACTERS];

  private PdfFace(String name) {
    try (InputStream in = PdfFace.class.getResourceAsStream("fonts/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no font " + name);
      }
      file = in.readAllBytes();
      try (TrueTypeFont font = open()) {
        Arrays.fill(widths, MISSING);
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        for (int c = 0x20; c < CHARACTERS; c++) {
          int glyph = glyphs.getGlyphId(c);
          if (glyph > 0) {
            widths[c] = (short) (font.getAdvanceWidth(glyph) * 1000 / font.getUnitsPerEm());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Song {
    private static final PdfFace FACE = new PdfFace("KaochengSong.ttf");
  }

  private static final class Hei {
    private static final PdfFace FACE = new PdfFace("KaochengHei.ttf");
  }

  /** The font a face is drawn with. */
  static PdfFace of(Face face) {
    return switch (face) {
      case SONG, HEAVY_SONG -> Song.FACE;
      case HEI -> Hei.FACE;
    };
  }

  /** The font's tables, for one document. */
  TrueTypeFont open() throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(file));
  }

  /** Whether it can print a character. */
  boolean has(int codePoint) {
    return codePoint < CHARACTERS && widths[codePoint] != MISSING;
  }

  /** The width of a character in thousandths of an em; of what it lacks, as of 〓. */
  int width(int codePoint) {
    return has(codePoint) ? widths[codePoint] : 1000;
  }
}
