package org.kaocheng.annotate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Packs a docx made from nothing. The same parts give the same bytes. */
final class NewDocx {

  /** The main part's name. */
  static final String MAIN_PART = "word/document.xml";

  /** What every part begins with. */
  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** The namespace of Word's elements, bound to {@code w} in every part. */
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private NewDocx() {}

  /**
   * The file.
   *
   * @param main the main part
   * @param styles what stands in the styles' part
   */
  static byte[] of(String main, String styles) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(MAIN_PART, main);
    parts.put("word/styles.xml", part("styles", styles));
    List<String> names = new ArrayList<>(parts.keySet());
    Map<String, String> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", types(names));
    all.put(
        "_rels/.rels",
        relationships(
            List.of(
                "<Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"%s\"/>"
                    .formatted(OFFICE, MAIN_PART))));
    all.putAll(parts);
    all.put(
        "word/_rels/document.xml.rels",
        relationships(
            names.stream().filter(name -> !name.equals(MAIN_PART)).map(NewDocx::beside).toList()));
    return packed(all);
  }

  private static String part(String root, String content) {
    return HEAD + "<w:%s xmlns:w=\"%s\">".formatted(root, WORD) + content + "</w:" + root + ">";
  }

  private static String stem(String name) {
    return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
  }

  private static String types(List<String> names) {
    StringBuilder types = new StringBuilder(HEAD);
    types.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    types.append("<Default Extension=\"rels\"");
    types.append(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    types.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    for (String name : names) {
      String kind = name.equals(MAIN_PART) ? "document.main" : stem(name);
      types.append(
          "<Override PartName=\"/%s\" ContentType=\"%s%s+xml\"/>".formatted(name, TYPE, kind));
    }
    return types.append("</Types>").toString();
  }

  private static String relationships(List<String> relationships) {
    return HEAD
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + String.join("", relationships)
        + "</Relationships>";
  }

  private static String beside(String name) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s.xml\"/>"
        .formatted(stem(name), OFFICE, stem(name), stem(name));
  }

  private static byte[] packed(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        ZipArchiveEntry entry = new ZipArchiveEntry(part.getKey());
        entry.setTime(Package.TIME);
        zip.putArchiveEntry(entry);
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
