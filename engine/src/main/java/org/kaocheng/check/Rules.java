package org.kaocheng.check;

import java.util.List;

/** The registry of all rules, in the order they run. */
public final class Rules {

  private static final List<Rule> ALL = List.of();

  private Rules() {}

  /** Every rule. */
  public static List<Rule> all() {
    return ALL;
  }
}
