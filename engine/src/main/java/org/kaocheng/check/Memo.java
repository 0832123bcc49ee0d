package org.kaocheng.check;

import java.lang.ref.WeakReference;
import java.util.function.Function;

/**
 * Keeps what several rules derive from one examination, per thread, until the next examination
 * comes. It only saves work: the derivation must be a pure function of the examination.
 *
 * @param <T> what is derived; immutable
 */
public final class Memo<T> {

  private record Kept<T>(WeakReference<Examination> examination, T value) {}

  private final Function<Examination, T> derivation;
  private final ThreadLocal<Kept<T>> kept = new ThreadLocal<>();

  /** A memo of the derivation. */
  public Memo(Function<Examination, T> derivation) {
    this.derivation = derivation;
  }

  /** What is derived from the examination. */
  public T of(Examination examination) {
    Kept<T> last = kept.get();
    if (last != null && last.examination().refersTo(examination)) {
      return last.value();
    }
    T value = derivation.apply(examination);
    kept.set(new Kept<>(new WeakReference<>(examination), value));
    return value;
  }
}
