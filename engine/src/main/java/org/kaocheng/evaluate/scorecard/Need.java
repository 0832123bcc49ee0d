package org.kaocheng.evaluate.scorecard;

import static java.util.Objects.requireNonNull;

import org.kaocheng.scheme.formula.Formula;

/**
 * Something that is missing and would settle a score.
 *
 * @param concept the concept's id; empty for what is no figure of the taxonomy
 * @param words what it is, for people: 上年三公经费（决算）
 */
public record Need(String concept, String words) {
  public Need {
    requireNonNull(concept, "concept is null");
    requireNonNull(words, "words is null");
  }

  /** The figure a formula asks for. */
  public static Need of(Formula.Reference reference) {
    String basis =
        reference
            .basis()
            .map(each -> each.label())
            .filter(label -> !label.isEmpty())
            .map(label -> "（" + label + "）")
            .orElse("");
    String year = reference.yearsBack() == 0 ? "" : "上年";
    return new Need(reference.concept(), year + reference.name() + basis);
  }
}
