package org.kaocheng.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What every page has: head, style, script. Nothing outside of the page is loaded, and the page's
 * own policy lets the browser run no script and apply no style but ours, whatever a report brings
 * along.
 */
public final class HtmlFrame {

  private static final String STYLE = resource("report.css");
  private static final String SCRIPT = resource("report.js");

  private HtmlFrame() {}

  /** A page with style and script around the body. */
  public static String page(String title, String bodyClass, String body) {
    Html html = new Html();
    html.raw("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    html.raw("style-src '" + hash(STYLE) + "'; script-src '" + hash(SCRIPT) + "'\">\n");
    html.raw("<meta name=\"generator\" content=\"Kaocheng\">\n").element("title", title);
    html.raw("\n<style>" + STYLE + "</style>\n</head>\n");
    html.open("body", "class", bodyClass).raw("\n" + body);
    return html.raw("<script>" + SCRIPT + "</script>\n</body>\n</html>\n").toString();
  }

  private static String resource(String name) {
    try (InputStream in = HtmlFrame.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      // A browser hashes what it parsed, and parsing turns CR LF into LF.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
