package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A labelled field of a form.
 *
 * @param label its label; {@code {Y}} and {@code {Y-1}} stand for years
 * @param prefix words printed before the label that do not belong to it: 其中
 * @param concept what is filled in
 * @param period of when
 * @param unit the unit of its figure when it is not the table's; empty when the table's
 * @param indent how deep its label is set in, from 0
 * @param side where it stands in a form of two halves
 * @param inline whether label and value share one cell: 项目支出：838.14
 * @param item the label of each of several entries, with {@code {n}} for its number: 目标{n}：; empty
 *     when there is one entry only
 * @param place where the scheme says so
 */
public record FormField(
    String label,
    String prefix,
    String concept,
    RelativePeriod period,
    String unit,
    int indent,
    Side side,
    boolean inline,
    Optional<String> item,
    SchemePlace place) {

  /** Where a field stands. */
  public enum Side {
    /** Over the whole width. */
    WHOLE,
    /** In the left half. */
    LEFT,
    /** In the right half, beside the left one before it. */
    RIGHT
  }

  public FormField {
    requireNonNull(label, "label is null");
    requireNonNull(prefix, "prefix is null");
    requireNonNull(concept, "concept is null");
    requireNonNull(period, "period is null");
    requireNonNull(unit, "unit is null");
    requireNonNull(side, "side is null");
    requireNonNull(item, "item is null");
    requireNonNull(place, "place is null");
  }

  /** The label as printed, its prefix before it. */
  public String printed() {
    return prefix.isEmpty() ? label : prefix + "：" + label;
  }
}
