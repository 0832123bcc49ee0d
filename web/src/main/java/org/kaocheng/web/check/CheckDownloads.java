package org.kaocheng.web.check;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kaocheng.annotate.CommentedCopy;
import org.kaocheng.letter.FindingWorkbook;
import org.kaocheng.letter.LetterComposer;
import org.kaocheng.letter.LetterKind;
import org.kaocheng.letter.LetterWords;
import org.kaocheng.letter.Reviewed;
import org.kaocheng.render.DocxWriter;
import org.kaocheng.report.JsonReport;
import org.kaocheng.report.Report;
import org.kaocheng.report.ReportWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Results to take away: of one report, and of all reports of a job. */
@Controller
class CheckDownloads {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String FINDINGS = "问题清单.xlsx";
  private static final String RESULT = "检查结果.json";

  private final CheckResults results;

  CheckDownloads(CheckResults results) {
    this.results = results;
  }

  /** Makes a writer of reports. */
  private interface Opener {
    ReportWriter to(OutputStream out) throws IOException;
  }

  /**
   * The result of one report.
   *
   * @param kind findings (xlsx), result (json), comments (docx), letter (docx)
   */
  @GetMapping("/check/{job}/{number}/download/{kind}")
  ResponseEntity<byte[]> one(
      HttpServletRequest request,
      @PathVariable String job,
      @PathVariable int number,
      @PathVariable String kind)
      throws IOException {
    Report.Checked report = results.report(request, job, number);
    String stem = stem(report.file());
    return switch (kind) {
      case "findings" -> file(stem + FINDINGS, XLSX, written(FindingWorkbook::new, report));
      case "result" -> file(stem + RESULT, "application/json", written(JsonReport::new, report));
      case "comments" -> file(stem + "批注.docx", DOCX, CommentedCopy.of(report));
      case "letter" -> file(stem + "审核意见.docx", DOCX, letter(report));
      default -> throw absent();
    };
  }

  /**
   * The results of all reports of a job that are done.
   *
   * @param kind findings (xlsx), result (json)
   */
  @GetMapping("/check/{job}/download/{kind}")
  ResponseEntity<byte[]> all(
      HttpServletRequest request, @PathVariable String job, @PathVariable String kind)
      throws IOException {
    CheckJob found = results.job(request, job);
    return switch (kind) {
      case "findings" -> file(FINDINGS, XLSX, written(FindingWorkbook::new, found));
      case "result" -> file(RESULT, "application/json", written(JsonReport::new, found));
      default -> throw absent();
    };
  }

  private static byte[] letter(Report.Checked report) {
    Reviewed reviewed = new Reviewed(report, Optional.empty());
    return DocxWriter.write(LetterComposer.of(reviewed, LetterKind.OPINION, LetterWords.standard()))
        .content();
  }

  private static byte[] written(Opener opener, Report report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ReportWriter writer = opener.to(bytes)) {
      writer.write(report);
    }
    return bytes.toByteArray();
  }

  private byte[] written(Opener opener, CheckJob job) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ReportWriter writer = opener.to(bytes)) {
      for (CheckedFile file : job.files()) {
        Optional<Report> outcome = results.outcome(job, file);
        if (outcome.isPresent()) {
          writer.write(outcome.get());
        }
      }
    }
    return bytes.toByteArray();
  }

  /** The last part of a name without its ending, and a hyphen. */
  private static String stem(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return (dot > 0 ? last.substring(0, dot) : last) + "-";
  }

  private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .header("Content-Disposition", disposition.toString())
        .body(content);
  }

  private static ResponseStatusException absent() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
