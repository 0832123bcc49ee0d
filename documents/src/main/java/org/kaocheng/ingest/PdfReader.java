package org.kaocheng.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.kaocheng.document.Document;
import org.kaocheng.document.Format;
import org.kaocheng.source.Place;
import org.kaocheng.source.Problem;
import org.kaocheng.source.Severity;

/**
 * Reads a PDF with a text layer: tables from their rulings, else from alignment; paragraphs from
 * indents, line ends and distances; what runs over a page break is put together again.
 */
final class PdfReader implements FormatReader {

  private static final long MEMORY = 192L << 20;

  static {
    PdfFonts.install();
  }

  @Override
  public Document read(String name, byte[] content, Limits limits) throws IOException {
    PdfGuard.check(content, limits);
    PdfBudget budget = new PdfBudget(limits);
    try (PDDocument document =
        Loader.loadPDF(
            content, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
      return read(name, document, limits, budget);
    } catch (InvalidPasswordException locked) {
      throw new UnreadableException("文件设有打开密码，请去除密码后再提交");
    } catch (UnreadableException reason) {
      throw reason;
    } catch (UncheckedIOException unchecked) {
      throw unchecked.getCause();
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw new UnreadableException("PDF 文件已损坏或不完整，请重新导出后再提交");
    }
  }

  private static Document read(String name, PDDocument document, Limits limits, PdfBudget budget)
      throws IOException {
    PdfPages pages = new PdfPages(limits, budget);
    List<Integer> unreadable = new ArrayList<>();
    List<Integer> garbled = new ArrayList<>();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      budget.checkTime();
      PdfDrawing drawing = new PdfPageScanner(page, budget).scan();
      PDRectangle box = page.getCropBox();
      PdfPage upright =
          drawing.upright(
              number, box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
      pages.add(upright);
      if (upright.glyphs().isEmpty() && (drawing.hasImages() || drawing.unmapped() > 0)) {
        unreadable.add(number);
      } else if (drawing.unmapped() * 20 > upright.glyphs().size()) {
        garbled.add(number);
      }
    }
    if (!pages.hasText()) {
      throw new UnreadableException("文件中没有可读取的文字，可能是扫描件，请提供带文字层的文件");
    }
    return new Document(name, Format.PDF, pages.blocks(), problems(unreadable, garbled));
  }

  private static List<Problem> problems(List<Integer> unreadable, List<Integer> garbled) {
    List<Problem> problems = new ArrayList<>();
    if (!unreadable.isEmpty()) {
      problems.add(problem(unreadable, "没有可读取的文字，可能是扫描图片，其中的内容未检查，请提供带文字层的文件"));
    }
    if (!garbled.isEmpty()) {
      problems.add(problem(garbled, "有部分文字的字体缺少编码，无法读出，请用原文件重新导出"));
    }
    return problems;
  }

  private static Problem problem(List<Integer> pages, String message) {
    String numbers = String.join("、", pages.stream().limit(20).map(String::valueOf).toList());
    String more = pages.size() > 20 ? "等" + pages.size() + "页" : "页";
    return new Problem(Severity.WARNING, Place.WHOLE, "第" + numbers + more + message);
  }
}
