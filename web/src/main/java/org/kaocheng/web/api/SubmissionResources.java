package org.kaocheng.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.kaocheng.casework.Examination;
import org.kaocheng.casework.Examinations;
import org.kaocheng.report.JsonReport;
import org.kaocheng.report.Report;
import org.kaocheng.store.Database;
import org.kaocheng.web.access.VisibleCase;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the engine read, reckoned and found in the last submission of a case, in the JSON of the
 * commands {@code read}, {@code score} and {@code check}.
 */
@RestController
@RequestMapping(path = "/api/v1/cases/{case}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "最近一次提交")
class SubmissionResources {

  private final Database database;
  private final Examinations examinations;

  SubmissionResources(Database database, Examinations examinations) {
    this.database = database;
    this.examinations = examinations;
  }

  @GetMapping("/facts")
  @Operation(
      operationId = "facts",
      summary = "事实",
      description = "从报告里读出的每一个数字和说法，格式同 kaocheng read --format json。What the report says.",
      parameters = @Parameter(name = "case", in = ParameterIn.PATH, description = "填报的编号"))
  byte[] facts(@Parameter(hidden = true) VisibleCase visible) throws IOException {
    Examination examination = examination(visible);
    return json(Report.readout(examination.report().document(), examination.reading()));
  }

  @GetMapping("/scorecard")
  @Operation(
      operationId = "scorecard",
      summary = "评分",
      description = "自评分与按方案算出的分，逐行说明，格式同 kaocheng score --format json。Scores, line by line.",
      parameters = @Parameter(name = "case", in = ParameterIn.PATH, description = "填报的编号"))
  byte[] scorecard(@Parameter(hidden = true) VisibleCase visible) throws IOException {
    Examination examination = examination(visible);
    return json(
        Report.scored(
            examination.report().document(), examination.reading(), examination.scorecard()));
  }

  @GetMapping("/findings")
  @Operation(
      operationId = "findings",
      summary = "问题",
      description = "发现的问题，格式同 kaocheng check --format json。What is wrong.",
      parameters = @Parameter(name = "case", in = ParameterIn.PATH, description = "填报的编号"))
  byte[] findings(@Parameter(hidden = true) VisibleCase visible) throws IOException {
    Examination examination = examination(visible);
    return json(
        Report.checked(
            examination.report().document(),
            examination.reading(),
            examination.findings(),
            examination.scorecard()));
  }

  private Examination examination(VisibleCase visible) {
    return database
        .submissions()
        .last(visible.id())
        .flatMap(examinations::of)
        .orElseThrow(() -> new BadRequestException("unsubmitted"));
  }

  private static byte[] json(Report report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonReport writer = new JsonReport(bytes)) {
      writer.write(report);
    }
    return bytes.toByteArray();
  }
}
