package org.kaocheng.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.kaocheng.store.Database;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

/** Answers with files: to be kept, never to be shown as a page of this site. */
final class Downloads {

  /** Nothing in a file may run, whatever a browser takes it for. */
  private static final String CONTENT_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]");

  private static final String OPTIONS = "X-Content-Type-Options";

  private Downloads() {}

  /** A file to be kept. */
  static void send(HttpServletResponse response, String name, String mediaType, byte[] content)
      throws IOException {
    attachment(response, name, mediaType, content.length);
    response.getOutputStream().write(content);
  }

  /** A kept file to be kept by the visitor, piece by piece. */
  static void send(
      HttpServletResponse response,
      Database database,
      long filingCase,
      String hash,
      String name,
      String mediaType,
      long size)
      throws IOException {
    attachment(response, name, mediaType, size);
    database.contents().write(filingCase, hash, response.getOutputStream());
  }

  /** A page to be looked at, shut off from this site. */
  static void show(HttpServletResponse response, String mediaType, byte[] content)
      throws IOException {
    harmless(response, mediaType, content.length);
    response.getOutputStream().write(content);
  }

  private static void attachment(
      HttpServletResponse response, String name, String mediaType, long size) {
    harmless(response, mediaType, size);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
  }

  /** The name by RFC 5987, before it one of plain letters for programs that do not know that. */
  private static String disposition(String name) {
    return "attachment; filename=\""
        + UNSAFE.matcher(name).replaceAll("_")
        + "\"; filename*=UTF-8''"
        + UriUtils.encode(name, StandardCharsets.UTF_8);
  }

  private static void harmless(HttpServletResponse response, String mediaType, long size) {
    response.setContentType(mediaType);
    response.setContentLengthLong(size);
    response.setHeader(OPTIONS, "nosniff");
    response.setHeader("Content-Security-Policy", CONTENT_POLICY);
  }
}
