package org.kaocheng.filing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;

/**
 * How fields follow from others, one for all filings with the same rows: what is filled in in them
 * does not matter.
 */
final class DerivationTable {

  private static final int MOST_KEPT = 64;

  /** Those last made. */
  private static final Map<Shape, DerivationTable> KEPT =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Shape, DerivationTable> eldest) {
          return size() > MOST_KEPT;
        }
      };

  private final Map<FilingField, Derivation> derivations;
  private volatile @Nullable Map<FilingField, List<FilingField>> dependents;

  private DerivationTable(Map<FilingField, Derivation> derivations) {
    this.derivations = derivations;
  }

  /** That of a filing. */
  static DerivationTable of(Scheme scheme, Filing filing) {
    Set<Slot> slots = FormSlots.of(scheme, filing);
    Shape shape = new Shape(scheme, filing.year(), slots, filing.projects(), rows(scheme, filing));
    synchronized (KEPT) {
      DerivationTable known = KEPT.get(shape);
      if (known != null) {
        return known;
      }
    }
    DerivationTable made = new DerivationTable(Derivations.of(scheme, filing, slots));
    synchronized (KEPT) {
      KEPT.put(shape, made);
    }
    return made;
  }

  /** How many rows each table of indicators has, in the order of tables and subjects. */
  private static List<Integer> rows(Scheme scheme, Filing filing) {
    List<Integer> rows = new ArrayList<>();
    for (SchemeTable table : scheme.tables()) {
      for (FormBlock block : table.blocks()) {
        if (block instanceof FormBlock.Indicators indicators && indicators.total().isPresent()) {
          for (Subject subject : Derivations.subjects(table, filing)) {
            rows.add(IndicatorRows.of(scheme, filing, table, indicators, subject).size());
          }
        }
      }
    }
    return rows;
  }

  /** How a field follows from others. */
  Optional<Derivation> of(FilingField field) {
    return Optional.ofNullable(derivations.get(field));
  }

  /** Fields and all that follows from them, directly or not. */
  Set<FilingField> closure(Set<FilingField> fields) {
    Set<FilingField> closure = new LinkedHashSet<>(fields);
    List<FilingField> open = new ArrayList<>(fields);
    while (!open.isEmpty()) {
      for (FilingField each : dependents().getOrDefault(open.removeLast(), List.of())) {
        if (closure.add(each)) {
          open.add(each);
        }
      }
    }
    return Collections.unmodifiableSet(closure);
  }

  private Map<FilingField, List<FilingField>> dependents() {
    Map<FilingField, List<FilingField>> known = dependents;
    if (known == null) {
      Map<FilingField, List<FilingField>> made = new HashMap<>();
      derivations.forEach((field, derivation) ->
          derivation
              .operands()
              .forEach(
                  operand -> made.computeIfAbsent(operand, key -> new ArrayList<>(2)).add(field)));
      dependents = made;
      known = made;
    }
    return known;
  }

  /**
   * What derivations depend on.
   *
   * @param scheme the scheme, this very one
   * @param slots the slots of its forms
   * @param rows how many rows tables of indicators have
   */
  private record Shape(
      Scheme scheme, int year, Set<Slot> slots, List<FiledProject> projects, List<Integer> rows) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Shape shape
          && scheme == shape.scheme
          && year == shape.year
          && rows.equals(shape.rows)
          && projects.equals(shape.projects)
          && slots.equals(shape.slots);
    }

    @Override
    public int hashCode() {
      int hash = System.identityHashCode(scheme) * 31 + year;
      return ((hash * 31 + slots.hashCode()) * 31 + projects.hashCode()) * 31 + rows.hashCode();
    }
  }
}
