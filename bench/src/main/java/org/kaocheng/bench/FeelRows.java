package org.kaocheng.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The computable rows of the table as FEEL expressions over the {@link Ledger}'s names. */
final class FeelRows {

  /**
   * A row as a table.
   *
   * @param input what is looked up
   * @param rules the tests with the points each gives
   */
  record Table(String input, List<Rule> rules) {

    /** As one expression. */
    String expression() {
      StringBuilder text = new StringBuilder("{x: " + input + ", r: ");
      rules.forEach(rule -> text.append(rule.condition("x")));
      return text + "null}.r";
    }
  }

  /**
   * A rule of a table.
   *
   * @param test a FEEL unary test
   * @param points what it gives
   */
  record Rule(String test, String points) {
    private String condition(String of) {
      return "if " + of + " in (" + test + ") then [" + points + "] else ";
    }
  }

  private FeelRows() {}

  /** The rows that look a figure up in bands. */
  static Map<String, Table> tables() {
    Map<String, Table> tables = new LinkedHashMap<>();
    tables.put(
        "key",
        new Table(
            "keyProjects / projects * 100",
            List.of(
                new Rule(">= 90", "5"),
                new Rule("[80..90)", "4"),
                new Rule("[70..80)", "3"),
                new Rule("[60..70)", "2"),
                new Rule("< 60", "0"))));
    tables.put(
        "adjustment",
        new Table(
            "abs(adjusted - budget) / budget * 100",
            List.of(
                new Rule("0", "3"),
                new Rule("(0..10]", "2"),
                new Rule("(10..20]", "1"),
                new Rule("(20..30]", "0.5"),
                new Rule("> 30", "0"))));
    tables.put(
        "satisfaction",
        new Table(
            "satisfied",
            List.of(
                new Rule("[95..100]", "5"),
                new Rule("[85..95)", "3"),
                new Rule("[75..85)", "1"),
                new Rule("< 75", "0"))));
    return tables;
  }

  /** The other rows. */
  static Map<String, String> expressions() {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("staffing", deducted("actual / quota * 100 - 100", "0.5", "5"));
    rows.put("change", deducted("(publics - publicsBefore) / publicsBefore * 100", "0.5", "5"));
    rows.put("progress", "[max(0, 3 - delays * 0.5)]");
    rows.put(
        "surplus",
        "{s: revenue - spent, r: if s = 0 then [3] else if s > 0 and s <= carried then [2]"
            + " else if s > carried then [0] else null}.r");
    rows.put("control", deducted("publics / publicsBudget * 100 - 100", "1", "6"));
    rows.put("procurement", deducted("100 - bought / toBuy * 100", "0.2", "3"));
    rows.put("cards", deducted("50 - card / cardDue * 100", "0.2", "3"));
    rows.put("utilisation", deducted("100 - inUse / assets * 100", "0.1", "3"));
    rows.put("prosperity", converted("prosperous", "5"));
    rows.put("pole", converted("growth", "7"));
    rows.put("tasks", converted("report", "5"));
    rows.put("people", converted("livelihood", "2"));
    rows.put("building", converted("works", "2"));
    rows.put("results", converted("others", "4"));
    return rows;
  }

  private static String deducted(String distance, String each, String points) {
    String score = "max(0, " + points + " - %s * " + each + ")";
    return "{d: max(0, "
        + distance
        + "), r: ["
        + score.formatted("d")
        + ", "
        + score.formatted("floor(d)")
        + ", "
        + score.formatted("ceiling(d)")
        + "]}.r";
  }

  private static String converted(String rate, String points) {
    return "[min(" + points + ", " + points + " * max(0, " + rate + ") / 100)]";
  }
}
