package org.kaocheng.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small docx files and zips for tests. */
public final class DocxFiles {

  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private DocxFiles() {}

  /** A docx with a body. */
  public static byte[] docx(String body) {
    return docx(body, "", "");
  }

  /** A docx with a body and the content of its styles and numbering parts. */
  public static byte[] docx(String body, String styles, String numbering) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", utf8(HEAD + "<Types/>"));
    parts.put("word/document.xml", utf8(document("<w:body>" + body + "</w:body>")));
    parts.put("word/styles.xml", utf8(part("styles", styles)));
    parts.put("word/numbering.xml", utf8(part("numbering", numbering)));
    return zip(parts);
  }

  /** A docx whose main part is {@code main} as it stands. */
  public static byte[] docxOf(byte[] main) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", utf8(HEAD + "<Types/>"));
    parts.put("word/document.xml", main);
    return zip(parts);
  }

  public static String document(String content) {
    return part("document", content);
  }

  private static String part(String root, String content) {
    return HEAD + "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">";
  }

  /** A paragraph of one run. */
  public static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /** A paragraph with properties. */
  public static String p(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
  }

  /** A run. */
  public static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** A cell with properties and content. */
  public static String tc(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  /** A row. */
  public static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  /** A table. */
  public static String tbl(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  /** A zip of named contents. */
  public static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  public static byte[] utf8(String string) {
    return string.getBytes(StandardCharsets.UTF_8);
  }
}
