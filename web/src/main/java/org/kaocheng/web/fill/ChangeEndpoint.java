package org.kaocheng.web.fill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kaocheng.store.Actor;
import org.kaocheng.web.access.VisibleCase;
import org.kaocheng.web.access.Visitor;
import org.kaocheng.web.operations.Measures;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Takes changes while a page is filled in; see the package for what is sent and answered. */
@RestController
class ChangeEndpoint {

  /** So long an answer waits for its examination when nothing else waits for one. */
  private static final long PATIENCE = 100;

  private final FillDesk desk;
  private final Drafts drafts;
  private final ExaminationQueue queue;
  private final Measures measures;

  ChangeEndpoint(FillDesk desk, Drafts drafts, ExaminationQueue queue, Measures measures) {
    this.desk = desk;
    this.drafts = drafts;
    this.queue = queue;
    this.measures = measures;
  }

  @PostMapping("/fill/{case}/change")
  ResponseEntity<?> change(
      VisibleCase filled,
      Visitor visitor,
      Actor actor,
      @RequestParam MultiValueMap<String, String> form) {
    OwnCase.require(filled, visitor);
    String version = Optional.ofNullable(form.getFirst("version")).orElse("");
    List<Change> changes = Change.of(form);
    if (!version.matches("[0-9]{1,18}") || changes.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    long seen = Long.parseLong(version);
    return answer(measures.recomputed(() -> desk.change(filled.id(), seen, changes, actor)));
  }

  @GetMapping("/fill/{case}/examined")
  CompletableFuture<ChangeAnswer> examined(
      VisibleCase filled, @RequestParam(defaultValue = "-1") long version) {
    FilledForms forms =
        drafts.of(filled.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Optional<FilledForms> before =
        forms.draft().version() == version ? Optional.of(forms) : Optional.empty();
    return queue.examine(forms).thenApply(examined -> answer(before, forms, List.of(), examined));
  }

  /** The answer to a change. */
  ResponseEntity<?> answer(FillDesk.Result result) {
    return switch (result) {
      case FillDesk.Result.Refused(int status, ChangeRefusal refusal) ->
          ResponseEntity.status(status).body(refusal);
      case FillDesk.Result.Kept(
              Optional<FilledForms> before,
              FilledForms now,
              List<String> keys) -> {
        boolean idle = queue.isIdle();
        CompletableFuture<Examined> asked = queue.examine(now);
        Examined examined = queue.last(now.draft().filingCase());
        yield ResponseEntity.ok(
            answer(before, now, keys, idle ? awaited(asked).orElse(examined) : examined));
      }
    };
  }

  private static ChangeAnswer answer(
      Optional<FilledForms> before, FilledForms now, List<String> keys, Examined examined) {
    Map<String, CellState> cells = new LinkedHashMap<>(now.since(before));
    keys.forEach(key -> cells.put(key, now.state(key)));
    return new ChangeAnswer(
        now.draft().version(),
        now.draft().editedAt(),
        now.draft().editedBy(),
        cells,
        examined.with(now.problems()),
        examined.scores(),
        examined.version(),
        before.filter(each -> !each.isLaidOutAs(now)).isPresent());
  }

  private static Optional<Examined> awaited(CompletableFuture<Examined> asked) {
    try {
      return Optional.of(asked.get(PATIENCE, TimeUnit.MILLISECONDS));
    } catch (TimeoutException late) {
      return Optional.empty();
    } catch (ExecutionException failed) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
