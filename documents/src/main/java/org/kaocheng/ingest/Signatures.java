package org.kaocheng.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The first bytes of formats that are often sent by mistake, to tell the user what was sent. */
final class Signatures {

  private record Signature(String start, int at, String reason) {
    boolean fits(String head) {
      return head.startsWith(start, at);
    }
  }

  private static final List<Signature> KNOWN =
      List.of(
          new Signature("\u00FF\u00D8\u00FF", 0, Reasons.looksLike("JPEG 图片")),
          new Signature("\u0089PNG", 0, Reasons.looksLike("PNG 图片")),
          new Signature("GIF8", 0, Reasons.looksLike("GIF 图片")),
          new Signature("II*\0", 0, Reasons.looksLike("TIFF 图片")),
          new Signature("MM\0*", 0, Reasons.looksLike("TIFF 图片")),
          new Signature("WEBP", 8, Reasons.looksLike("WebP 图片")),
          new Signature("ftypheic", 4, Reasons.looksLike("HEIC 图片")),
          new Signature("ftyp", 4, Reasons.looksLike("视频")),
          new Signature("ID3", 0, Reasons.looksLike("音频")),
          new Signature("MZ\u0090\0", 0, Reasons.looksLike("程序")),
          new Signature("\u007FELF", 0, Reasons.looksLike("程序")),
          new Signature("Rar!", 0, "这是 RAR 压缩包，暂不能直接读取，请解压后提供其中的文件"),
          new Signature("7z\u00BC\u00AF", 0, "这是 7z 压缩包，暂不能直接读取，请解压后提供其中的文件"),
          new Signature("\u001F\u008B", 0, "这是 gzip 压缩包，暂不能直接读取，请解压后提供其中的文件"),
          new Signature("{\\rtf", 0, Reasons.saveAs("RTF 文档")),
          new Signature("MIME-Version:", 0, Reasons.saveAs("单个文件网页（MHT）")));

  private Signatures() {}

  /** Why content of a known but unreadable format is refused; empty for all other content. */
  static Optional<String> reason(byte[] content, String head) {
    String start =
        Decoding.startsWith(content, 0xEF, 0xBB, 0xBF)
            ? head.substring(3)
            : head.substring(0, Math.min(head.length(), 64));
    String bare = start.stripLeading();
    if (bare.startsWith("BM") && content.length > 14 && content[6] == 0 && content[7] == 0) {
      return Optional.of(Reasons.looksLike("BMP 图片"));
    }
    return KNOWN.stream()
        .filter(signature -> signature.fits(start) || signature.fits(bare))
        .map(Signature::reason)
        .findFirst();
  }

  /** The first bytes as characters of the same numbers. */
  static String head(byte[] content, int length) {
    return new String(content, 0, Math.min(content.length, length), StandardCharsets.ISO_8859_1);
  }
}
