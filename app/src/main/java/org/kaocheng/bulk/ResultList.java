package org.kaocheng.bulk;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * A list over the reports or the findings of a run, in an order that leaves nothing open. The page
 * over all reports shows how it begins; {@link ListPages} show it as a whole.
 *
 * @param id names its pages
 * @param title what it lists
 * @param note how it is ordered, without a full stop
 * @param shown so many of its rows stand on the page over all reports
 * @param heads the heads of its columns
 * @param columns what is asked for
 * @param source from where: the part of the question from {@code from} on
 * @param order by what it is ordered
 * @param parameters of the question
 * @param row writes a row
 */
record ResultList(
    String id,
    String title,
    String note,
    int shown,
    List<String> heads,
    String columns,
    String source,
    String order,
    List<String> parameters,
    Row row) {

  /** Writes the cells of a row. */
  interface Row {
    void write(OverviewHtml page, ResultSet row) throws SQLException;
  }

  ResultList {
    requireNonNull(id, "id is null");
    requireNonNull(title, "title is null");
    requireNonNull(note, "note is null");
    requireNonNull(columns, "columns is null");
    requireNonNull(source, "source is null");
    requireNonNull(order, "order is null");
    requireNonNull(row, "row is null");
    heads = List.copyOf(heads);
    parameters = List.copyOf(parameters);
  }

  /** How many rows it has. */
  long count(ResultDatabase database) throws SQLException {
    return database.count("select count(*) " + source, parameters.toArray());
  }

  /** Hands on its rows. */
  void each(ResultDatabase database, ResultDatabase.RowTaker taker)
      throws SQLException, IOException {
    database.each(query(), taker, parameters.toArray());
  }

  /** Hands on the rows that stand on the page over all reports. */
  void beginning(ResultDatabase database, ResultDatabase.RowTaker taker)
      throws SQLException, IOException {
    database.each(query() + " limit " + shown, taker, parameters.toArray());
  }

  private String query() {
    return "select " + columns + " " + source + " order by " + order;
  }
}
