package org.kaocheng.web.fill;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What the engine found in the report made of a draft.
 *
 * @param version the draft's version
 * @param problems the findings, gravest first, with the fields they are to be mended in
 * @param scores the scores against those computed
 */
record Examined(long version, List<WorkItem> problems, List<ScoreRow> scores) {
  Examined {
    problems = List.copyOf(problems);
    scores = List.copyOf(scores);
  }

  /** Nothing examined yet. */
  static final Examined NONE = new Examined(-1, List.of(), List.of());

  /** The forms' own problems and these, as a page lists them. */
  List<WorkItem> with(List<WorkItem> own) {
    requireNonNull(own, "own is null");
    List<WorkItem> all = new java.util.ArrayList<>(own);
    all.addAll(problems);
    all.sort(
        java.util.Comparator.comparing(WorkItem::severity)
            .thenComparingInt(item -> item.page() < 0 ? Integer.MAX_VALUE : item.page()));
    return all;
  }
}
