package org.kaocheng.web.table;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files that are answered to be kept, not opened in the page. */
public final class Download {

  private static final MediaType WORKBOOK =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private Download() {}

  /**
   * A table.
   *
   * @param format {@code csv}; anything else is xlsx
   */
  public static ResponseEntity<byte[]> of(DataTable table, String format) {
    return format.equals("csv")
        ? of(table.title() + ".csv", CSV, table.csv())
        : of(table.title() + ".xlsx", WORKBOOK, Workbooks.of(table));
  }

  /** A file. */
  public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] bytes) {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name.replaceAll("[\\\\/\\p{Cntrl}]", "_"), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .contentType(type)
        .body(bytes);
  }
}
