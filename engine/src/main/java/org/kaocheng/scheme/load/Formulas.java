package org.kaocheng.scheme.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.formula.FormulaProblem;
import org.kaocheng.scheme.formula.FormulaReader;
import org.kaocheng.scheme.formula.FormulaReading;
import org.kaocheng.scheme.formula.Names;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.SchemeConcept;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.value.Dimension;

/** Reads the formulas of a pack; a problem is shown at its place within the formula. */
final class Formulas {

  private final Names names;
  private final Problems problems;

  Formulas(List<SchemeConcept> concepts, Problems problems) {
    this.names = Names.of(Taxonomy.standard(), concepts.stream().map(Formulas::concept).toList());
    this.problems = problems;
  }

  private static Concept concept(SchemeConcept concept) {
    Optional<Concept> standard = Taxonomy.standard().concept(concept.id());
    List<String> labels = new ArrayList<>();
    concept.name().ifPresent(labels::add);
    labels.addAll(concept.labels());
    if (labels.isEmpty()) {
      labels.add(concept.id());
    }
    return new Concept(
        concept.id(),
        labels,
        concept.dimension().or(() -> standard.map(Concept::dimension)).orElse(Dimension.MONEY),
        standard.map(Concept::stock).orElse(false));
  }

  /** The formula of a key that must be a number. */
  Optional<Formula> number(Fields fields, String key) {
    return fields.text(key).flatMap(text -> read(text, FormulaReader.number(text.value(), names)));
  }

  /** The formula of a key that must be true or false. */
  Optional<Formula> condition(Fields fields, String key) {
    return fields
        .required(key)
        .flatMap(text -> read(text, FormulaReader.condition(text.value(), names)));
  }

  /** The figure a text names; a problem at a place where it names none. */
  Optional<Formula.Reference> reference(String text, SchemePlace place) {
    switch (FormulaReader.number(text, names)) {
      case FormulaReading.Read(Formula.Reference reference) -> {
        return Optional.of(reference);
      }
      case FormulaReading.Read ignored ->
          problems.error(place, "“" + text + "”应为一个数据项的名称，如 编制数、三公经费[上年决算]。");
      case FormulaReading.Wrong wrong ->
          wrong
              .problems()
              .forEach(problem -> problems.error(place, "数据项有误：" + problem.message() + "。"));
    }
    return Optional.empty();
  }

  /** What the figures of a name measure. */
  Dimension dimension(Formula.Reference reference) {
    return names.named(reference.concept()).map(Names.Named::dimension).orElse(Dimension.NONE);
  }

  /** The formula in a part of a text. */
  Optional<Formula> value(PackNode.Text text, int from, int to) {
    FormulaReading reading = FormulaReader.number(text.value().substring(from, to), names);
    reading
        .problems()
        .forEach(problem ->
            problems.error(text.at(from + problem.start()), "公式有误：" + problem.message() + "。"));
    return reading.result();
  }

  private Optional<Formula> read(PackNode.Text text, FormulaReading reading) {
    return switch (reading) {
      case FormulaReading.Read read -> Optional.of(read.formula());
      case FormulaReading.Wrong wrong -> {
        for (FormulaProblem problem : wrong.problems()) {
          problems.error(text.at(problem.start()), "公式有误：" + problem.message() + "。");
        }
        yield Optional.empty();
      }
    };
  }
}
