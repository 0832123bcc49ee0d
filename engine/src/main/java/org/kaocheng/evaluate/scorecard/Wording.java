package org.kaocheng.evaluate.scorecard;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Words put together when they are first asked for: most lines are never read. */
public final class Wording {

  private final Supplier<String> source;
  private volatile @Nullable String text;

  Wording(Supplier<String> source) {
    this.source = source;
  }

  /** Words already there. */
  static Wording of(String text) {
    return new Wording(() -> text);
  }

  /** The words. */
  public String text() {
    String known = text;
    if (known == null) {
      known = source.get();
      text = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof Wording words && words.text().equals(text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
