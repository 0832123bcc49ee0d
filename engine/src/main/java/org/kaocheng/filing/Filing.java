package org.kaocheng.filing;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Content;
import org.kaocheng.value.Quantity;

/**
 * What a department fills in for one year.
 *
 * @param scheme the id of the scheme it is filled in by
 * @param year the fiscal year
 * @param entries the figures and words, each once, in the order they were filled in; what is not
 *     filled in is absent
 * @param projects the projects in order
 * @param indicators the rows of its tables of indicators in order
 * @param openRows the rows it adds to grids, in order
 * @param words its own words by the path of the outline's section ({@code profile/functions}), a
 *     paragraph a text; a figure in them is written {@code {支出合计[决算]}}
 */
public record Filing(
    String scheme,
    int year,
    Map<Slot, Content> entries,
    List<FiledProject> projects,
    List<IndicatorRow> indicators,
    List<OpenRow> openRows,
    Map<String, List<String>> words) {
  public Filing {
    requireNonNull(scheme, "scheme is null");
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    projects = List.copyOf(projects);
    indicators = List.copyOf(indicators);
    openRows = List.copyOf(openRows);
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /** Nothing filled in yet. */
  public static Filing blank(String scheme, int year) {
    return new Filing(scheme, year, Map.of(), List.of(), List.of(), List.of(), Map.of());
  }

  /** What is filled in. */
  public Optional<Content> entry(Slot slot) {
    return Optional.ofNullable(entries.get(slot));
  }

  /** The figure filled in. */
  public Optional<Quantity> figure(Slot slot) {
    return entries.get(slot) instanceof Content.Figure(Quantity quantity)
        ? Optional.of(quantity)
        : Optional.empty();
  }

  /** The words filled in; empty when none are. */
  public String words(Slot slot) {
    return entries.get(slot) instanceof Content.Words(String text) ? text : "";
  }

  /** The same with other entries. */
  public Filing with(Map<Slot, Content> others) {
    return new Filing(scheme, year, others, projects, indicators, openRows, words);
  }
}
