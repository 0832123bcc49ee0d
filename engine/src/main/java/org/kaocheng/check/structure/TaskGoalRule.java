package org.kaocheng.check.structure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Severity;

/**
 * The year's tasks (任务1 …) and goals (目标1 …) of one form: where most of them correspond one to one,
 * one that does not is reported.
 */
public final class TaskGoalRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "structure.task-goal",
          Family.STRUCTURE,
          Severity.INFO,
          "工作任务与预期目标不对应",
          "年度任务没有相应的目标，或目标不在年度任务之内，完成情况无从评价。",
          "请核对任务与目标，使其一一对应。");

  private static final Pattern ITEM =
      Pattern.compile("(任务|目标)\\s*([0-9]{1,2})\\s*[：:]\\s*([^；;。\\n]{4,})");

  /** Shared neighbouring characters in a hundred from which two wordings mean the same. */
  private static final int ALIKE = 60;

  /** Shared neighbouring characters in a hundred below which two wordings differ altogether. */
  private static final int APART = 35;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Map<Integer, Item> tasks = new LinkedHashMap<>();
    Map<Integer, Item> goals = new LinkedHashMap<>();
    for (Passage passage : examination.index().passages(ITEM)) {
      Matcher matcher = ITEM.matcher(passage.text());
      while (matcher.find()) {
        Evidence place = Spots.at(examination, passage, matcher.start(), matcher.end());
        Map<Integer, Item> items = "任务".equals(matcher.group(1)) ? tasks : goals;
        items.putIfAbsent(
            Integer.parseInt(matcher.group(2)), new Item(matcher.group(3).strip(), place));
      }
    }
    return pairs(tasks, goals).map(List::of).orElse(List.of());
  }

  private static Optional<Finding> pairs(Map<Integer, Item> tasks, Map<Integer, Item> goals) {
    if (tasks.size() < 3 || !tasks.keySet().equals(goals.keySet())) {
      return Optional.empty();
    }
    Optional<Finding> odd = Optional.empty();
    int alike = 0;
    int apart = 0;
    for (Map.Entry<Integer, Item> task : tasks.entrySet()) {
      Item goal = goals.getOrDefault(task.getKey(), task.getValue());
      int shared = shared(task.getValue().text, goal.text);
      if (shared >= ALIKE) {
        alike++;
      } else if (shared < APART) {
        apart++;
        odd = Optional.of(finding(task.getKey(), task.getValue(), goal));
      }
    }
    return apart == 1 && alike * 2 >= tasks.size() ? odd : Optional.empty();
  }

  private static Finding finding(int number, Item task, Item goal) {
    return FindingBuilder.of(CARD)
        .message(
            "任务"
                + number
                + "“"
                + Spots.brief(task.text, 16)
                + "”与目标"
                + number
                + "“"
                + Spots.brief(goal.text, 16)
                + "”不对应，请核对。")
        .stated("任务" + number + "／目标" + number)
        .at(task.place)
        .at(goal.place)
        .build();
  }

  /** How many of a hundred pairs of neighbouring characters of the shorter text the other has. */
  private static int shared(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    int pairs = 0;
    for (int i = 0; i + 2 <= shorter.length(); i++) {
      pairs += longer.contains(shorter.substring(i, i + 2)) ? 1 : 0;
    }
    return pairs * 100 / Math.max(1, shorter.length() - 1);
  }

  private record Item(String text, Evidence place) {}
}
