package org.kaocheng.scheme;

import java.util.function.Function;

/**
 * What is made of the words of a lexicon (rows of a table, expressions), kept with it and made
 * once: the words stay the same from report to report. It only saves work: the derivation must be a
 * pure function of the lexicon.
 *
 * @param <T> what is derived; immutable, or safe to share between threads
 */
public final class LexiconMemo<T> {

  private final Function<Lexicon, T> derivation;

  /** A memo of the derivation. */
  public LexiconMemo(Function<Lexicon, T> derivation) {
    this.derivation = derivation;
  }

  /** What is derived from the lexicon. */
  public T of(Lexicon lexicon) {
    return lexicon.derived().of(this, () -> derivation.apply(lexicon));
  }
}
