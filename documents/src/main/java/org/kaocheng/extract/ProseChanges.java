package org.kaocheng.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Period;
import org.kaocheng.scheme.Concept;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.SievedPattern;

/** Tells what an increase or decrease in running text is of, and against what: 较上年减少. */
final class ProseChanges {

  private static final SievedPattern CHANGE = Words.sieved("{prose.changes}了?(额|数)?(为|约|至)?$");
  private static final SievedPattern AGAINST = Words.sieved("{prose.comparisons}");
  private static final SievedPattern AGAINST_PRIOR = Words.sieved("{prose.compared-with-prior}");

  /** What the change is counted from, up to what changed. */
  private static final Pattern BASE =
      Words.pattern(".*{prose.comparisons}{prose.compared-years}?(预算|决算)?(数)?");

  private final ConceptFinder concepts;

  ProseChanges(ConceptFinder concepts) {
    this.concepts = concepts;
  }

  /** Whether a label ends with a word of increase or decrease. */
  static boolean ends(String label) {
    return CHANGE.foundIn(label);
  }

  /** The meaning of an amount by which something changed. */
  ProseMeaning meaning(ProseFigure figure, ProseState state) {
    String before = figure.before();
    boolean against = AGAINST.foundIn(before);
    boolean prior =
        AGAINST_PRIOR.foundIn(against ? before : figure.sentence())
            || !against && Patterns.matches(figure.sentence(), ".*20\\d\\d年.*20\\d\\d年.*");
    String suffix = prior ? ".change_from_prior_year" : ".variance_to_budget";
    String base = base(figure, state);
    Basis basis =
        before.contains("预算") && prior
            ? Basis.ORIGINAL_BUDGET
            : state.period.basis() == Basis.NONE ? Basis.FINAL_ACCOUNTS : state.period.basis();
    if (prior) {
      state.period = state.period.on(basis);
    }
    return new ProseMeaning(base + suffix, new Period(state.year, basis), state.subject);
  }

  /** What changed: what the label itself names, else what the text speaks of. */
  private String base(ProseFigure figure, ProseState state) {
    String core = CHANGE.pattern().matcher(figure.words(state.year).rest()).replaceFirst("");
    String own = BASE.matcher(core).replaceFirst("");
    Optional<Concept> named =
        own.length() >= 3 ? concepts.find(own, state.scope(), Dimension.MONEY) : Optional.empty();
    String base =
        named
            .map(Concept::id)
            .orElse(state.concept.isEmpty() ? "expenditure.total" : state.concept);
    return Patterns.replaceFirst(base, "\\.(variance_to_budget|change_from_prior_year)$", "");
  }
}
