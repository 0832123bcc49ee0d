package org.kaocheng.web.open;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.kaocheng.store.Database;
import org.kaocheng.store.DisclosedFile;
import org.kaocheng.store.Disclosure;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** The published files, as they were published. */
@Controller
class PublicFiles {

  private static final Duration FRESH = Duration.ofMinutes(5);

  private static final Map<String, String> TYPES =
      Map.of(
          "report.docx",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "report.pdf",
          "application/pdf",
          "report.html",
          "text/html;charset=UTF-8",
          "facts.json",
          "application/json",
          "facts.csv",
          "text/csv;charset=UTF-8");

  private final Database database;

  PublicFiles(Database database) {
    this.database = database;
  }

  /** What is published of the case of a number. */
  static Disclosure published(Database database, String number) {
    if (!number.matches("[0-9]{1,18}")) {
      throw OpenPages.absent();
    }
    return database.disclosures().published(Long.parseLong(number)).orElseThrow(OpenPages::absent);
  }

  @GetMapping("/open/{disclosed}/{file}")
  ResponseEntity<byte[]> file(
      @PathVariable String disclosed, @PathVariable String file, WebRequest request) {
    Disclosure disclosure = published(database, disclosed);
    DisclosedFile found = disclosure.file(file).orElseThrow(OpenPages::absent);
    String tag = "\"" + found.hash() + "\"";
    CacheControl fresh = CacheControl.maxAge(FRESH).cachePublic().mustRevalidate();
    if (request.checkNotModified(tag)) {
      return ResponseEntity.status(304).eTag(tag).cacheControl(fresh).build();
    }
    return ResponseEntity.ok()
        .eTag(tag)
        .cacheControl(fresh)
        .contentType(MediaType.parseMediaType(TYPES.getOrDefault(file, "application/octet-stream")))
        .header("Content-Disposition", disposition(disclosure, file))
        // The page is of our own making; it carries its style with it, and no script runs in it.
        .header("Content-Security-Policy", ReportFrame.POLICY)
        .body(database.disclosures().content(disclosure, found));
  }

  private static String disposition(Disclosure disclosure, String file) {
    ContentDisposition.Builder disposition =
        file.equals("report.html") ? ContentDisposition.inline() : ContentDisposition.attachment();
    String name =
        disclosure.unitName().replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_")
            + disclosure.fiscalYear()
            + "-"
            + file;
    return disposition.filename(name, StandardCharsets.UTF_8).build().toString();
  }
}
