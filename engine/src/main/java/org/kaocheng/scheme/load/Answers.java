package org.kaocheng.scheme.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.ScoringRule;

/**
 * Reads what a person answers to a checklist: {@code {有管理制度: yes, 有效执行: no}}, violations by number
 * {@code {审批手续不完整: 2}}, or their number altogether {@code 2}. Items are named by their words or by
 * their number.
 */
final class Answers {

  private static final String FORM = "应写成 {条目: yes}、{条目: no}，扣分的写例数 {条目: 2}，或只写总例数";

  private final Problems problems;

  Answers(Problems problems) {
    this.problems = problems;
  }

  /** The key {@code answers} of an indicator; none when it is not there. */
  Map<String, Integer> read(Fields fields, IndicatorNode node) {
    return fields
        .node("answers")
        .map(written -> read(written, node.rule(), node.label()))
        .orElse(Map.of());
  }

  private Map<String, Integer> read(PackNode written, Optional<ScoringRule> rule, String label) {
    List<String> items = items(rule);
    if (items.isEmpty()) {
      problems.error(written.place(), "“" + label + "”不是逐条核实计分的指标，不用写 answers。");
      return Map.of();
    }
    if (written instanceof PackNode.Mapping mapping) {
      for (PackNode.Entry entry : mapping.entries()) {
        if (!isItem(entry.key(), items)) {
          String hint = Nearest.hint(entry.key(), items);
          problems.error(
              entry.keyPlace(),
              "“" + label + "”没有条目“" + entry.key() + "”" + (hint.isEmpty() ? "。" : hint));
        }
      }
    }
    return written(written, rule.filter(ScoringRule.ChecklistDeduct.class::isInstance).isPresent());
  }

  /**
   * The answers as written, whatever the items are.
   *
   * @param counted whether numbers of cases may be written
   */
  Map<String, Integer> written(PackNode written, boolean counted) {
    Map<String, Integer> answers = new LinkedHashMap<>();
    switch (written) {
      case PackNode.Mapping mapping ->
          mapping
              .entries()
              .forEach(entry ->
                  count(entry.value(), counted)
                      .ifPresent(count -> answers.put(entry.key(), count)));
      case PackNode.Text text when counted ->
          count(text, true).ifPresent(count -> answers.put("", count));
      default -> problems.error(written.place(), "回答" + FORM + "。");
    }
    return answers;
  }

  private static List<String> items(Optional<ScoringRule> rule) {
    return switch (rule.orElse(null)) {
      case ScoringRule.ChecklistAdd list ->
          list.items().stream().map(ScoringRule.Item::text).toList();
      case ScoringRule.ChecklistDeduct list -> list.items();
      case null, default -> List.of();
    };
  }

  private static boolean isItem(String key, List<String> items) {
    boolean number = key.matches("[1-9][0-9]?") && Integer.parseInt(key) <= items.size();
    return number
        || items.stream()
            .anyMatch(item -> Taxonomy.normalise(item).equals(Taxonomy.normalise(key)));
  }

  private Optional<Integer> count(PackNode node, boolean counted) {
    String word = node instanceof PackNode.Text text ? text.value() : "";
    if (word.equals("no") || word.equals("否")) {
      return Optional.of(0);
    }
    if (word.equals("yes") || word.equals("是")) {
      return Optional.of(1);
    }
    if (counted && word.matches("[0-9]{1,4}")) {
      return Optional.of(Integer.parseInt(word));
    }
    problems.error(node.place(), counted ? "应为例数、yes（一例）或 no（没有）。" : "应为 yes（有）或 no（没有）。");
    return Optional.empty();
  }
}
