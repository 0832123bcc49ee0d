package org.kaocheng.render;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws a page. */
final class PdfPainter {

  private static final float RULE = 0.5f;

  /** How much heavier the outline of heavy letters is drawn, in ems. */
  private static final double HEAVY = 0.028;

  /** 四号, the size of page numbers. */
  private static final double NUMBER = 14;

  private final PDPageContentStream content;
  private final PageForm form;
  private final PdfFonts fonts;
  private boolean heavy;
  private double apart;

  private PdfPainter(PDPageContentStream content, PageForm form, PdfFonts fonts) {
    this.content = content;
    this.form = form;
    this.fonts = fonts;
  }

  /** Adds a page to the document, with its number. */
  static void paint(PDDocument document, PrintedPage printed, int number, PdfFonts fonts)
      throws IOException {
    PageForm form = PageForm.of(printed.wide());
    PDPage page = new PDPage(PdfWriter.paper(form));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      PdfPainter painter = new PdfPainter(content, form, fonts);
      painter.strokes(printed);
      painter.words(printed);
      painter.number(number);
    }
  }

  private void strokes(PrintedPage printed) throws IOException {
    if (printed.strokes().isEmpty()) {
      return;
    }
    content.setLineWidth(RULE);
    for (PrintedPage.Stroke stroke : printed.strokes()) {
      content.moveTo((float) stroke.x1(), up(stroke.y1()));
      content.lineTo((float) stroke.x2(), up(stroke.y2()));
    }
    content.stroke();
  }

  private void words(PrintedPage printed) throws IOException {
    content.beginText();
    double x = 0;
    double y = 0;
    for (PrintedPage.Words words : printed.words()) {
      look(words);
      double nextY = form.height() - words.baseline();
      content.newLineAtOffset((float) (words.x() - x), (float) (nextY - y));
      // What is written is rounded: the next step starts from there.
      x += (float) (words.x() - x);
      y += (float) (nextY - y);
      content.showText(fonts.printable(words.text(), words.face()));
    }
    content.endText();
  }

  private void look(PrintedPage.Words words) throws IOException {
    content.setFont(fonts.font(words.face()), (float) words.size());
    boolean wanted = words.face() == Face.HEAVY_SONG;
    if (wanted) {
      content.setLineWidth((float) (HEAVY * words.size()));
    }
    if (wanted != heavy) {
      content.setRenderingMode(wanted ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
      heavy = wanted;
    }
    if (words.apart() != apart) {
      content.setCharacterSpacing((float) words.apart());
      apart = words.apart();
    }
  }

  /** Odd pages right, even pages left, one character from the edge. */
  private void number(int number) throws IOException {
    String text = "— " + number + " —";
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += PdfFace.of(Face.SONG).width(text.charAt(i)) * NUMBER / 1000;
    }
    double x =
        number % 2 == 1 ? form.width() - form.right() - NUMBER - width : form.left() + NUMBER;
    content.beginText();
    content.setRenderingMode(RenderingMode.FILL);
    content.setCharacterSpacing(0);
    content.setFont(fonts.font(Face.SONG), (float) NUMBER);
    content.newLineAtOffset((float) x, up(form.numberBaseline()));
    content.showText(text);
    content.endText();
  }

  private float up(double y) {
    return (float) (form.height() - y);
  }
}
