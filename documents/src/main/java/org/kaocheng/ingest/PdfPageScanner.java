package org.kaocheng.ingest;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Runs a page's drawing instructions and keeps glyphs and straight lines. Images are counted, never
 * decoded; invisible text (the layer under a recognised scan) is text.
 */
final class PdfPageScanner extends PDFGraphicsStreamEngine {

  /** Drawings nested deeper are drawn by nobody who means well. */
  private static final int DEEPEST = 10;

  private final PdfBudget budget;
  private final PdfDrawing drawing = new PdfDrawing();
  private final PdfPath path = new PdfPath(drawing);

  PdfPageScanner(PDPage page, PdfBudget budget) {
    super(page);
    this.budget = budget;
    addOperator(new FormsOnly());
    addOperator(new Ignored("BI"));
    addOperator(new Ignored("sh"));
  }

  /** What is drawn on the page, in the page's own coordinates. */
  PdfDrawing scan() throws IOException {
    processPage(getPage());
    return drawing;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.operator();
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    budget.operator();
    String mapped = font.toUnicode(code);
    String text = mapped == null ? "" : PdfCharacters.plain(mapped);
    if (text.isEmpty()) {
      drawing.countUnmapped(mapped == null);
      return;
    }
    budget.characters(text.length());
    drawing.add(text, matrix, displacement.getX());
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    path.move(a.getX(), a.getY());
    path.line(b.getX(), b.getY());
    path.line(c.getX(), c.getY());
    path.line(d.getX(), d.getY());
    path.close();
  }

  @Override
  public void drawImage(PDImage image) {
    drawing.countImage();
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float x, float y) {
    path.move(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.line(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curve(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.current();
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void strokePath() {
    path.stroke();
  }

  @Override
  public void fillPath(int windingRule) {
    path.fill();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    path.stroke();
  }

  @Override
  public void shadingFill(COSName shadingName) {}

  /** Draws embedded drawings; images are not even opened. */
  private final class FormsOnly extends DrawObject {
    FormsOnly() {
      super(PdfPageScanner.this);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      if (!operands.isEmpty()
          && operands.getFirst() instanceof COSName name
          && getResources() != null
          && getResources().isImageXObject(name)) {
        drawing.countImage();
      } else if (getLevel() < DEEPEST) {
        super.process(operator, operands);
      }
    }
  }

  /** Pictures inside the instructions, and shadings. */
  private final class Ignored extends OperatorProcessor {
    private final String operator;

    Ignored(String operator) {
      super(PdfPageScanner.this);
      this.operator = operator;
    }

    @Override
    public void process(Operator ignored, List<COSBase> operands) {
      drawing.countImage();
    }

    @Override
    public String getName() {
      return operator;
    }
  }
}
