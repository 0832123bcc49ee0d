package org.kaocheng.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kaocheng.store.CaseState;
import org.kaocheng.store.Database;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.web.access.Sight;
import org.kaocheng.web.access.VisibleCase;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases, where they stand, and what was done to them. */
@RestController
@RequestMapping("/api/v1/cases")
@Tag(name = "填报")
class CaseResources {

  private final Database database;

  CaseResources(Database database) {
    this.database = database;
  }

  /** A case as programs get it. */
  record Case(
      @Schema(description = "编号") long id,
      @Schema(description = "单位的编号") long unit,
      @Schema(description = "单位的名称") String unitName,
      @Schema(description = "任务的编号") long task,
      @Schema(description = "状态") CaseState state,
      @Schema(description = "状态变过几次") long version) {

    static Case of(FilingCase each, ReportingUnit unit) {
      return new Case(
          each.id(), each.unit(), unit.name(), each.task(), each.state(), each.version());
    }
  }

  /** An act as programs get it. */
  record Act(
      @Schema(description = "在本填报的记录里的序号，从 1 开始") long number,
      @Schema(description = "何时") Instant at,
      @Schema(description = "谁") String person,
      @Schema(description = "从哪里") String origin,
      @Schema(
              description =
                  "做了什么：OPEN、SAVE、SUBMIT、WITHDRAW、DECIDE、RETURN、APPROVE、REOPEN、DISCLOSE 等")
          String act,
      @Schema(description = "此后的状态") CaseState state,
      @Schema(description = "理由；没有则为空") String note,
      @Schema(description = "所存内容的 SHA-256；没有则为空") String contentHash,
      @Schema(description = "本条记录的 SHA-256，连着上一条的") String hash) {}

  @GetMapping
  @Operation(
      operationId = "cases",
      summary = "填报",
      description = "看得见的单位的填报，可按单位、任务、状态筛选。Cases of the units one sees, filtered.")
  Paged<Case> cases(
      @Parameter(hidden = true) Sight sight,
      @Parameter(description = "只要这个单位的") @RequestParam Optional<Long> unit,
      @Parameter(description = "只要这个任务的") @RequestParam Optional<Long> task,
      @Parameter(description = "只要这个状态的") @RequestParam Optional<CaseState> state,
      @Parameter(description = "页号，从 0 开始") @RequestParam(defaultValue = "0") int page,
      @Parameter(description = "每页几条，最多 200") @RequestParam(defaultValue = "50") int size) {
    int skipped = Paged.skipped(page, size);
    List<Long> units =
        unit.map(only -> sight.sees(only) ? List.of(only) : List.<Long>of())
            .orElseGet(sight::numbers);
    List<Case> some =
        database.cases().some(units, task, state, skipped, size).stream()
            .map(each -> Case.of(each, sight.unit(each.unit()).orElseThrow()))
            .toList();
    return new Paged<>(some, page, size, database.cases().count(units, task, state));
  }

  @GetMapping("/{case}")
  @Operation(
      operationId = "case",
      summary = "一个填报",
      description = "看不见的与不存在的一样，答 404。One case; one out of sight is not found.",
      parameters = @Parameter(name = "case", in = ParameterIn.PATH, description = "填报的编号"))
  Case one(@Parameter(hidden = true) VisibleCase visible) {
    return Case.of(visible.filingCase(), visible.unit());
  }

  @GetMapping("/{case}/events")
  @Operation(
      operationId = "events",
      summary = "操作记录",
      description = "谁在何时、从哪里、做了什么；每条的哈希连着上一条。Who did what, when, from where.",
      parameters = @Parameter(name = "case", in = ParameterIn.PATH, description = "填报的编号"))
  Paged<Act> events(
      @Parameter(hidden = true) VisibleCase visible,
      @Parameter(description = "页号，从 0 开始") @RequestParam(defaultValue = "0") int page,
      @Parameter(description = "每页几条，最多 200") @RequestParam(defaultValue = "50") int size) {
    List<Act> all =
        database.events().of(visible.id()).stream()
            .map(event ->
                new Act(
                    event.number(),
                    event.at(),
                    event.actor().person(),
                    event.actor().origin(),
                    event.act(),
                    event.state(),
                    event.note(),
                    event.contentHash(),
                    event.hash()))
            .toList();
    return Paged.of(all, page, size);
  }
}
