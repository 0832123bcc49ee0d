package org.kaocheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.kaocheng.document.Format;

class FileKindTest {

  private static final int MEGABYTE = 1 << 20;

  @Test
  void documents_and_pictures_are_told_by_their_content() throws IOException {
    assertThat(kind("%PDF-1.7\n")).isEqualTo(new FileKind.Known(Format.PDF));
    assertThat(kind("普通文字")).isEqualTo(new FileKind.Known(Format.TEXT));
    assertThat(FileKind.of(office(10), Limits.STANDARD)).isEqualTo(new FileKind.Known(Format.DOCX));
    assertThat(FileKind.of(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10), Limits.STANDARD))
        .isEqualTo(FileKind.Picture.PNG);
    assertThat(FileKind.of(bytes(0xFF, 0xD8, 0xFF, 0xE0), Limits.STANDARD))
        .isEqualTo(FileKind.Picture.JPEG);
  }

  @Test
  void archives_programs_and_bombs_are_something_else() throws IOException {
    assertThat(FileKind.of(zip("a.txt", new byte[10]), Limits.STANDARD))
        .isEqualTo(new FileKind.Other(Reasons.ARCHIVE));
    assertThat(FileKind.of(office(60 * MEGABYTE), Limits.STANDARD))
        .isEqualTo(new FileKind.Other(Reasons.BOMB));
    assertThat(kind("\u007FELF")).isInstanceOf(FileKind.Other.class);
    assertThat(kind("")).isEqualTo(new FileKind.Other(Reasons.EMPTY));
  }

  private static FileKind kind(String text) {
    return FileKind.of(text.getBytes(StandardCharsets.UTF_8), Limits.STANDARD);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int at = 0; at < values.length; at++) {
      bytes[at] = (byte) values[at];
    }
    return bytes;
  }

  /** A Word document whose text has so many zero bytes. */
  private static byte[] office(int length) throws IOException {
    return zip("word/document.xml", new byte[length]);
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      if (name.startsWith("word/")) {
        zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
        zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
