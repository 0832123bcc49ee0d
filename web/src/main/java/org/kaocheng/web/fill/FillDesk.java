package org.kaocheng.web.fill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kaocheng.casework.Cases;
import org.kaocheng.casework.Outcome;
import org.kaocheng.filing.Filing;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Draft;
import org.springframework.stereotype.Component;

/**
 * Changes drafts. A change is laid on the draft as it stands, whoever else has changed other fields
 * of it meanwhile; a field someone else has changed is not written over.
 */
@Component
class FillDesk {

  /** So often a change is tried anew because someone else was faster. */
  private static final int MOST_TRIES = 20;

  private static final int MOST_UNDONE = 200;

  /** What came of a change. */
  sealed interface Result {

    /**
     * It is kept.
     *
     * @param before the forms as the page shows them; empty when it shows older ones
     * @param now the forms as they are to be shown
     * @param keys the fields that were typed into
     */
    record Kept(Optional<FilledForms> before, FilledForms now, List<String> keys)
        implements Result {}

    /** It is not. */
    record Refused(int status, ChangeRefusal refusal) implements Result {}
  }

  /** What was there before rows were added or removed, by the version made of it. */
  private record Step(long version, Filing before) {}

  private final Cases cases;
  private final Drafts drafts;
  private final Map<Long, Step> steps =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Step> eldest) {
          return size() > MOST_UNDONE;
        }
      };

  FillDesk(Cases cases, Drafts drafts) {
    this.cases = cases;
    this.drafts = drafts;
  }

  /**
   * Types texts into fields, all or none.
   *
   * @param version the version of the draft they were typed on
   */
  Result change(long id, long version, List<Change> changes, Actor actor) {
    for (int times = 0; times < MOST_TRIES; times++) {
      Optional<FilledForms> found = drafts.of(id);
      if (found.isEmpty()) {
        return unreadable();
      }
      FilledForms forms = found.get();
      if (changes.size() > Change.MOST
          || changes.stream().anyMatch(each -> each.text().length() > Change.LONGEST)) {
        return refused(422, "一次填写的内容太多（最多 1000 格，每格 2 万字），没有保存。", forms);
      }
      if (changes.stream().anyMatch(each -> forms.spot(each.key()).isEmpty())) {
        return refused(422, "表里没有这一格了，可能别人刚刚增删了行。请刷新页面。", forms);
      }
      List<ChangeRefusal.Conflict> conflicts = Typing.conflicts(forms, version, changes);
      if (!conflicts.isEmpty()) {
        return conflict(forms, conflicts);
      }
      Filing after = Typing.done(forms, changes);
      List<String> keys = changes.stream().map(Change::key).toList();
      Result result = saved(id, forms, after, actor, version, keys);
      if (result != null) {
        return result;
      }
    }
    return drafts
        .of(id)
        .map(forms -> refused(409, "同时修改的人太多，没有保存，请重试。", forms))
        .orElseGet(FillDesk::unreadable);
  }

  /**
   * Changes the rows of forms, once more undone by {@link #undo}.
   *
   * @param version the version of the draft that was seen; not done when there is a later one
   */
  Result rearrange(long id, long version, Function<FilledForms, Filing> change, Actor actor) {
    Optional<FilledForms> found = drafts.of(id);
    if (found.isEmpty()) {
      return unreadable();
    }
    FilledForms forms = found.get();
    if (forms.draft().version() != version) {
      return refused(409, forms.draft().editedBy() + " 刚刚改过这份填报，请刷新后再增删行。", forms);
    }
    Result result = saved(id, forms, change.apply(forms), actor, version, List.of());
    if (result instanceof Result.Kept kept) {
      synchronized (steps) {
        steps.put(id, new Step(kept.now().draft().version(), forms.answers().filing()));
      }
    }
    return result == null ? refused(409, "别人刚刚改过这份填报，请刷新后再增删行。", forms) : result;
  }

  /** Brings back what was there before the last {@link #rearrange}, if nothing came after. */
  Result undo(long id, Actor actor) {
    Optional<FilledForms> found = drafts.of(id);
    if (found.isEmpty()) {
      return unreadable();
    }
    Step step;
    synchronized (steps) {
      step = steps.remove(id);
    }
    long version = found.get().draft().version();
    if (step == null || step.version() != version) {
      return refused(409, "之后又有修改，不能撤销了。", found.get());
    }
    Result result = saved(id, found.get(), step.before(), actor, version, List.of());
    return result == null ? refused(409, "之后又有修改，不能撤销了。", found.get()) : result;
  }

  // ---- keeping ----

  /** What came of saving; null when someone else was faster. */
  private @org.jspecify.annotations.Nullable Result saved(
      long id, FilledForms before, Filing after, Actor actor, long seen, List<String> keys) {
    return switch (cases.save(id, before.draft().version(), after, actor)) {
      case Outcome.Done<Draft>(Draft draft) ->
          drafts
              .of(draft, after)
              .<Result>map(now ->
                  new Result.Kept(
                      before.draft().version() == seen ? Optional.of(before) : Optional.empty(),
                      now,
                      keys))
              .orElseGet(FillDesk::unreadable);
      case Outcome.Conflict<Draft> ignored -> null;
      case Outcome.NotAllowed<Draft> notAllowed -> refused(422, notAllowed.message(), before);
      case Outcome.Refused<Draft>(String message) -> refused(422, message, before);
    };
  }

  private static Result conflict(FilledForms forms, List<ChangeRefusal.Conflict> conflicts) {
    DraftHead draft = forms.draft();
    String message = draft.editedBy() + " 刚刚改过同一格。";
    return new Result.Refused(
        409,
        new ChangeRefusal(message, draft.version(), draft.editedAt(), draft.editedBy(), conflicts));
  }

  private static Result refused(int status, String message, FilledForms forms) {
    DraftHead draft = forms.draft();
    return new Result.Refused(
        status,
        new ChangeRefusal(message, draft.version(), draft.editedAt(), draft.editedBy(), List.of()));
  }

  private static Result unreadable() {
    return new Result.Refused(
        422,
        new ChangeRefusal(
            "已保存的填报内容无法读取，或方案不能使用，请与财政部门联系。", -1, java.time.Instant.EPOCH, "", List.of()));
  }
}
