package org.kaocheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The draws; added, never changed. */
public final class DrawTable {

  private final JdbcClient jdbc;

  DrawTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a hashed draw; its number is given here. */
  public Draw add(Draw draw) {
    long id =
        Keys.inserted(
            jdbc.sql(
                    "insert into draw (task, unit, drawn_at, person, origin, strata, weighting,"
                        + " size, seed, seed_given, frame, result, hash) values (:task, :unit, :at,"
                        + " :person, :origin, :strata, :weighting, :size, :seed, :given, :frame,"
                        + " :result, :hash)")
                .param("task", draw.task())
                .param("unit", draw.unit())
                .param("at", Times.column(draw.at()))
                .param("person", draw.actor().person())
                .param("origin", draw.actor().origin())
                .param("strata", draw.strata())
                .param("weighting", draw.weighting())
                .param("size", draw.size())
                .param("seed", draw.seed())
                .param("given", draw.seedGiven())
                .param("frame", draw.frame())
                .param("result", draw.result())
                .param("hash", draw.hash()));
    return draw.numbered(id);
  }

  /** The draw of a number. */
  public Optional<Draw> find(long id) {
    return jdbc.sql("select * from draw where id = :id")
        .param("id", id)
        .query(DrawTable::draw)
        .optional();
  }

  /** The draws made from units, the latest first. */
  public List<Draw> of(List<Long> units) {
    return units.isEmpty()
        ? List.of()
        : jdbc.sql("select * from draw where unit in (:units) order by id desc")
            .param("units", units)
            .query(DrawTable::draw)
            .list();
  }

  /** How many there are. */
  public int count() {
    return jdbc.sql("select count(*) from draw").query(Integer.class).single();
  }

  private static Draw draw(ResultSet row, int number) throws SQLException {
    return new Draw(
        row.getLong("id"),
        row.getLong("task"),
        row.getLong("unit"),
        Times.of(row, "drawn_at"),
        new Actor(row.getString("person"), row.getString("origin")),
        row.getString("strata"),
        row.getString("weighting"),
        row.getInt("size"),
        row.getString("seed"),
        row.getBoolean("seed_given"),
        row.getString("frame"),
        row.getString("result"),
        row.getString("hash"));
  }
}
