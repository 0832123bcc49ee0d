package org.kaocheng.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.kaocheng.document.Document;
import org.kaocheng.document.Format;

/** Reads web pages, also those saved under a name that ends in .doc. */
final class HtmlReader implements FormatReader {

  /** A page's tree takes some twenty times its bytes. */
  private static final int LARGEST = 16 << 20;

  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w-]+)");

  @Override
  public Document read(String name, byte[] content, Limits limits) throws IOException {
    if (content.length > LARGEST) {
      throw new UnreadableException(Reasons.tooLarge(LARGEST));
    }
    Parser parser = Parser.htmlParser().setMaxDepth(limits.depth());
    var page = Jsoup.parse(decode(content), "", parser);
    Blocks blocks = new Blocks(new Budget(limits));
    new HtmlFlow(blocks, true).read(page.body());
    if (blocks.isEmpty()) {
      // Better the page's frame than nothing: the report may have been put there.
      new HtmlFlow(blocks, false).read(page.body());
    }
    return blocks.document(name, Format.HTML);
  }

  private static String decode(byte[] content) {
    Optional<String> text = Decoding.text(content);
    String head =
        new String(content, 0, Math.min(content.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    if (text.isEmpty() || (matcher.find() && isOther(matcher.group(1)))) {
      return new String(content, declared(head));
    }
    return text.get();
  }

  /** Unicode and the Chinese encodings are told apart by the bytes, better than by declaration. */
  private static boolean isOther(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !lower.startsWith("utf") && !lower.startsWith("gb") && !lower.equals("unicode");
  }

  private static Charset declared(String head) {
    Matcher matcher = CHARSET.matcher(head);
    String name = matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "utf-8";
    if (name.startsWith("gb")) {
      return Decoding.GB18030;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }
}
