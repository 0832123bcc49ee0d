package org.kaocheng.evaluate.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.evaluate.Criterion;
import org.kaocheng.evaluate.Rubric;

/** The clauses of a criterion by kind. */
final class Clauses {

  private static final DraftWords WORDS = DraftWords.STANDARD;

  final Rubric rubric;
  final List<Criterion.Band> bands = new ArrayList<>();
  final List<Criterion.Deduct> deducts = new ArrayList<>();
  final List<Criterion.Convert> converts = new ArrayList<>();
  final List<Criterion.Condition> conditions = new ArrayList<>();
  final List<String> notes = new ArrayList<>();
  final List<String> unparsed = new ArrayList<>();

  Clauses(Rubric rubric) {
    this.rubric = rubric;
    for (Criterion criterion : rubric.criteria()) {
      switch (criterion) {
        case Criterion.Bands(var list) -> bands.addAll(list);
        case Criterion.Deduct deduct -> deducts.add(deduct);
        case Criterion.Convert convert -> converts.add(convert);
        case Criterion.Condition condition -> conditions.add(condition);
        case Criterion.Note(var text) -> notes.add(text);
        case Criterion.Unparsed(var text) -> unparsed.add(text);
        case Criterion.Checklist _ -> {
          // Asked of the rubric.
        }
      }
    }
  }

  Optional<Criterion.Checklist> checklist() {
    return rubric.checklist();
  }

  BigDecimal points() {
    return rubric.points();
  }

  boolean hasFigures() {
    return !bands.isEmpty() || !deducts.isEmpty() || !converts.isEmpty();
  }

  /** The criterion with only the clauses that score a figure. */
  Rubric figuresOnly() {
    List<Criterion> figures =
        rubric.criteria().stream()
            .filter(criterion ->
                criterion instanceof Criterion.Bands
                    || criterion instanceof Criterion.Deduct
                    || criterion instanceof Criterion.Convert)
            .toList();
    return new Rubric(rubric.text(), rubric.points(), rubric.unit(), figures);
  }

  /** The points a condition earns; empty when its words fix none. */
  Optional<BigDecimal> worth(Criterion.Condition condition) {
    return WORDS.worth(condition.award(), points());
  }
}
