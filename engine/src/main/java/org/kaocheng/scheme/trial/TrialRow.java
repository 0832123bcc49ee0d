package org.kaocheng.scheme.trial;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Indicator.Column;

/**
 * A row of the evaluation table of a case.
 *
 * @param level1 the first-level indicator; empty when none
 * @param level2 the second-level indicator; empty when none
 * @param name the indicator itself
 * @param worth its points; empty when nobody gives it any
 * @param pool what shares the points, the path of the group; empty when the points are its own.
 *     Rows of one pool that follow each other have one printed number of points
 * @param self the self-score
 * @param texts target, result, criterion and reason as printed
 * @param answers what a person answers to the items of its checklist; the empty item stands for all
 *     violations together
 */
public record TrialRow(
    String level1,
    String level2,
    String name,
    Optional<BigDecimal> worth,
    String pool,
    Optional<BigDecimal> self,
    Map<Column, String> texts,
    Map<String, Integer> answers) {
  public TrialRow {
    requireNonNull(level1, "level1 is null");
    requireNonNull(level2, "level2 is null");
    requireNonNull(name, "name is null");
    requireNonNull(worth, "worth is null");
    requireNonNull(pool, "pool is null");
    requireNonNull(self, "self is null");
    Map<Column, String> copy = new EnumMap<>(Column.class);
    copy.putAll(texts);
    texts = Collections.unmodifiableMap(copy);
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }
}
