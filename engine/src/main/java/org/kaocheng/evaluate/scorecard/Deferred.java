package org.kaocheng.evaluate.scorecard;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out when it is first asked for, since most lines are never read. It follows from
 * nothing that changes; two are equal when what they come to is.
 *
 * @param <T> what it comes to
 */
public final class Deferred<T> {

  private final Supplier<T> source;
  private volatile @Nullable T known;

  Deferred(Supplier<T> source) {
    this.source = source;
  }

  /** What is already there. */
  static <T> Deferred<T> of(T known) {
    Deferred<T> deferred = new Deferred<>(() -> known);
    deferred.known = known;
    return deferred;
  }

  /** What it comes to. */
  public T get() {
    T value = known;
    if (value == null) {
      value = requireNonNull(source.get(), "deferred value is null");
      known = value;
    }
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof Deferred<?> deferred && deferred.get().equals(get());
  }

  @Override
  public int hashCode() {
    return get().hashCode();
  }

  @Override
  public String toString() {
    return get().toString();
  }
}
