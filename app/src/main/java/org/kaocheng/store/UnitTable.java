package org.kaocheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tree of units. */
public final class UnitTable {

  private static final int LONGEST_NAME = 200;

  private final JdbcClient jdbc;

  UnitTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a unit below another; at the root when there is none. */
  public ReportingUnit add(Optional<Long> parent, String name) {
    String kept = Texts.storable(name, LONGEST_NAME);
    long id =
        Keys.inserted(
            jdbc.sql("insert into unit (parent, name) values (:parent, :name)")
                .param("parent", parent.orElse(null), java.sql.Types.BIGINT)
                .param("name", kept));
    return new ReportingUnit(id, parent, kept);
  }

  /** The unit of a number. */
  public Optional<ReportingUnit> find(long id) {
    return jdbc.sql("select * from unit where id = :id")
        .param("id", id)
        .query(UnitTable::unit)
        .optional();
  }

  /** The units that belong to no other, by number. */
  public List<ReportingUnit> roots() {
    return jdbc.sql("select * from unit where parent is null order by id")
        .query(UnitTable::unit)
        .list();
  }

  /** A unit and all below it, those higher up first. */
  public List<ReportingUnit> subtree(long root) {
    return jdbc.sql(
            """
            with recursive tree (id, depth) as (
              select id, 0 from unit where id = :root
              union all
              select unit.id, tree.depth + 1 from unit join tree on unit.parent = tree.id
            )
            select unit.* from unit join tree on unit.id = tree.id order by tree.depth, unit.id
            """)
        .param("root", root)
        .query(UnitTable::unit)
        .list();
  }

  /** The unit at the root of the tree a unit stands in. */
  public Optional<ReportingUnit> root(long id) {
    return jdbc.sql(
            """
            with recursive above (id, parent) as (
              select id, parent from unit where id = :id
              union all
              select unit.id, unit.parent from unit join above on unit.id = above.parent
            )
            select unit.* from unit join above on unit.id = above.id where above.parent is null
            """)
        .param("id", id)
        .query(UnitTable::unit)
        .optional();
  }

  /** The unit of a row. */
  static ReportingUnit unit(ResultSet row, int number) throws SQLException {
    Optional<Long> parent = Optional.ofNullable(row.getObject("parent", Long.class));
    return new ReportingUnit(row.getLong("id"), parent, row.getString("name"));
  }
}
