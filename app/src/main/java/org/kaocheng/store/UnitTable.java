package org.kaocheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** Keeps another name and place of a unit. */
  public void update(ReportingUnit unit) {
    jdbc.sql("update unit set parent = :parent, name = :name where id = :id")
        .param("parent", unit.parent().orElse(null), java.sql.Types.BIGINT)
        .param("name", Texts.storable(unit.name(), LONGEST_NAME))
        .param("id", unit.id())
        .update();
  }

  /** Removes a unit nothing hangs on, see {@link #hanging}. */
  public void remove(long unit) {
    jdbc.sql("delete from unit_contact where unit = :unit").param("unit", unit).update();
    jdbc.sql("delete from unit where id = :unit").param("unit", unit).update();
  }

  /**
   * What hangs on a unit: units below, accounts, cases, duties to report, reminders, draws, tasks.
   */
  public long hanging(long unit) {
    return jdbc.sql(
            """
            select (select count(*) from unit where parent = :unit)
              + (select count(*) from account where unit = :unit)
              + (select count(*) from filing_case where unit = :unit)
              + (select count(*) from duty where unit = :unit)
              + (select count(*) from reminder where unit = :unit)
              + (select count(*) from draw where unit = :unit)
              + (select count(*) from task_owner where unit = :unit)
            """)
        .param("unit", unit)
        .query(Long.class)
        .single();
  }

  /** Whom to call at a unit; empty when nobody is named. */
  public String contact(long unit) {
    return jdbc.sql("select contact from unit_contact where unit = :unit")
        .param("unit", unit)
        .query(String.class)
        .optional()
        .orElse("");
  }

  /** Whom to call at all units that name someone, by the unit's number. */
  public Map<Long, String> contacts() {
    Map<Long, String> contacts = new HashMap<>();
    jdbc.sql("select unit, contact from unit_contact")
        .query(row -> {
          contacts.put(row.getLong("unit"), row.getString("contact"));
        });
    return contacts;
  }

  /** Keeps whom to call at a unit; nobody when it is empty. */
  public void contact(long unit, String contact) {
    jdbc.sql("delete from unit_contact where unit = :unit").param("unit", unit).update();
    if (!contact.isEmpty()) {
      jdbc.sql("insert into unit_contact (unit, contact) values (:unit, :contact)")
          .param("unit", unit)
          .param("contact", Texts.storable(contact, LONGEST_NAME))
          .update();
    }
  }

  /** The unit of a row. */
  static ReportingUnit unit(ResultSet row, int number) throws SQLException {
    Optional<Long> parent = Optional.ofNullable(row.getObject("parent", Long.class));
    return new ReportingUnit(row.getLong("id"), parent, row.getString("name"));
  }
}
