package org.kaocheng.web.fill;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page is to show after a change.
 *
 * @param version the draft's version now
 * @param savedAt when it was saved
 * @param savedBy by whom
 * @param cells the fields that look different, by key
 * @param problems all that is to be mended, the forms' order, gravest first within a form
 * @param scores the scores against those computed
 * @param examined the version the engine has examined; problems of the report and scores are of
 *     that one
 * @param reload whether the forms have other rows now, so that the page must be loaded again
 */
record ChangeAnswer(
    long version,
    Instant savedAt,
    String savedBy,
    Map<String, CellState> cells,
    List<WorkItem> problems,
    List<ScoreRow> scores,
    long examined,
    boolean reload) {
  ChangeAnswer {
    requireNonNull(savedAt, "savedAt is null");
    requireNonNull(savedBy, "savedBy is null");
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    problems = List.copyOf(problems);
    scores = List.copyOf(scores);
  }
}
