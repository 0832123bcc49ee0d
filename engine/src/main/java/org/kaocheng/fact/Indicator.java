package org.kaocheng.fact;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One row of an evaluation table: a lowest-level indicator with what was promised, reached and
 * awarded.
 *
 * @param id its number among the form's indicators, from 0
 * @param level1 the first-level indicator without its points (产出指标); empty when none
 * @param level2 the second-level indicator (数量指标); empty when none
 * @param name the indicator itself (三级指标)
 * @param cells the fields of the row by column; a column the table does not have is absent, a blank
 *     field is a blank cell
 * @param facts the facts read from the fields by column (points, score, quantities of target and
 *     result)
 */
public record Indicator(
    int id,
    String level1,
    String level2,
    FormCell name,
    Map<Column, FormCell> cells,
    Map<Column, Fact> facts) {

  /** What a column of an evaluation table holds. */
  public enum Column {
    /** 指标值, 年度指标值, 绩效目标. */
    TARGET,
    /** 完成值, 实际完成值, 完成情况. */
    ACTUAL,
    /** 分值, 权重. */
    POINTS,
    /** 得分, 自评得分. */
    SCORE,
    /** 评分标准. */
    CRITERION,
    /** 偏差原因分析及改进措施, 扣分原因. */
    REASON
  }

  public Indicator {
    requireNonNull(level1, "level1 is null");
    requireNonNull(level2, "level2 is null");
    requireNonNull(name, "name is null");
    cells = Collections.unmodifiableMap(copy(cells));
    facts = Collections.unmodifiableMap(copy(facts));
  }

  private static <V> Map<Column, V> copy(Map<Column, V> map) {
    EnumMap<Column, V> copy = new EnumMap<>(Column.class);
    copy.putAll(map);
    return copy;
  }

  /** The field of a column, if the table has that column. */
  public Optional<FormCell> cell(Column column) {
    return Optional.ofNullable(cells.get(column));
  }

  /** The text of a field; empty when blank or when the table lacks the column. */
  public String text(Column column) {
    return cell(column).map(FormCell::text).orElse("");
  }

  /** The figure read from a field; empty when it holds none. */
  public Optional<Fact> fact(Column column) {
    return Optional.ofNullable(facts.get(column));
  }

  /** The names from the first level down, joined by ／. */
  public String path() {
    StringBuilder path = new StringBuilder();
    for (String part : new String[] {level1, level2, name.text()}) {
      if (!part.isEmpty()) {
        path.append(path.isEmpty() ? "" : "／").append(part);
      }
    }
    return path.toString();
  }
}
