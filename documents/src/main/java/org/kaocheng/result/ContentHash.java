package org.kaocheng.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.kaocheng.document.FileContent;

/** SHA-256 of contents and texts, as 64 hexadecimal digits. */
public final class ContentHash {

  private ContentHash() {}

  /**
   * The hash of a file's content.
   *
   * @return empty when the content cannot be had: such a file is read anew every time
   */
  public static String of(FileContent content) {
    try {
      return of(content.bytes());
    } catch (IOException | RuntimeException | OutOfMemoryError unreadable) {
      return "";
    }
  }

  /** The hash of a text in UTF-8. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
