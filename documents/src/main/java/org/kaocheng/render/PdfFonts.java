package org.kaocheng.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.kaocheng.source.Place;
import org.kaocheng.source.Problem;
import org.kaocheng.source.Severity;

/** The fonts of one PDF, embedded as far as their characters are used. */
final class PdfFonts implements AutoCloseable {

  private final PDDocument document;
  private final List<TrueTypeFont> open = new ArrayList<>();
  private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
  private final Map<Integer, Integer> missing = new TreeMap<>();

  PdfFonts(PDDocument document) {
    this.document = document;
  }

  /** The font of a face. */
  PDFont font(Face face) throws IOException {
    Face drawn = face == Face.HEAVY_SONG ? Face.SONG : face;
    PDFont known = fonts.get(drawn);
    if (known == null) {
      TrueTypeFont tables = PdfFace.of(drawn).open();
      open.add(tables);
      known = PDType0Font.load(document, tables, true);
      fonts.put(drawn, known);
    }
    return known;
  }

  /**
   * The text with 〓 for what the face lacks; a space of any width is a space, marks without width
   * are left out.
   */
  String printable(String text, Face face) {
    PdfFace its = PdfFace.of(face);
    boolean complete = true;
    for (int i = 0; i < text.length() && complete; i++) {
      complete = its.has(text.charAt(i));
    }
    if (complete) {
      return text;
    }
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (its.has(c)) {
            printable.appendCodePoint(c);
          } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
            printable.append(' ');
          } else if (Character.getType(c) != Character.FORMAT) {
            printable.append(Glyphs.MISSING);
            missing.merge(c, 1, Integer::sum);
          }
        });
    return printable.toString();
  }

  /** A problem for each character that could not be printed. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    missing.forEach((c, times) -> problems.add(problem(c, times)));
    return problems;
  }

  private static Problem problem(int character, int times) {
    String code = "U+" + Integer.toHexString(character).toUpperCase(java.util.Locale.ROOT);
    String shown = Character.isISOControl(character) ? code : Character.toString(character);
    return new Problem(
        Severity.WARNING,
        Place.WHOLE,
        "内嵌字体没有字符“"
            + shown
            + "”（"
            + code
            + "），"
            + times
            + " 处印作“"
            + Glyphs.MISSING
            + "”；可改用 docx 输出，或换用常用字。");
  }

  @Override
  public void close() throws IOException {
    for (TrueTypeFont font : open) {
      font.close();
    }
  }
}
