package org.kaocheng.web.admin;

import java.util.List;
import java.util.Optional;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Role;
import org.kaocheng.web.access.Sight;

/** Roles and units as people write them. */
final class Roles {

  private Roles() {}

  /** The role of a name, Chinese or as the program has it. */
  static Optional<Role> named(String text) {
    String name = text.strip();
    for (Role role : Role.values()) {
      if (role.label().equals(name) || role.name().equalsIgnoreCase(name)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** The unit of a number or a name that one sees; empty when several are called so. */
  static Optional<ReportingUnit> unit(Sight sight, String text) {
    String name = text.strip();
    if (name.matches("[0-9]{1,18}")) {
      return sight.unit(Long.parseLong(name));
    }
    List<ReportingUnit> called =
        sight.units().stream().filter(unit -> unit.name().equals(name)).toList();
    return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
  }
}
