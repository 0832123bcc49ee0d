package org.kaocheng.evaluate.scorecard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Reading;

/** The facts of a reading by concept, and what each comes to as a figure of formulas. */
final class FactIndex {

  private final Reading reading;
  private final Map<String, List<Fact>> byConcept = new HashMap<>();

  FactIndex(Reading reading) {
    this.reading = reading;
    for (Fact fact : reading.facts()) {
      byConcept.computeIfAbsent(fact.concept(), ignored -> new ArrayList<>(4)).add(fact);
    }
  }

  Reading reading() {
    return reading;
  }

  /** The facts of a concept, in reading order. */
  List<Fact> of(String concept) {
    return byConcept.getOrDefault(concept, List.of());
  }
}
