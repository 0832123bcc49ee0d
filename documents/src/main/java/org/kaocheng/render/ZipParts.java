package org.kaocheng.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an Office file, packed with times that never change. */
public final class ZipParts {

  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** Far beyond any template; a zip that unpacks to more is not read on. */
  private static final int MOST_BYTES = 64 << 20;

  private ZipParts() {}

  /** The file with these parts in their order. */
  static byte[] pack(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * Packs the parts of a file anew with the times that never change, which the library that wrote
   * it sets to the time of day.
   */
  public static void repack(byte[] file, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        parts.transferTo(zip);
        zip.closeEntry();
      }
    }
    zip.finish();
  }

  /**
   * The parts of a file in their order.
   *
   * @throws IOException when it is no zip, or unpacks to more than 64 MB
   */
  static Map<String, byte[]> unpack(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    int left = MOST_BYTES;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readNBytes(left + 1);
        left -= content.length;
        if (left < 0) {
          throw new IOException("unpacks to more than " + MOST_BYTES + " bytes");
        }
        if (!entry.isDirectory()) {
          parts.put(entry.getName(), content);
        }
      }
    }
    return parts;
  }
}
