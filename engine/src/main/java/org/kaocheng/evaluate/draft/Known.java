package org.kaocheng.evaluate.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.formula.FormulaReader;
import org.kaocheng.scheme.formula.FormulaText;
import org.kaocheng.scheme.formula.Names;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.IndicatorTree;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeConcept;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.value.Dimension;

/** What the schemes at hand know of indicators: their ids and how their figures are computed. */
final class Known {

  /**
   * An indicator of a scheme.
   *
   * @param scheme the scheme's id
   * @param node the indicator
   */
  record Entry(String scheme, IndicatorNode node) {}

  private final Scheme extended;
  private final Names names;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * The indicators of the extended scheme, of the national base and of all others, in that order.
   */
  Known(Schemes schemes, Scheme extended) {
    this.extended = extended;
    this.names =
        Names.of(Taxonomy.standard(), extended.concepts().stream().map(Known::concept).toList());
    Set<String> ids = new LinkedHashSet<>(extended.layers());
    ids.add(Schemes.BASE);
    ids.addAll(schemes.ids());
    for (String id : ids) {
      schemes
          .scheme(id)
          .ifPresent(scheme ->
              scheme.trees().forEach(tree -> tree.groups().forEach(node -> add(id, node))));
    }
  }

  private static Concept concept(SchemeConcept concept) {
    Optional<Concept> standard = Taxonomy.standard().concept(concept.id());
    List<String> labels = new ArrayList<>();
    concept.name().ifPresent(labels::add);
    labels.addAll(concept.labels());
    return new Concept(
        concept.id(),
        labels.isEmpty() ? List.of(concept.id()) : labels,
        concept.dimension().or(() -> standard.map(Concept::dimension)).orElse(Dimension.MONEY),
        standard.map(Concept::stock).orElse(false));
  }

  private void add(String scheme, IndicatorNode node) {
    entries.add(new Entry(scheme, node));
    node.children().forEach(child -> add(scheme, child));
  }

  Scheme extended() {
    return extended;
  }

  /** The names formulas of the new pack may use. */
  Names names() {
    return names;
  }

  /** The first-level indicators the new pack inherits. */
  List<IndicatorNode> inherited(Subject.Kind subject) {
    return extended.trees().stream()
        .filter(tree -> tree.subject() == subject)
        .map(IndicatorTree::groups)
        .findFirst()
        .orElse(List.of());
  }

  /** The indicator of that label among some. */
  static Optional<IndicatorNode> among(List<IndicatorNode> nodes, String label) {
    return nodes.stream().filter(node -> isCalled(node, label)).findFirst();
  }

  /** An id other schemes use for that label. */
  Optional<String> id(String label) {
    return entries.stream()
        .filter(entry -> isCalled(entry.node(), label))
        .map(entry -> entry.node().id())
        .findFirst();
  }

  /**
   * The formula of an indicator's figure.
   *
   * @param scheme the scheme it comes from
   * @param text the formula, readable with the names of the new pack
   */
  record Computed(String scheme, String text) {}

  /** How a scheme computes the indicator of that label. */
  Optional<Computed> formula(String label) {
    for (Entry entry : entries) {
      if (isCalled(entry.node(), label)) {
        Optional<String> text =
            figure(entry.node()).map(FormulaText::words).filter(this::isReadable);
        if (text.isPresent()) {
          return Optional.of(new Computed(entry.scheme(), text.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the text is a formula of the new pack that yields a number. */
  boolean isReadable(String text) {
    return FormulaReader.number(text, names).result().isPresent();
  }

  private static Optional<Formula> figure(IndicatorNode node) {
    Optional<Formula> scored =
        node.rule()
            .flatMap(rule ->
                switch (rule) {
                  case ScoringRule.Deduct deduct -> Optional.of(deduct.of());
                  case ScoringRule.Bands bands -> Optional.of(bands.of());
                  case ScoringRule.Ratio ratio -> ratio.of();
                  case ScoringRule.Threshold threshold -> threshold.of();
                  case ScoringRule.Cases _,
                      ScoringRule.ChecklistAdd _,
                      ScoringRule.ChecklistDeduct _,
                      ScoringRule.Convert _,
                      ScoringRule.Judged _,
                      ScoringRule.ByTarget _ ->
                      Optional.empty();
                });
    return scored.or(node::measure);
  }

  private static boolean isCalled(IndicatorNode node, String label) {
    String wanted = Taxonomy.normalise(label);
    return Taxonomy.normalise(node.label()).equals(wanted)
        || node.synonyms().stream().anyMatch(name -> Taxonomy.normalise(name).equals(wanted));
  }
}
