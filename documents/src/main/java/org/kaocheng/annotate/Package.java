package org.kaocheng.annotate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.kaocheng.ingest.Container;

/** The parts of an Office file of which some are written anew; the others are copied as packed. */
final class Package {

  /** A time for the parts written, since a zip must have one: the same for everyone. */
  private static final long TIME = 315_619_200_000L;

  private final Container container;
  private final Map<String, byte[]> written = new LinkedHashMap<>();
  private final Map<String, Charset> encodings = new LinkedHashMap<>();

  Package(Container container) {
    this.container = container;
  }

  /** A part's text; empty when there is no such part. */
  Optional<String> text(String name) throws IOException {
    Optional<ZipArchiveEntry> entry = container.part(name);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    byte[] bytes = container.bytes(entry.get());
    Charset encoding = encoding(bytes);
    encodings.put(name, encoding);
    return Optional.of(new String(bytes, encoding));
  }

  private static Charset encoding(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return switch (first) {
      case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
      case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
      default -> StandardCharsets.UTF_8;
    };
  }

  /** Writes a part anew, in the encoding it had. */
  void put(String name, String text) {
    Charset encoding = encodings.getOrDefault(name, StandardCharsets.UTF_8);
    String key = container.part(name).map(ZipArchiveEntry::getName).orElse(name);
    written.put(key, text.getBytes(encoding));
  }

  /** The name of a part that is not there yet: word/comments.xml, word/comments1.xml and so on. */
  String unused(String stem, String extension) {
    String name = stem + extension;
    for (int number = 1; container.part(name).isPresent(); number++) {
      name = stem + number + extension;
    }
    return name;
  }

  /** The file with all its parts in their order, new ones at the end. */
  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      Map<String, byte[]> left = new LinkedHashMap<>(written);
      for (ZipArchiveEntry entry : container.entries()) {
        byte[] part = left.remove(entry.getName());
        if (part != null) {
          add(zip, entry.getName(), part);
        } else if (!written.containsKey(entry.getName())) {
          try (InputStream packed = container.packed(entry)) {
            zip.addRawArchiveEntry(entry, packed);
          }
        }
      }
      for (Map.Entry<String, byte[]> part : left.entrySet()) {
        add(zip, part.getKey(), part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void add(ZipArchiveOutputStream zip, String name, byte[] part) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTime(TIME);
    zip.putArchiveEntry(entry);
    new ByteArrayInputStream(part).transferTo(zip);
    zip.closeArchiveEntry();
  }

  /** Where a target leads that a part of a folder names. */
  static String resolved(String folder, String target) {
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }
}
