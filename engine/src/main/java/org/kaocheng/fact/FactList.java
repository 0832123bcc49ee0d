package org.kaocheng.fact;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/** The facts of a reading in order, which can be looked up by concept. */
final class FactList extends AbstractList<Fact> implements RandomAccess {

  private final List<Fact> all;
  private final Map<String, List<Fact>> byConcept = new HashMap<>();

  FactList(List<Fact> facts) {
    all = List.copyOf(facts);
    for (Fact fact : all) {
      byConcept.computeIfAbsent(fact.concept(), ignored -> new ArrayList<>(4)).add(fact);
    }
    byConcept.replaceAll((ignored, same) -> Collections.unmodifiableList(same));
  }

  /** The facts of a concept, in order. */
  List<Fact> of(String concept) {
    return byConcept.getOrDefault(concept, List.of());
  }

  @Override
  public Fact get(int index) {
    return all.get(index);
  }

  @Override
  public int size() {
    return all.size();
  }

  @Override
  public Iterator<Fact> iterator() {
    return all.iterator();
  }
}
