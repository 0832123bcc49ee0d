package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

/**
 * A form or table a scheme prescribes.
 *
 * @param id its key
 * @param title its title
 * @param unit the unit of its amounts; empty when it says none
 * @param layout its columns, rows and blocks as written
 * @param clause where it comes from
 * @param place where it stands
 */
public record SchemeTable(
    String id, String title, String unit, PackNode layout, Clause clause, SchemePlace place) {
  public SchemeTable {
    requireNonNull(id, "id is null");
    requireNonNull(title, "title is null");
    requireNonNull(unit, "unit is null");
    requireNonNull(layout, "layout is null");
    requireNonNull(clause, "clause is null");
    requireNonNull(place, "place is null");
  }
}
