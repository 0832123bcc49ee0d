package org.kaocheng.check.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.source.Place;

/** The labelled cells of tables that were left blank: a missing figure there is no other form. */
final class PrintedBlanks {

  /** A bare head for what is left: it names its concept only beside the whole. */
  private static final List<String> REST = List.of("其他", "其它");

  /** A bare head stands right above its figures. */
  private static final int FARTHEST_HEAD = 3;

  private final Reading reading;
  private final Taxonomy taxonomy;
  private final Map<Integer, Map<String, List<Place>>> labelled = new LinkedHashMap<>();
  private final Map<Integer, List<Passage>> cells = new LinkedHashMap<>();

  PrintedBlanks(Reading reading, Taxonomy taxonomy) {
    this.reading = reading;
    this.taxonomy = taxonomy;
    for (Passage passage : reading.passages()) {
      cells.computeIfAbsent(passage.place().table(), ignored -> new ArrayList<>()).add(passage);
    }
  }

  /**
   * Whether the table has a blank cell for the concept in the row or column of a figure, or blank
   * cells for all it is made of (购置费 and 运维费 for 公务用车).
   */
  boolean at(String concept, Fact near) {
    return near.place().table() > 0
        && (own(concept, near) || rest(concept, near) || parts(concept, near));
  }

  /** Whether the table of a figure has a line for the concept, filled or blank. */
  boolean line(String concept, Fact near) {
    return near.place().table() > 0 && labels(near).containsKey(concept);
  }

  /** Blank in the column of the figure behind the label, or in the row of the figure below it. */
  private boolean own(String concept, Fact near) {
    return labels(near).getOrDefault(concept, List.of()).stream()
        .anyMatch(label ->
            label.column() < near.place().column()
                    && blank(near, label.row(), near.place().column())
                || label.row() < near.place().row()
                    && blank(near, near.place().row(), label.column()));
  }

  private boolean rest(String concept, Fact near) {
    return concept.endsWith(".other")
        && REST.stream()
            .flatMap(word -> labels(near).getOrDefault(word, List.of()).stream())
            .anyMatch(label ->
                label.row() < near.place().row()
                    && near.place().row() - label.row() <= FARTHEST_HEAD
                    && label.column() > near.place().column()
                    && blank(near, near.place().row(), label.column()));
  }

  private boolean parts(String concept, Fact near) {
    return taxonomy.sums(concept).stream()
        .filter(identity -> identity.operands().size() > 1)
        .anyMatch(identity -> identity.operands().stream().allMatch(part -> own(part, near)));
  }

  /** Whether a place of the near fact's table holds a cell without text. */
  private boolean blank(Fact near, int row, int column) {
    return reading
        .grids()
        .get(near.place().table() - 1)
        .slot(row - 1, column - 1)
        .map(slot -> reading.passages().get(slot.passage()).isBlank())
        .orElse(false);
  }

  private Map<String, List<Place>> labels(Fact near) {
    return labelled.computeIfAbsent(near.place().table(), this::labelsOf);
  }

  private Map<String, List<Place>> labelsOf(int table) {
    Map<String, List<Place>> labels = new LinkedHashMap<>();
    for (Passage passage : cells.getOrDefault(table, List.of())) {
      if (REST.contains(passage.squeezed())) {
        labels
            .computeIfAbsent(passage.squeezed(), ignored -> new ArrayList<>())
            .add(passage.place());
      }
      if (passage.text().length() <= 60 && !passage.isBlank()) {
        taxonomy
            .best(passage.squeezed())
            .ifPresent(match ->
                taxonomy.named(match.label()).stream()
                    .map(Concept::id)
                    .forEach(id ->
                        labels
                            .computeIfAbsent(id, ignored -> new ArrayList<>())
                            .add(passage.place())));
      }
    }
    return labels;
  }
}
