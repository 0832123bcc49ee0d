package org.kaocheng.ingest;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks every packed stream of a file without keeping anything, before the library unpacks them
 * into memory, and refuses a file that blows up. Pictures are left out: nothing decodes them.
 */
final class PdfGuard {

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final int DICTIONARY = 1_024;

  /** The most one stream may unpack to: a whole uncompressed CJK font has 30 MB. */
  private static final long MOST = 96L << 20;

  private final byte[] content;
  private final byte[] sink = new byte[1 << 16];
  private long left;

  private PdfGuard(byte[] content, Limits limits) {
    this.content = content;
    left = limits.unpackedBytes();
  }

  /**
   * Looks through a file.
   *
   * @throws UnreadableException when its streams unpack to more than the limits allow
   */
  static void check(byte[] content, Limits limits) throws UnreadableException {
    new PdfGuard(content, limits).check();
  }

  private void check() throws UnreadableException {
    int at = find(0);
    while (at >= 0) {
      int data = at + STREAM.length;
      if (isPacked(at)) {
        data += unpack(dataStart(data));
      }
      at = find(data);
    }
  }

  private int find(int from) {
    for (int i = Math.max(from, 2); i + STREAM.length < content.length; i++) {
      if (content[i] == 's' && content[i - 1] != 'd' && matches(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean matches(int at) {
    for (int i = 1; i < STREAM.length; i++) {
      if (content[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isPacked(int at) {
    int from = Math.max(0, at - DICTIONARY);
    String before = new String(content, from, at - from, StandardCharsets.ISO_8859_1);
    String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    boolean picture = dictionary.contains("/Image") && !dictionary.contains("/ObjStm");
    return dictionary.contains("/Fl") && !picture;
  }

  private int dataStart(int at) {
    int start = at;
    while (start < content.length && (content[start] == '\r' || content[start] == '\n')) {
      start++;
    }
    return start;
  }

  /** Unpacks from {@code start} on and tells how many packed bytes that took. */
  private int unpack(int start) throws UnreadableException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(content, start, content.length - start);
      while (!inflater.finished()) {
        int count = inflater.inflate(sink);
        left -= count;
        if (left < 0 || inflater.getBytesWritten() > MOST) {
          throw new UnreadableException("文件解压后过大，请重新导出为普通 PDF 后再提交");
        }
        if (count == 0) {
          break;
        }
      }
      return (int) inflater.getBytesRead();
    } catch (DataFormatException damaged) {
      // Encrypted or damaged: the library will say so.
      return 0;
    } finally {
      inflater.end();
    }
  }
}
