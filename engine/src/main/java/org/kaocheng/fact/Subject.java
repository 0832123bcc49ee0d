package org.kaocheng.fact;

import static java.util.Objects.requireNonNull;

/**
 * Whose figure a fact is.
 *
 * @param kind what kind of subject
 * @param name its name as written; empty for the reporting department
 */
public record Subject(Kind kind, String name) {

  /** What a fact can be about. */
  public enum Kind {
    /** The reporting unit as a whole. */
    DEPARTMENT,
    /** One project. */
    PROJECT
  }

  /** The reporting unit as a whole. */
  public static final Subject DEPARTMENT = new Subject(Kind.DEPARTMENT, "");

  public Subject {
    requireNonNull(kind, "kind is null");
    requireNonNull(name, "name is null");
  }

  /** The project of that name. */
  public static Subject project(String name) {
    return new Subject(Kind.PROJECT, name);
  }

  /** Whether the subject is a project. */
  public boolean isProject() {
    return kind == Kind.PROJECT;
  }
}
