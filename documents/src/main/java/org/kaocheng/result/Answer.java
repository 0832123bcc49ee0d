package org.kaocheng.result;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kaocheng.value.Interval;

/** A row of an answer, its columns counted from 1. */
record Answer(ResultRow row) {

  String text(int column) {
    return row.values().get(column - 1) instanceof String text ? text : "";
  }

  long count(int column) {
    return row.values().get(column - 1) instanceof Long count ? count : 0;
  }

  int year(int column) {
    return Math.toIntExact(count(column));
  }

  @Nullable BigDecimal figure(int column) {
    return row.values().get(column - 1) instanceof BigDecimal figure ? figure : null;
  }

  BigDecimal amount(int column) {
    return requireNonNull(figure(column), "no amount");
  }

  Interval range(int low) {
    return new Interval(
        requireNonNull(figure(low), "no low end"), requireNonNull(figure(low + 1), "no high end"));
  }
}
