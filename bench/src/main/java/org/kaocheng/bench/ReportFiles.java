package org.kaocheng.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kaocheng.bench.GeneratedReport.Block;

/** Writes generated reports as files. */
final class ReportFiles {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String OFFICE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String CONTENT_TYPES =
      HEAD
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\""
          + OFFICE
          + "document.main+xml\"/></Types>";
  private static final String RELATIONSHIPS =
      HEAD
          + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"rId1\" Target=\"word/document.xml\""
          + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>";

  private ReportFiles() {}

  /** The report as Word file. */
  static byte[] docx(List<Block> blocks) throws IOException {
    String body = blocks.stream().map(ReportFiles::element).collect(Collectors.joining());
    return docxOf(
        HEAD
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>");
  }

  /** A Word file with a main part as it stands. */
  static byte[] docxOf(String mainPart) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", CONTENT_TYPES);
      put(zip, "_rels/.rels", RELATIONSHIPS);
      put(zip, "word/document.xml", mainPart);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** The report as text; cells are set apart by tabulators. */
  static byte[] text(List<Block> blocks) {
    return blocks.stream()
        .map(ReportFiles::lines)
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String lines(Block block) {
    return switch (block) {
      case Block.Line(String text) -> text + "\n";
      case Block.Rows(var rows) ->
          rows.stream().map(row -> String.join("\t", row) + "\n").collect(Collectors.joining());
    };
  }

  private static String element(Block block) {
    return switch (block) {
      case Block.Line(String text) -> paragraph(text);
      case Block.Rows(var rows) ->
          rows.stream()
              .map(ReportFiles::row)
              .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"));
    };
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> "<w:tc>" + paragraph(cell) + "</w:tc>")
        .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }
}
