package org.kaocheng.check.plausibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Sentence;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Period;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Decimals;

/** Looks up the department's figures and the sentences that explain them. */
final class Figures {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Figures() {}

  /** The department's figure of a concept, when all its printings agree. */
  static Optional<Fact> agreed(Examination examination, String concept, Period period) {
    List<Fact> found =
        examination.reading().facts(concept).stream()
            .filter(fact -> !fact.subject().isProject() && fact.period().equals(period))
            .filter(fact ->
                fact.quantity().isPresent()
                    && fact.figure().wellFormed()
                    && fact.figure().bound() == Bound.EXACT)
            .toList();
    boolean agree =
        found.stream().map(fact -> fact.figure().amount().stripTrailingZeros()).distinct().count()
            == 1;
    return agree ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /**
   * The department's figure of the fiscal year, on a basis; {@code years} before the fiscal year.
   */
  static Optional<Fact> agreed(Examination examination, String concept, int years, Basis basis) {
    int year = examination.reading().identification().year();
    return year == 0
        ? Optional.empty()
        : agreed(examination, concept, new Period(year - years, basis));
  }

  /**
   * {@code now} less {@code base} in per cent of {@code base}, two decimals; the base is not zero.
   */
  static BigDecimal change(Fact now, Fact base) {
    BigDecimal difference = now.figure().amount().subtract(base.figure().amount());
    return Decimals.divide(difference.multiply(HUNDRED), base.figure().amount(), 2);
  }

  /** Whether some sentence gives a reason for a rise or fall of what the words name. */
  static boolean explained(Examination examination, List<String> subjects) {
    List<String> reasons = examination.lexicon().words("plausibility.reasons");
    List<String> changes = examination.lexicon().words("plausibility.changes");
    for (Sentence sentence : examination.sentences()) {
      String text = sentence.text();
      if (any(text, subjects) && any(text, changes) && any(text, reasons)) {
        return true;
      }
    }
    return false;
  }

  private static boolean any(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
