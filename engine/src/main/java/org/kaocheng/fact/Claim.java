package org.kaocheng.fact;

import static java.util.Objects.requireNonNull;

import org.kaocheng.source.Place;

/**
 * A relation between figures that a sentence, a table's layout or a printed formula asserts: {@code
 * stated} compared with {@code computed}.
 *
 * @param kind what kind of relation
 * @param stated the figure that is printed
 * @param comparison how it relates to the computed one
 * @param computed what it is claimed to be computed from
 * @param certainty how sure the reading of the claim is
 * @param place where the claim is made: the sentence or the row
 * @param ground why this is claimed, for people: 其中：…, 合计行, “完成年初预算的98.8%”
 */
public record Claim(
    Kind kind,
    Fact stated,
    Comparison comparison,
    Expression computed,
    Certainty certainty,
    Place place,
    String ground) {

  /** What kind of relation is claimed. */
  public enum Kind {
    /** A whole and all its parts. */
    SUM,
    /** A whole and some of its parts. */
    PART,
    /** An increase or decrease as an amount. */
    DIFFERENCE,
    /** An increase or decrease in per cent. */
    GROWTH,
    /** A part as a percentage of a whole. */
    SHARE,
    /** A rate: execution, completion, control, use. */
    RATE,
    /** A formula printed in the report. */
    FORMULA,
    /** An announced number of things that are then listed. */
    COUNT,
    /** Points of indicators against the points of their group or the total. */
    POINTS,
    /** Scores against a printed total score. */
    SCORE,
    /** The same figure printed in two places. */
    SAME,
    /** A limit that a figure must keep. */
    LIMIT
  }

  /** How the stated figure relates to the computed one. */
  public enum Comparison {
    EQUAL("应等于"),
    AT_MOST("不应大于"),
    AT_LEAST("不应小于");

    private final String label;

    Comparison(String label) {
      this.label = label;
    }

    /** The Chinese words. */
    public String label() {
      return label;
    }
  }

  /** How sure the reading is; only what is certain can become an error. */
  public enum Certainty {
    /** The words leave no doubt. */
    CERTAIN,
    /** The words are most likely meant so. */
    LIKELY,
    /** One of several readings; never reported alone. */
    POSSIBLE
  }

  public Claim {
    requireNonNull(kind, "kind is null");
    requireNonNull(stated, "stated is null");
    requireNonNull(comparison, "comparison is null");
    requireNonNull(computed, "computed is null");
    requireNonNull(certainty, "certainty is null");
    requireNonNull(place, "place is null");
    requireNonNull(ground, "ground is null");
  }
}
