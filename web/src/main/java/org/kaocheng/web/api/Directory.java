package org.kaocheng.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kaocheng.store.Database;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.web.access.Sight;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Units and tasks. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "单位和任务")
class Directory {

  private final Database database;

  Directory(Database database) {
    this.database = database;
  }

  /** A unit as programs get it. */
  record Unit(
      @Schema(description = "编号") long id,
      @Schema(description = "上级单位的编号；没有上级则没有") Optional<Long> parent,
      @Schema(description = "名称") String name) {

    static Unit of(ReportingUnit unit) {
      return new Unit(unit.id(), unit.parent(), unit.name());
    }
  }

  /** A task as programs get it. */
  record Task(
      @Schema(description = "编号") long id,
      @Schema(description = "年度") int fiscalYear,
      @Schema(description = "评分方案的编号") String scheme,
      @Schema(description = "何时起可以提交") Instant opens,
      @Schema(description = "何时起不再收首次提交") Instant closes,
      @Schema(description = "您看得见的单位里须报送的") List<Long> obliged) {
    Task {
      obliged = List.copyOf(obliged);
    }
  }

  @GetMapping("/units")
  @Operation(
      operationId = "units",
      summary = "单位",
      description = "本单位和下属单位，上级在前。The units the token's account sees, higher ones first.")
  Paged<Unit> units(
      @Parameter(hidden = true) Sight sight,
      @Parameter(description = "页号，从 0 开始") @RequestParam(defaultValue = "0") int page,
      @Parameter(description = "每页几条，最多 200") @RequestParam(defaultValue = "50") int size) {
    return Paged.of(sight.units().stream().map(Unit::of).toList(), page, size);
  }

  @GetMapping("/units/{unit}")
  @Operation(
      operationId = "unit",
      summary = "一个单位",
      description = "看不见的单位与不存在的一样，答 404。One unit; one out of sight is not found.",
      parameters = @Parameter(name = "unit", in = ParameterIn.PATH, description = "单位的编号"))
  Unit unit(@Parameter(hidden = true) ReportingUnit unit) {
    return Unit.of(unit);
  }

  @GetMapping("/tasks")
  @Operation(
      operationId = "tasks",
      summary = "填报任务",
      description = "各年度的填报任务，最近的年度在前。The tasks, the latest year first.")
  Paged<Task> tasks(
      @Parameter(hidden = true) Sight sight,
      @Parameter(description = "页号，从 0 开始") @RequestParam(defaultValue = "0") int page,
      @Parameter(description = "每页几条，最多 200") @RequestParam(defaultValue = "50") int size) {
    Paged<EvaluationTask> some = Paged.of(database.tasks().all(), page, size);
    List<Task> told = some.items().stream().map(task -> told(task, sight)).toList();
    return new Paged<>(told, page, size, some.total());
  }

  private Task told(EvaluationTask task, Sight sight) {
    List<Long> obliged = database.tasks().obliged(task.id()).stream().filter(sight::sees).toList();
    return new Task(
        task.id(), task.fiscalYear(), task.scheme(), task.opens(), task.closes(), obliged);
  }
}
