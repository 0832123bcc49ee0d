package org.kaocheng.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.kaocheng.document.Format;

/** Tells a file's format by its content; names lie too often. */
final class Detector {

  private static final int HEAD = 4096;
  private static final Pattern HTML =
      Pattern.compile(
          "(?s)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
              + "<(?:!doctype\\s+html|html|head|meta|title|body|div|table|p|h[1-6]|span|font)\\b.*");
  private static final Pattern MARKUP =
      Pattern.compile("(?s)\\s*<(?:\\?xml|!doctype|[a-z]+:[a-z]+).*");

  private Detector() {}

  /** Detects what a file's whole content is. */
  static Detected detect(byte[] content, Limits limits) throws IOException {
    if (content.length == 0) {
      return new Detected.Refused(Reasons.EMPTY);
    }
    if (isZip(content)) {
      try (Container container = Container.open(content, limits)) {
        return zip(container);
      }
    }
    if (Decoding.startsWith(content, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return compound(content);
    }
    String head = Signatures.head(content, HEAD);
    Optional<String> other = Signatures.reason(content, head);
    if (other.isPresent()) {
      return new Detected.Refused(other.get());
    }
    int pdf = head.indexOf("%PDF-");
    if (pdf >= 0 && pdf < 1024) {
      return new Detected.Readable(Format.PDF);
    }
    return text(content, limits);
  }

  /** Whether content begins as a zip does. */
  static boolean isZip(byte[] content) {
    return Decoding.startsWith(content, 'P', 'K', 3, 4)
        || Decoding.startsWith(content, 'P', 'K', 5, 6);
  }

  /** What a zip holds: an Office document or an archive of files. */
  static Detected zip(Container container) {
    boolean office = container.part("[Content_Types].xml").isPresent();
    if (has(container, "OFD.xml")) {
      return new Detected.Refused(Reasons.saveAs("OFD 版式文件"));
    }
    if (has(container, "mimetype") && has(container, "META-INF/manifest.xml")) {
      return new Detected.Refused(Reasons.saveAs("OpenDocument 文档"));
    }
    if (!office) {
      return new Detected.Archive();
    }
    if (hasFolder(container, "word/")) {
      return new Detected.Readable(Format.DOCX);
    }
    if (hasFolder(container, "xl/")) {
      return new Detected.Readable(Format.XLSX);
    }
    if (hasFolder(container, "ppt/")) {
      return new Detected.Refused(Reasons.looksLike("PowerPoint 演示文稿"));
    }
    return has(container, "_rels/.rels")
        ? new Detected.Readable(Format.DOCX)
        : new Detected.Archive();
  }

  private static boolean has(Container container, String name) {
    return container.part(name).isPresent();
  }

  private static boolean hasFolder(Container container, String folder) {
    return container.entries().stream()
        .anyMatch(e -> e.getName().replace('\\', '/').toLowerCase(Locale.ROOT).startsWith(folder));
  }

  private static Detected compound(byte[] content) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntry("EncryptedPackage")) {
        return new Detected.Refused(Reasons.ENCRYPTED);
      }
      if (root.hasEntry("WordDocument")) {
        return new Detected.Readable(Format.DOC);
      }
      if (root.hasEntry("Workbook") || root.hasEntry("WORKBOOK")) {
        return new Detected.Readable(Format.XLS);
      }
      if (root.hasEntry("Book")) {
        return new Detected.Refused(Reasons.OLD_EXCEL);
      }
      return new Detected.Refused(
          root.hasEntry("PowerPoint Document")
              ? Reasons.looksLike("PowerPoint 演示文稿")
              : Reasons.UNKNOWN);
    }
  }

  private static Detected text(byte[] content, Limits limits) throws UnreadableException {
    if (content.length > 3L * limits.characters()) {
      throw new UnreadableException(Reasons.TOO_MUCH_TEXT);
    }
    Optional<String> text = Decoding.text(content);
    if (text.isEmpty()) {
      // A page in another encoding still shows its tags.
      String head = Signatures.head(content, HEAD);
      return isHtml(head)
          ? new Detected.Readable(Format.HTML)
          : new Detected.Refused(Reasons.UNKNOWN);
    }
    String start = text.get().substring(0, Math.min(text.get().length(), HEAD));
    if (isHtml(start)) {
      return new Detected.Readable(Format.HTML);
    }
    if (start.contains("w:wordDocument") || start.contains("pkg:package")) {
      return new Detected.Refused(Reasons.saveAs("XML 格式的 Word 文档"));
    }
    if (MARKUP.matcher(start.toLowerCase(Locale.ROOT)).matches()) {
      return new Detected.Refused(Reasons.looksLike("XML 数据"));
    }
    return text.get().chars().anyMatch(Detector::isControl)
        ? new Detected.Refused(Reasons.UNKNOWN)
        : new Detected.Readable(Format.TEXT);
  }

  private static boolean isHtml(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    return HTML.matcher(lower).matches()
        || (lower.stripLeading().startsWith("<") && lower.contains("<html"));
  }

  private static boolean isControl(int c) {
    // Form feeds and the end-of-file sign of old editors occur in text.
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B && c != 0x1A;
  }
}
