package org.kaocheng.filing;

import static java.util.Objects.requireNonNull;

import org.kaocheng.fact.Subject;

/**
 * A project of the department.
 *
 * @param name its name
 * @param group the group of projects it is listed in: operations; empty when none is told
 */
public record FiledProject(String name, String group) {
  public FiledProject {
    requireNonNull(name, "name is null");
    requireNonNull(group, "group is null");
  }

  /** The project as a subject. */
  public Subject subject() {
    return Subject.project(name);
  }
}
