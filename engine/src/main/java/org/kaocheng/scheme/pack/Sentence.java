package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kaocheng.scheme.formula.Formula;

/**
 * A sentence of a report that is written from figures: what stands in it is a reference, never a
 * typed number.
 *
 * @param pieces its pieces in order
 */
public record Sentence(List<Piece> pieces) {
  public Sentence {
    pieces = List.copyOf(pieces);
  }

  /** A piece of a sentence. */
  public sealed interface Piece {

    /** Words as they are. */
    record Words(String text) implements Piece {
      public Words {
        requireNonNull(text, "text is null");
      }
    }

    /** A figure or words of the filing, or a number reckoned from its figures. */
    record Value(Formula formula) implements Piece {
      public Value {
        requireNonNull(formula, "formula is null");
      }
    }

    /**
     * A year.
     *
     * @param yearsBack 0 for the fiscal year
     */
    record Year(int yearsBack) implements Piece {}

    /** The number of the thing the sentence is written for, from 1. */
    record Number() implements Piece {}

    /** Pieces that are left out together where one of their values is missing. */
    record Fragment(List<Piece> pieces) implements Piece {
      public Fragment {
        pieces = List.copyOf(pieces);
      }
    }
  }
}
