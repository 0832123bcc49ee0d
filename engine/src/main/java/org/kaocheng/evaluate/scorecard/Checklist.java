package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kaocheng.fact.ChecklistAnswer;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Patterns;

/** Scores a checklist by what a person answers to its items; what is not answered stays open. */
final class Checklist {

  private final List<ScoringRule.Item> items;
  private final boolean added;
  private final BigDecimal points;
  private final Map<Integer, Integer> counts = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private OptionalInt all = OptionalInt.empty();

  /**
   * A checklist.
   *
   * @param added whether what is had earns points; otherwise each violation costs them
   * @param points the indicator's points
   */
  Checklist(
      List<ScoringRule.Item> items,
      boolean added,
      BigDecimal points,
      List<ChecklistAnswer> answers) {
    this.items = items;
    this.added = added;
    this.points = points;
    answers.forEach(this::take);
  }

  private void take(ChecklistAnswer answer) {
    if (answer.item().isEmpty()) {
      takeAll(answer.count());
      return;
    }
    int index = index(answer.item());
    if (index < 0) {
      notes.add("“" + answer.item() + "”不是该项评分标准中的条目，没有采用。");
    } else if (counts.getOrDefault(index, answer.count()) != answer.count()) {
      notes.add("“" + items.get(index).text() + "”有两种回答，按第一种计算。");
    } else {
      counts.put(index, answer.count());
    }
  }

  /** The number of all violations together. */
  private void takeAll(int count) {
    if (added) {
      notes.add("该项按条目给分，请逐条回答；总数没有采用。");
    } else if (all.orElse(count) != count) {
      notes.add("总例数有两种回答，按第一种计算。");
    } else {
      all = OptionalInt.of(count);
    }
  }

  private int index(String item) {
    String wanted = plain(item);
    for (int i = 0; i < items.size(); i++) {
      if (plain(items.get(i).text()).equals(wanted)) {
        return i;
      }
    }
    boolean number = wanted.matches("[1-9][0-9]?") && Integer.parseInt(wanted) <= items.size();
    return number ? Integer.parseInt(wanted) - 1 : -1;
  }

  private static String plain(String text) {
    return Patterns.replaceAll(Taxonomy.normalise(text), "[。；;，,]+$", "");
  }

  /** What is to be told beside the outcome. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  /** The score; the items that are not answered, with the scores they leave possible. */
  Outcome outcome() {
    return all.isPresent() ? ofAll(all.getAsInt()) : ofItems();
  }

  /** Where cases cost different points, not knowing which occurred leaves all of them possible. */
  private Outcome ofAll(int count) {
    BigDecimal times = BigDecimal.valueOf(count);
    List<BigDecimal> costs = items.stream().map(ScoringRule.Item::points).toList();
    BigDecimal least = costs.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
    BigDecimal most = costs.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
    Interval score =
        new Interval(
            within(points.subtract(most.multiply(times))),
            within(points.subtract(least.multiply(times))));
    return score.width().signum() == 0
        ? computed(score)
        : new Outcome.Evidence(items, added, Optional.of(score));
  }

  private Outcome computed(Interval score) {
    return new Outcome.Computed(
        List.of(Reckoning.certain("", score, Deferred.of(words()), List.of())));
  }

  private Outcome ofItems() {
    if (counts.isEmpty()) {
      return new Outcome.Evidence(items, added, Optional.empty());
    }
    List<ScoringRule.Item> open = new ArrayList<>();
    BigDecimal left = BigDecimal.ZERO;
    BigDecimal told = BigDecimal.ZERO;
    for (int i = 0; i < items.size(); i++) {
      BigDecimal worth = items.get(i).points();
      if (!counts.containsKey(i)) {
        open.add(items.get(i));
        left = left.add(worth);
      } else {
        told = told.add(worth.multiply(BigDecimal.valueOf(count(i))));
      }
    }
    Interval score =
        added
            ? new Interval(within(told), within(told.add(left)))
            : new Interval(
                open.isEmpty() ? within(points.subtract(told)) : BigDecimal.ZERO,
                within(points.subtract(told)));
    return open.isEmpty() ? computed(score) : new Outcome.Evidence(open, added, Optional.of(score));
  }

  /** A thing is had or not; a violation counts as often as it occurs. */
  private int count(int item) {
    int count = counts.getOrDefault(item, 0);
    return added ? Math.min(1, count) : count;
  }

  private BigDecimal within(BigDecimal score) {
    return score.max(BigDecimal.ZERO).min(points);
  }

  private String words() {
    if (all.isPresent()) {
      return "共" + all.getAsInt() + "例";
    }
    List<String> words = new ArrayList<>();
    counts.forEach((index, count) -> words.add(words(items.get(index), count)));
    return String.join("，", words);
  }

  private String words(ScoringRule.Item item, int count) {
    String worth = Decimals.plain(item.points()) + "分";
    if (added) {
      return "“" + item.text() + "”" + (count > 0 ? "有（" + worth + "）" : "没有");
    }
    return "“" + item.text() + "”" + (count > 0 ? count + "例（每例扣" + worth + "）" : "没有");
  }
}
