package org.kaocheng.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.fact.Reading;
import org.kaocheng.source.Place;

/**
 * Which of several findings on one row or place speaks: that of the rule that goes first, with the
 * others as its consequences. Rules say on their cards to which others they yield.
 *
 * <p>A finding yields where a place shown by the other is the first place it shows itself, or
 * stands in the same row of a form as that.
 */
final class Precedence {

  private final Map<Integer, Object> rows = new HashMap<>();
  private final Set<Integer> shared = new HashSet<>();

  /** The order among findings on a report. */
  Precedence(Reading reading) {
    for (Form form : reading.forms()) {
      for (Indicator row : form.indicators()) {
        Object key = new Object();
        put(row.name().place(), key);
        for (Column column : List.of(Column.TARGET, Column.ACTUAL, Column.SCORE, Column.REASON)) {
          row.cell(column).ifPresent(cell -> put(cell.place(), key));
          row.fact(column).ifPresent(fact -> put(fact.place(), key));
        }
      }
    }
  }

  /** A cell that several rows have in common tells no row. */
  private void put(Place place, Object row) {
    Object known = rows.putIfAbsent(place.passage(), row);
    if (known != null && known != row) {
      shared.add(place.passage());
    }
  }

  /** The findings that speak, in the same order, each with those that yield to it. */
  List<Finding> settle(List<Finding> findings) {
    Map<String, List<Integer>> byCode = new HashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      byCode.computeIfAbsent(findings.get(i).rule().code(), code -> new ArrayList<>()).add(i);
    }
    Map<Integer, Integer> yielding = new TreeMap<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      Optional<Integer> first =
          finding.rule().yieldsTo().stream()
              .flatMap(code -> byCode.getOrDefault(code, List.of()).stream())
              .filter(other -> meet(findings.get(other), finding))
              .findFirst();
      if (first.isPresent()) {
        yielding.put(i, first.get());
      }
    }
    Map<Integer, List<Finding>> consequences = new HashMap<>();
    yielding
        .keySet()
        .forEach(each ->
            consequences
                .computeIfAbsent(first(each, yielding), ignored -> new ArrayList<>())
                .add(findings.get(each)));
    List<Finding> speaking = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      if (!yielding.containsKey(i)) {
        speaking.add(joined(findings.get(i), consequences.getOrDefault(i, List.of())));
      }
    }
    return speaking;
  }

  /**
   * The finding at the head of the chain; no rule yields to itself, not by way of others either.
   */
  private static int first(int finding, Map<Integer, Integer> yielding) {
    int first = finding;
    for (Integer next = yielding.get(first); next != null; next = yielding.get(first)) {
      first = next;
    }
    return first;
  }

  /** Whether the other finding shows the place that is first in the finding, or its row. */
  private boolean meet(Finding other, Finding finding) {
    return !finding.evidence().isEmpty()
        && other.evidence().stream()
            .anyMatch(each -> meet(each.place(), finding.evidence().getFirst().place()));
  }

  private boolean meet(Place one, Place other) {
    if (!one.isPassage() || !other.isPassage()) {
      return false;
    }
    boolean told = !shared.contains(one.passage()) && !shared.contains(other.passage());
    Object row = rows.get(one.passage());
    return one.passage() == other.passage()
        || told && row != null && row == rows.get(other.passage());
  }

  private static Finding joined(Finding first, List<Finding> others) {
    if (others.isEmpty()) {
      return first;
    }
    Set<String> consequences = new LinkedHashSet<>(first.consequences());
    others.forEach(each -> {
      consequences.add(each.message());
      consequences.addAll(each.consequences());
    });
    return new Finding(
        first.id(),
        first.rule(),
        first.severity(),
        first.message(),
        first.stated(),
        first.expected(),
        first.formula(),
        List.copyOf(consequences),
        first.evidence());
  }
}
