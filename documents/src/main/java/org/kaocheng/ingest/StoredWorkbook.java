package org.kaocheng.ingest;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What became of a file that is to be a workbook. */
public sealed interface StoredWorkbook {

  /** The file's name as the user knows it. */
  String name();

  /** Its sheets in order, hidden ones too. */
  record Sheets(String name, List<StoredSheet> sheets) implements StoredWorkbook {
    public Sheets {
      requireNonNull(name, "name is null");
      sheets = List.copyOf(sheets);
    }
  }

  /**
   * It is none, or cannot be read.
   *
   * @param reason why not and what to do, one Chinese sentence without the name
   */
  record Unreadable(String name, String reason) implements StoredWorkbook {
    public Unreadable {
      requireNonNull(name, "name is null");
      requireNonNull(reason, "reason is null");
    }
  }
}
