package org.kaocheng.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.kaocheng.document.Document;

/** Draws small PDFs for tests; places count from the upper left corner of an A4 page, in points. */
final class PdfDraft implements AutoCloseable {

  private static final float HEIGHT = PDRectangle.A4.getHeight();

  private final PDDocument document = new PDDocument();
  private final PDFont font = new PDType1Font(FontName.HELVETICA);
  private PDPageContentStream page;

  PdfDraft() throws IOException {
    page = open(0);
  }

  private PDPageContentStream open(int rotation) throws IOException {
    PDPage added = new PDPage(PDRectangle.A4);
    added.setRotation(rotation);
    document.addPage(added);
    return new PDPageContentStream(document, added);
  }

  PdfDraft page() throws IOException {
    page.close();
    page = open(0);
    return this;
  }

  /** A page shown turned to the right by 90°, with its content drawn so that it reads upright. */
  PdfDraft turned() throws IOException {
    page.close();
    page = open(90);
    page.transform(Matrix.getRotateInstance(Math.PI / 2, PDRectangle.A4.getWidth(), 0));
    // Upright, the page is as high as A4 is wide.
    page.transform(Matrix.getTranslateInstance(0, PDRectangle.A4.getWidth() - HEIGHT));
    return this;
  }

  PdfDraft text(double x, double y, String text) throws IOException {
    return text(x, y, 10, text);
  }

  PdfDraft text(double x, double y, double size, String text) throws IOException {
    page.beginText();
    page.setFont(font, (float) size);
    page.newLineAtOffset((float) x, (float) (HEIGHT - y));
    page.showText(text);
    page.endText();
    return this;
  }

  PdfDraft invisible(double x, double y, String text) throws IOException {
    page.setRenderingMode(RenderingMode.NEITHER);
    return text(x, y, text);
  }

  PdfDraft line(double x0, double y0, double x1, double y1) throws IOException {
    page.moveTo((float) x0, (float) (HEIGHT - y0));
    page.lineTo((float) x1, (float) (HEIGHT - y1));
    page.stroke();
    return this;
  }

  /** A filled box. */
  PdfDraft box(double x, double y, double width, double height) throws IOException {
    page.addRect((float) x, (float) (HEIGHT - y - height), (float) width, (float) height);
    page.fill();
    return this;
  }

  /** All lines of a grid. */
  PdfDraft grid(double[] xs, double[] ys) throws IOException {
    for (double x : xs) {
      line(x, ys[0], x, ys[ys.length - 1]);
    }
    for (double y : ys) {
      line(xs[0], y, xs[xs.length - 1], y);
    }
    return this;
  }

  /** Texts in the cells of a grid, row by row. */
  PdfDraft cells(double[] xs, double[] ys, List<String> texts) throws IOException {
    for (int i = 0; i < texts.size(); i++) {
      int column = i % (xs.length - 1);
      int row = i / (xs.length - 1);
      if (!texts.get(i).isEmpty()) {
        text(xs[column] + 3, ys[row] + 12, texts.get(i));
      }
    }
    return this;
  }

  /** The lines of a paragraph at a pitch of 14. */
  PdfDraft lines(double x, double y, String... lines) throws IOException {
    for (int i = 0; i < lines.length; i++) {
      text(x, y + 14 * i, lines[i]);
    }
    return this;
  }

  PdfDraft protect(String owner, String user) throws IOException {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy(owner, user, new AccessPermission());
    policy.setEncryptionKeyLength(128);
    document.protect(policy);
    return this;
  }

  byte[] bytes() throws IOException {
    page.close();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  Document read() throws IOException {
    return new PdfReader().read("draft.pdf", bytes(), Limits.STANDARD);
  }

  String outline() throws IOException {
    return PdfOutline.of(read());
  }

  PDDocument document() {
    return document;
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
