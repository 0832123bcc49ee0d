package org.kaocheng.check;

import java.util.function.Function;

/**
 * What several rules derive from one examination, kept with it and derived once. It only saves
 * work: the derivation must be a pure function of the examination.
 *
 * @param <T> what is derived; immutable, or safe to share between threads
 */
public final class Memo<T> {

  private final Function<Examination, T> derivation;

  /** A memo of the derivation. */
  public Memo(Function<Examination, T> derivation) {
    this.derivation = derivation;
  }

  /** What is derived from the examination. */
  public T of(Examination examination) {
    return examination.derived().of(this, () -> derivation.apply(examination));
  }
}
