package org.kaocheng.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.kaocheng.compose.Composition;

/**
 * Writes PDF after GB/T 9704—2012 with embedded fonts: text can be searched and copied, tables are
 * ruled, headings and annexes are bookmarks. What the fonts lack is printed as 〓 and told.
 */
public final class PdfWriter {

  private PdfWriter() {}

  /** The composition as a PDF. */
  public static Rendered write(Composition composition) {
    PageFlow flow = PageLayout.of(composition, (c, face) -> PdfFace.of(face).width(c) / 1000.0);
    try (PDDocument document = new PDDocument()) {
      // The file's identity is made of the time unless one is given.
      document.setDocumentId((long) composition.title().hashCode());
      document.getDocumentInformation().setTitle(composition.title());
      document.getDocumentInformation().setCreator("考成");
      document.getDocumentCatalog().setLanguage("zh-CN");
      List<PrintedPage> pages = flow.pages();
      try (PdfFonts fonts = new PdfFonts(document)) {
        for (int i = 0; i < pages.size(); i++) {
          PdfPainter.paint(document, pages.get(i), i + 1, fonts);
        }
        outline(document, flow);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        document.save(bytes);
        return new Rendered(bytes.toByteArray(), fonts.problems());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void outline(PDDocument document, PageFlow flow) {
    if (flow.targets().isEmpty()) {
      return;
    }
    PDDocumentOutline outline = new PDDocumentOutline();
    Deque<PDOutlineNode> open = new ArrayDeque<>(List.of(outline));
    Deque<Integer> levels = new ArrayDeque<>(List.of(0));
    for (PageFlow.Target target : flow.targets()) {
      while (levels.peek() >= target.level()) {
        levels.pop();
        open.pop();
      }
      PDPage page = document.getPage(target.page());
      PDPageXYZDestination destination = new PDPageXYZDestination();
      destination.setPage(page);
      destination.setTop((int) (page.getMediaBox().getHeight() - target.y()));
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(target.text());
      item.setDestination(destination);
      open.peek().addLast(item);
      open.push(item);
      levels.push(target.level());
    }
    document.getDocumentCatalog().setDocumentOutline(outline);
    document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
  }

  /** The paper of a page. */
  static PDRectangle paper(PageForm form) {
    return new PDRectangle((float) form.width(), (float) form.height());
  }
}
