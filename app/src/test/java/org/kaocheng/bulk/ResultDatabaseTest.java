package org.kaocheng.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaocheng.result.ResultColumn;
import org.kaocheng.result.ResultRow;
import org.kaocheng.result.ResultRows;
import org.kaocheng.result.ResultTable;

class ResultDatabaseTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void rows_of_a_file_are_kept_in_every_table_or_in_none() throws Exception {
    try (ResultDatabase database = ResultDatabase.open(folder.resolve("rows"), "", 64)) {
      database.add(List.of(rows("一.txt", ResultRow.of())), List.of());
      assertThatThrownBy(() -> database.add(List.of(rows("二.txt", impossible())), List.of()))
          .isInstanceOf(RuntimeException.class);
      assertThat(database.known()).containsOnlyKeys("一.txt");
      database.add(List.of(rows("三.txt", ResultRow.of())), List.of());
      assertThat(database.known()).containsOnlyKeys("一.txt", "三.txt");
    }
  }

  @Test
  void rows_of_a_changed_file_stay_when_the_new_ones_cannot_be_kept() throws Exception {
    try (ResultDatabase database = ResultDatabase.open(folder.resolve("rows"), "", 64)) {
      database.add(List.of(rows("一.txt", ResultRow.of())), List.of());
      assertThatThrownBy(() -> database.add(List.of(rows("一.txt", impossible())), List.of("一.txt")))
          .isInstanceOf(RuntimeException.class);
      for (ResultTable table : ResultTable.values()) {
        assertThat(database.count("select count(*) from " + table.id())).isEqualTo(1);
      }
    }
  }

  /** A row whose first value no table takes. */
  private static ResultRow impossible() {
    return ResultRow.of('x');
  }

  /** A row in every table; in the last one the given row, unless that is empty. */
  private static ResultRows rows(String file, ResultRow last) {
    Map<ResultTable, List<ResultRow>> tables = new EnumMap<>(ResultTable.class);
    for (ResultTable table : ResultTable.values()) {
      tables.put(table, List.of(row(table, file)));
    }
    if (!last.values().isEmpty()) {
      ResultTable end = ResultTable.values()[ResultTable.values().length - 1];
      tables.put(end, List.of(last));
    }
    return new ResultRows(tables);
  }

  private static ResultRow row(ResultTable table, String file) {
    List<@Nullable Object> values = new ArrayList<>();
    for (ResultColumn column : table.columns()) {
      values.add(column.name().equals("file") ? file : null);
    }
    return ResultRow.of(values.toArray());
  }
}
