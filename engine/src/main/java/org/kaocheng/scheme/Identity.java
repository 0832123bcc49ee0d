package org.kaocheng.scheme;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A relation between concepts that holds for the same subject and period.
 *
 * @param kind what relation
 * @param result the concept on the left-hand side
 * @param operands the concepts on the right: the parts of a sum; numerator and denominator of a
 *     rate or a change; the greater of a limit
 * @param numeratorBasis for a rate or a change, the basis of the numerator as an identifier of
 *     {@code Basis}; else empty
 * @param denominatorBases for a rate or a change, the bases the denominator may have, in order of
 *     preference; else empty
 * @param source where the relation is laid down
 */
public record Identity(
    Kind kind,
    String result,
    List<String> operands,
    String numeratorBasis,
    List<String> denominatorBases,
    String source) {

  /** Kinds of identities. */
  public enum Kind {
    /** result = sum of all operands. */
    SUM,
    /** result ≤ the operand. */
    PART_OF,
    /** result = first operand ÷ second operand × 100 %. */
    RATE,
    /**
     * result = (first operand − second operand of the year before) ÷ second operand of the year
     * before × 100 %.
     */
    CHANGE
  }

  public Identity {
    requireNonNull(kind, "kind is null");
    requireNonNull(result, "result is null");
    operands = List.copyOf(operands);
    requireNonNull(numeratorBasis, "numeratorBasis is null");
    denominatorBases = List.copyOf(denominatorBases);
    requireNonNull(source, "source is null");
  }
}
