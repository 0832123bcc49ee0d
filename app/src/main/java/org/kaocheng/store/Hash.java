package org.kaocheng.store;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts and contents. */
public final class Hash {

  private Hash() {}

  /**
   * The hash of bytes as they are, as other programs compute it.
   *
   * @return 64 hexadecimal digits
   */
  public static String ofBytes(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * The hash of a canonical text: each part in UTF-8 after its length in bytes, so that no two
   * lists of parts make the same text.
   *
   * @return 64 hexadecimal digits
   */
  public static String of(String... parts) {
    MessageDigest digest = digest();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The hash of a file's bytes, as any other program reckons it: 64 hexadecimal digits. */
  public static String ofContent(byte[] content) {
    return HexFormat.of().formatHex(digest().digest(content));
  }

  /** The hash of bytes written to it one after another. */
  static final class Sum extends OutputStream {

    private final MessageDigest digest = digest();

    @Override
    public void write(int each) {
      digest.update((byte) each);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      digest.update(bytes, from, length);
    }

    /** The hash of what was written: 64 hexadecimal digits. */
    String hex() {
      return HexFormat.of().formatHex(digest.digest());
    }
  }

  /** A fresh digest. */
  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
