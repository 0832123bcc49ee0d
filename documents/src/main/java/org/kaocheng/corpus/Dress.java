package org.kaocheng.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kaocheng.corpus.Draft.Box;
import org.kaocheng.corpus.Draft.Item;
import org.kaocheng.render.PdfWriter;

/** The formats a draft is written in. */
public enum Dress {
  /**
   * Text with a cell per line after a tab and a blank line between rows; a cell covered from above
   * is empty.
   */
  CELLS("txt") {
    @Override
    String sheet(List<List<Box>> rows) {
      StringBuilder text = new StringBuilder();
      for (List<Box> row : laid(rows, false)) {
        row.forEach(box -> text.append('\t').append(box.text()).append('\n'));
        text.append('\n');
      }
      return text.append('\n').toString();
    }
  },
  /** Text with a row per line and tabs between cells; every covered cell is empty. */
  ROWS("txt") {
    @Override
    String sheet(List<List<Box>> rows) {
      StringBuilder text = new StringBuilder();
      for (List<Box> row : laid(rows, true)) {
        text.append(String.join("\t", row.stream().map(Box::text).toList())).append('\n');
      }
      return text.append('\n').toString();
    }
  },
  /** A web page. */
  HTML("html") {
    @Override
    String line(String text) {
      return "<p>" + text.replace("<", "&lt;") + "</p>\n";
    }

    @Override
    String sheet(List<List<Box>> rows) {
      StringBuilder html = new StringBuilder("<table border=1>\n");
      for (List<Box> row : rows) {
        html.append("<tr>");
        row.forEach(box ->
            html.append(
                "<td colspan=%d rowspan=%d>%s</td>"
                    .formatted(box.columns(), box.rows(), box.text().replace("<", "&lt;"))));
        html.append("</tr>\n");
      }
      return html.append("</table>\n").toString();
    }

    @Override
    byte[] wrap(String content) {
      return ("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>绩效自评</title></head><body>\n"
              + content
              + "</body></html>\n")
          .getBytes(StandardCharsets.UTF_8);
    }
  },
  /** A Word file with merged cells. */
  DOCX("docx") {
    @Override
    String line(String text) {
      return paragraph(text);
    }

    @Override
    String sheet(List<List<Box>> rows) {
      StringBuilder xml =
          new StringBuilder(
              "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>" + BORDERS + "</w:tblPr>");
      for (List<Box> row : laid(rows, false)) {
        xml.append("<w:tr>");
        row.forEach(box ->
            xml.append(
                    "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>"
                        .formatted(1200 * box.columns()))
                .append(box.columns() > 1 ? "<w:gridSpan w:val=\"" + box.columns() + "\"/>" : "")
                .append(
                    box.rows() > 1
                        ? "<w:vMerge w:val=\"restart\"/>"
                        : box.rows() == 0 ? "<w:vMerge/>" : "")
                .append("</w:tcPr>")
                .append(paragraph(box.text()))
                .append("</w:tc>"));
        xml.append("</w:tr>");
      }
      return xml.append("</w:tbl>").append(paragraph("")).toString();
    }

    @Override
    byte[] wrap(String content) {
      Map<String, String> parts = new LinkedHashMap<>();
      parts.put(
          "[Content_Types].xml",
          HEAD
              + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
              + ".wordprocessingml.document.main+xml\"/></Types>");
      parts.put(
          "_rels/.rels",
          HEAD
              + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"rId1\" Target=\"word/document.xml\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
              + "relationships/officeDocument\"/></Relationships>");
      parts.put(
          "word/document.xml",
          HEAD
              + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
              + content
              + "</w:body></w:document>");
      return zip(parts);
    }
  },
  /** A file of Word 97 to 2003, of the same content. */
  DOC("doc") {
    @Override
    public byte[] bytes(Draft draft) {
      return DraftBinary.of(draft, rows -> laid(rows, false));
    }

    @Override
    String sheet(List<List<Box>> rows) {
      throw new IllegalStateException("a binary file is not made in pieces");
    }
  },
  /** A workbook: paragraphs and tables one below the other on a sheet, each form on its own. */
  XLSX("xlsx") {
    @Override
    public byte[] bytes(Draft draft) {
      return zip(WorkbookParts.of(draft, rows -> laid(rows, false)));
    }

    @Override
    String sheet(List<List<Box>> rows) {
      throw new IllegalStateException("a workbook is not made in pieces");
    }
  },
  /** Printed pages. */
  PDF("pdf") {
    @Override
    public byte[] bytes(Draft draft) {
      return PdfWriter.write(DraftComposition.of(draft)).content();
    }

    @Override
    String sheet(List<List<Box>> rows) {
      throw new IllegalStateException("pages are not made in pieces");
    }
  };

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String BORDERS =
      "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/>"
          + "<w:bottom w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/>"
          + "<w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders>";

  /** Without a zone: that of the machine must not show in the bytes. */
  private static final LocalDateTime WRITTEN = LocalDateTime.of(2024, 3, 1, 8, 0);

  private final String extension;

  Dress(String extension) {
    this.extension = extension;
  }

  /** The extension of the file's name, without the dot. */
  public String extension() {
    return extension;
  }

  /** A filled draft as a file. */
  public byte[] bytes(Draft draft) {
    StringBuilder content = new StringBuilder();
    for (Item item : draft.items()) {
      content.append(
          switch (item) {
            case Item.Line(String text) -> line(text);
            case Item.Sheet(var rows) -> sheet(rows);
          });
    }
    return wrap(content.toString());
  }

  String line(String text) {
    return text + "\n";
  }

  abstract String sheet(List<List<Box>> rows);

  byte[] wrap(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  private static String paragraph(String text) {
    String safe = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + safe + "</w:t></w:r></w:p>";
  }

  /**
   * Rows with an empty cell of no height for every one covered from above, and from the left if
   * wanted.
   */
  private static List<List<Box>> laid(List<List<Box>> rows, boolean leftToo) {
    List<List<Box>> laid = new ArrayList<>();
    Map<Integer, int[]> open = new LinkedHashMap<>();
    for (List<Box> row : rows) {
      List<Box> cells = new ArrayList<>();
      int column = 0;
      int next = 0;
      while (next < row.size() || open.containsKey(column)) {
        int[] above = open.get(column);
        Box box = above != null ? new Box("", above[0], 0) : row.get(next++);
        if (above != null && --above[1] == 0) {
          open.remove(column);
        } else if (box.rows() > 1) {
          open.put(column, new int[] {box.columns(), box.rows() - 1});
        }
        cells.add(leftToo ? new Box(box.text(), 1, box.rows()) : box);
        for (int i = 1; leftToo && i < box.columns(); i++) {
          cells.add(new Box("", 1, 0));
        }
        column += box.columns();
      }
      laid.add(cells);
    }
    return laid;
  }

  private static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
