package org.kaocheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kaocheng.document.Document;
import org.kaocheng.document.Format;

class PdfReaderTest {

  private static final Duration LONGEST = Duration.ofSeconds(10);

  /** The expected text lies beside the file; a mismatch writes what was read to target. */
  @Test
  void a_report_with_tables_over_page_breaks_reads_as_its_golden_text() throws IOException {
    Document document =
        new PdfReader().read("report.pdf", resource("self-assessment.pdf"), Limits.STANDARD);
    String outline = PdfOutline.of(document);
    Files.writeString(Path.of("target", "self-assessment.golden.txt"), outline);
    assertThat(outline)
        .isEqualTo(new String(resource("self-assessment.golden.txt"), StandardCharsets.UTF_8));
    assertThat(document.format()).isEqualTo(Format.PDF);
    assertThat(document.problems()).isEmpty();
  }

  @Test
  void reading_twice_gives_the_same() throws IOException {
    byte[] content = resource("self-assessment.pdf");
    assertThat(new PdfReader().read("a.pdf", content, Limits.STANDARD))
        .isEqualTo(new PdfReader().read("a.pdf", content, Limits.STANDARD));
  }

  @Test
  void a_scan_is_refused_with_what_to_do() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      image(draft.document());
      assertRefused(draft.bytes(), "文件中没有可读取的文字，可能是扫描件，请提供带文字层的文件");
    }
  }

  @Test
  void scanned_pages_among_others_are_named() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      draft.text(80, 100, "text").page();
      image(draft.document());
      assertThat(draft.read().problems())
          .singleElement()
          .satisfies(problem -> assertThat(problem.message()).startsWith("第3页没有可读取的文字"));
    }
  }

  private static void image(PDDocument document) throws IOException {
    PDImageXObject image =
        LosslessFactory.createFromImage(
            document, new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB));
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(image, 0, 0, 400, 400);
    }
  }

  @Test
  void a_file_locked_for_opening_is_refused() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      byte[] locked = draft.text(80, 100, "text").protect("owner", "user").bytes();
      assertRefused(locked, "文件设有打开密码，请去除密码后再提交");
    }
  }

  @Test
  void a_file_locked_for_changes_only_is_read() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      assertThat(draft.text(80, 100, "text").protect("owner", "").outline()).isEqualTo("p1 text\n");
    }
  }

  @Test
  void damaged_files_are_refused() throws IOException {
    byte[] whole = resource("self-assessment.pdf");
    assertRefused(
        "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII), "PDF 文件已损坏或不完整，请重新导出后再提交");
    assertRefused(Arrays.copyOf(whole, 2_000), "PDF 文件已损坏或不完整，请重新导出后再提交");
  }

  @Test
  void too_much_text_and_too_many_cells_are_refused() throws IOException {
    byte[] content = resource("self-assessment.pdf");
    Limits few = new Limits(1 << 20, 1L << 30, 9, 9, 9, 100, 100);
    assertThatThrownBy(() -> new PdfReader().read("a.pdf", content, few))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("文字过多");
    Limits narrow = new Limits(1 << 20, 1L << 30, 9, 9, 9, 100_000, 10);
    assertThatThrownBy(() -> new PdfReader().read("a.pdf", content, narrow))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("表格过大");
  }

  @Test
  @Timeout(30)
  void millions_of_lines_are_read_past_in_time() throws IOException {
    String box = "10 20 m 300 20 l 300 400 l S\n";
    StringBuilder drawing = new StringBuilder();
    for (int i = 0; i < 700_000; i++) {
      drawing.append(i % 500).append(' ').append(box);
    }
    assertThat(timeOf(drawing.toString())).isLessThan(LONGEST);
  }

  @Test
  @Timeout(30)
  void a_packed_stream_that_blows_up_is_refused() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      PDStream packed = new PDStream(draft.document());
      try (OutputStream out = packed.createOutputStream(COSName.FLATE_DECODE)) {
        byte[] blank = new byte[1 << 20];
        Arrays.fill(blank, (byte) ' ');
        for (int i = 0; i < 120; i++) {
          out.write(blank);
        }
      }
      draft.document().getPage(0).setContents(packed);
      PDPage page = new PDPage();
      draft.document().addPage(page);
      page.setContents(packed);
      assertRefused(draft.bytes(), "文件解压后过大，请重新导出为普通 PDF 后再提交");
    }
  }

  @Test
  @Timeout(30)
  void a_drawing_that_contains_itself_ends() throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      draft.text(80, 100, "text");
      PDFormXObject form = new PDFormXObject(draft.document());
      PDResources resources = new PDResources();
      form.setResources(resources);
      form.setBBox(draft.document().getPage(0).getMediaBox());
      COSName name = resources.add(form);
      try (OutputStream out = form.getContentStream().createOutputStream()) {
        out.write(("/" + name.getName() + " Do\n").repeat(3).getBytes(StandardCharsets.US_ASCII));
      }
      PDPage page = new PDPage();
      page.setResources(resources);
      draft.document().addPage(page);
      PDStream content = new PDStream(draft.document());
      try (OutputStream out = content.createOutputStream()) {
        out.write(("/" + name.getName() + " Do\n").getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(content);
      long start = System.nanoTime();
      byte[] bytes = draft.bytes();
      try {
        new PdfReader().read("a.pdf", bytes, Limits.STANDARD);
      } catch (UnreadableException tooMuch) {
        assertThat(tooMuch).hasMessageContaining("过于复杂");
      }
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
    }
  }

  private static Duration timeOf(String drawing) throws IOException {
    try (PdfDraft draft = new PdfDraft()) {
      draft.text(80, 100, "text");
      PDPage page = new PDPage();
      draft.document().addPage(page);
      PDStream content = new PDStream(draft.document());
      try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(drawing.getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(content);
      byte[] bytes = draft.bytes();
      long start = System.nanoTime();
      assertThat(new PdfReader().read("a.pdf", bytes, Limits.STANDARD).blocks()).hasSize(1);
      return Duration.ofNanos(System.nanoTime() - start);
    }
  }

  private static void assertRefused(byte[] content, String reason) {
    assertThatThrownBy(() -> new PdfReader().read("a.pdf", content, Limits.STANDARD))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(reason);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = PdfReaderTest.class.getResourceAsStream("/pdf/" + name)) {
      assertThat(in).as(name).isNotNull();
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }
}
