package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A column of a form's grid or list.
 *
 * @param label its head; {@code {Y}} and {@code {Y-1}} stand for years
 * @param group a head above it that it shares with its neighbours: 其中; empty when none
 * @param concept what stands in it whatever the row, e.g. a rate; empty when the row says what
 * @param period of when
 * @param of which of a row's concepts stands in it, where rows have several: quantity, value; empty
 *     when rows have one
 * @param inline whether its head stands in the value's cell
 * @param blank whether it is filled by hand only, e.g. a signature
 * @param place where the scheme says so
 */
public record FormColumn(
    String label,
    String group,
    Optional<String> concept,
    RelativePeriod period,
    String of,
    boolean inline,
    boolean blank,
    SchemePlace place) {
  public FormColumn {
    requireNonNull(label, "label is null");
    requireNonNull(group, "group is null");
    requireNonNull(concept, "concept is null");
    requireNonNull(period, "period is null");
    requireNonNull(of, "of is null");
    requireNonNull(place, "place is null");
  }
}
