package org.kaocheng.casework;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.kaocheng.store.Draft;
import org.kaocheng.store.FilingCase;

/**
 * What came of an act.
 *
 * @param <T> what it gives when it was done
 */
public sealed interface Outcome<T> {

  /** The same with what it gives put another way. */
  default <U> Outcome<U> map(Function<T, U> other) {
    return switch (this) {
      case Done<T>(T value) -> new Done<>(other.apply(value));
      case Conflict<T>(FilingCase now, Draft draft) -> new Conflict<>(now, draft);
      case NotAllowed<T>(FilingCase now, Act act) -> new NotAllowed<>(now, act);
      case Refused<T>(String message) -> new Refused<>(message);
    };
  }

  /** It was done and is kept. */
  record Done<T>(T value) implements Outcome<T> {
    public Done {
      requireNonNull(value, "value is null");
    }
  }

  /**
   * Someone else was faster; nothing was changed.
   *
   * @param now the case as it stands
   * @param draft what the other wrote, by whom and when
   */
  record Conflict<T>(FilingCase now, Draft draft) implements Outcome<T> {
    public Conflict {
      requireNonNull(now, "now is null");
      requireNonNull(draft, "draft is null");
    }
  }

  /** The act is not allowed where the case stands; nothing was changed. */
  record NotAllowed<T>(FilingCase now, Act act) implements Outcome<T> {
    public NotAllowed {
      requireNonNull(now, "now is null");
      requireNonNull(act, "act is null");
    }

    /** What to tell the user. */
    public String message() {
      return "“" + now.state().label() + "”的填报不能" + act.label() + "。";
    }
  }

  /**
   * Something about the request is wrong; nothing was changed.
   *
   * @param message what, in Chinese
   */
  record Refused<T>(String message) implements Outcome<T> {
    public Refused {
      requireNonNull(message, "message is null");
    }
  }
}
