package org.kaocheng.web.overview;

import java.util.List;
import java.util.Optional;
import org.kaocheng.store.Database;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.web.access.Sight;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The tasks a visitor sees: those one of the units in sight must report for or has a case of. */
@Component
public class SeenTasks {

  private final Database database;

  SeenTasks(Database database) {
    this.database = database;
  }

  /** The tasks, the latest year first. */
  public List<EvaluationTask> of(Sight sight) {
    return database.tasks().all().stream()
        .filter(task ->
            database.tasks().obliged(task.id()).stream().anyMatch(sight::sees)
                || database.cases().ofTask(task.id()).stream()
                    .anyMatch(each -> sight.sees(each.unit())))
        .toList();
  }

  /**
   * The task asked for, or the latest; empty when there is none at all.
   *
   * @throws ResponseStatusException when the one asked for is not seen
   */
  public Optional<EvaluationTask> chosen(List<EvaluationTask> seen, Optional<Long> asked) {
    if (asked.isEmpty()) {
      return seen.stream().findFirst();
    }
    Optional<EvaluationTask> found =
        seen.stream().filter(task -> task.id() == asked.get()).findFirst();
    if (found.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return found;
  }
}
