package org.kaocheng.web.review;

import static org.springframework.http.MediaType.TEXT_HTML;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.kaocheng.compose.Composition;
import org.kaocheng.letter.LetterKind;
import org.kaocheng.render.DocxWriter;
import org.kaocheng.render.HtmlWriter;
import org.kaocheng.render.ReportFormat;
import org.kaocheng.store.CaseState;
import org.kaocheng.web.access.VisibleCase;
import org.kaocheng.web.table.Download;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The notice to mend and the letter of opinion about the last submission. */
@Controller
class LetterPages {

  private static final MediaType DOCX = MediaType.parseMediaType(ReportFormat.DOCX.mediaType());

  /** The page brings its style along, and nothing else. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

  private final ReviewedCases cases;
  private final Letters letters;

  LetterPages(ReviewedCases cases, Letters letters) {
    this.cases = cases;
    this.letters = letters;
  }

  /** The letter as a page. */
  @GetMapping("/review/{case}/letter")
  ResponseEntity<byte[]> page(
      VisibleCase seen, @RequestParam(defaultValue = "notice") String kind) {
    byte[] page = HtmlWriter.write(letter(cases.last(seen), kind(kind))).content();
    return ResponseEntity.ok()
        .contentType(new MediaType(TEXT_HTML, StandardCharsets.UTF_8))
        .header("Content-Security-Policy", POLICY)
        .body(page);
  }

  /** The letter as a Word file. */
  @GetMapping("/review/{case}/letter.docx")
  ResponseEntity<byte[]> file(
      VisibleCase seen, @RequestParam(defaultValue = "notice") String kind) {
    ReviewedCase reviewed = cases.last(seen);
    return file(letter(reviewed, kind(kind)));
  }

  /**
   * The notice as the unit gets it with what was sent back to it. Nothing is decided while a case
   * is with its unit, so that it is the notice that was sent.
   */
  @GetMapping("/fill/{case}/notice.docx")
  ResponseEntity<byte[]> notice(VisibleCase seen) {
    if (seen.filingCase().state() != CaseState.RETURNED) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return file(letter(cases.last(seen), LetterKind.NOTICE));
  }

  private static ResponseEntity<byte[]> file(Composition letter) {
    String name = letter.title().replaceAll("[^\\p{L}\\p{N}]+", "") + ".docx";
    return Download.of(name, DOCX, DocxWriter.write(letter).content());
  }

  private Composition letter(ReviewedCase reviewed, LetterKind kind) {
    return letters
        .letter(reviewed, kind)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static LetterKind kind(String word) {
    return Arrays.stream(LetterKind.values())
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
  }
}
