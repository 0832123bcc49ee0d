package org.kaocheng.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.kaocheng.examine.Examiner;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.ingest.Pending;
import org.kaocheng.report.Report;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.web.operations.CheckQueue;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Checks a file that is sent; nothing of it is kept. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "检查")
class FileCheck {

  private static final String BROKEN = "内部错误，没有检查完。这是程序的问题，请告诉我们。";

  private final Examiner examiner;
  private final CheckQueue queue;

  FileCheck(Schemes schemes, CheckQueue queue) {
    this.examiner = Examiner.recognising(schemes);
    this.queue = queue;
  }

  @PostMapping(path = "/check")
  @Operation(
      operationId = "check",
      summary = "检查一份报告",
      description =
          "请求体就是文件（docx、doc、pdf、xlsx、xls、html、txt，或装着它们的 zip），不保存。"
              + "结果与 kaocheng check --format json 相同。Sends a file as it is; it is not kept.",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                      schema = @Schema(type = "string", format = "binary"))),
      responses =
          @ApiResponse(
              responseCode = "200",
              description = "结果，见 docs/report.schema.json",
              content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE)))
  ResponseEntity<byte[]> check(
      @Parameter(description = "文件名，只用来称呼它") @RequestParam(defaultValue = "report") String name,
      @Parameter(description = "结果的格式：json 或 text") @RequestParam(defaultValue = "json")
          String format,
      HttpServletRequest request)
      throws IOException {
    String type = request.getContentType();
    if (type != null && !type.startsWith(MediaType.APPLICATION_OCTET_STREAM_VALUE)) {
      throw new BadRequestException("content");
    }
    if (!format.equals("json") && !format.equals("text")) {
      throw new BadRequestException("format");
    }
    byte[] content = content(request);
    if (!queue.enter()) {
      throw new BadRequestException("busy");
    }
    try {
      return new CheckAnswer(format.equals("json")).of(reports(name, content));
    } finally {
      queue.leave();
    }
  }

  private Stream<Report> reports(String name, byte[] content) {
    return examiner.open(name, content).map(Pending::read).map(this::report);
  }

  private Report report(Outcome outcome) {
    try {
      return examiner.check(outcome);
    } catch (RuntimeException | StackOverflowError e) {
      return new Report.Unreadable(outcome.name(), BROKEN);
    }
  }

  private static byte[] content(HttpServletRequest request) throws IOException {
    long most = Limits.STANDARD.fileBytes();
    if (request.getContentLengthLong() > most) {
      throw new BadRequestException("large");
    }
    try (InputStream in = request.getInputStream()) {
      byte[] content = in.readNBytes(Math.toIntExact(most + 1));
      if (content.length > most) {
        throw new BadRequestException("large");
      }
      if (content.length == 0) {
        throw new BadRequestException("empty");
      }
      return content;
    }
  }
}
