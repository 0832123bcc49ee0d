package org.kaocheng.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells the encoding of text by its bytes. */
final class Decoding {

  /** The Chinese encoding that holds GB 2312 and GBK. */
  static final Charset GB18030 = Charset.forName("GB18030");

  private Decoding() {}

  /**
   * The text of bytes that are valid UTF-16 with a byte order mark, UTF-8 or GB18030, without the
   * mark; empty when they are none of these.
   */
  static Optional<String> text(byte[] content) {
    if (startsWith(content, 0xFF, 0xFE)) {
      return strict(content, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(content, 0xFE, 0xFF)) {
      return strict(content, 2, StandardCharsets.UTF_16BE);
    }
    int mark = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return strict(content, mark, StandardCharsets.UTF_8).or(() -> strict(content, 0, GB18030));
  }

  /** A name in an archive that does not say its encoding. */
  static String name(byte[] raw) {
    return strict(raw, 0, StandardCharsets.UTF_8)
        .or(() -> strict(raw, 0, GB18030))
        .orElseGet(() -> new String(raw, GB18030));
  }

  static boolean startsWith(byte[] content, int... signature) {
    if (content.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((content[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strict(byte[] content, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content, from, content.length - from))
              .toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }
}
