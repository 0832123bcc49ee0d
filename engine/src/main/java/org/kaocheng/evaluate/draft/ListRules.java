package org.kaocheng.evaluate.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.evaluate.Criterion;
import org.kaocheng.value.Decimals;

/** Rules of things to be had and of violations to be counted. */
final class ListRules {

  private static final DraftWords WORDS = DraftWords.STANDARD;

  private ListRules() {}

  /** The rule, when the criterion is a list. */
  static Optional<RuleDraft> of(Clauses clauses) {
    Optional<Criterion.Checklist> list = clauses.checklist();
    if (list.isEmpty()) {
      return added(clauses);
    }
    return Optional.of(
        list.get()
            .perCase()
            .map(each -> deducted(clauses, list.get(), each))
            .orElseGet(() -> added(clauses, list.get())));
  }

  private static RuleDraft deducted(Clauses clauses, Criterion.Checklist list, BigDecimal each) {
    boolean awarding = clauses.unparsed.stream().anyMatch(text -> WORDS.has("awarding", text));
    if (clauses.hasFigures() || awarding || each.signum() <= 0) {
      return RuleDraft.judged("既按情况扣分又有其他给分办法，暂由人评定：“" + clauses.rubric.text() + "”");
    }
    List<String> items = new ArrayList<>();
    list.items().forEach(item -> items.add(item.text()));
    clauses.conditions.forEach(condition -> items.add(condition.text()));
    items.addAll(clauses.unparsed);
    if (items.isEmpty()) {
      items.addAll(clauses.notes);
    }
    return new RuleDraft(
        new DraftNode.Builder()
            .put("kind", "checklist-deduct")
            .put("each", each)
            .put(
                "items",
                DraftNode.Items.of(
                    items.stream()
                        .filter(text -> !text.isBlank())
                        .map(DraftWords::official)
                        .toList()))
            .inline(),
        clauses.unparsed.isEmpty()
            ? List.of()
            : List.of("各项要求中有数，由人清点不符合的有几例，每例扣 " + Decimals.plain(each) + " 分，请核对。"));
  }

  private static RuleDraft added(Clauses clauses, Criterion.Checklist list) {
    boolean plain =
        !clauses.hasFigures() && clauses.conditions.isEmpty() && clauses.unparsed.isEmpty();
    Optional<BigDecimal> total = list.total();
    if (!plain || total.isEmpty()) {
      return RuleDraft.judged("列出的各项没有都写明分值，暂由人评定：“" + clauses.rubric.text() + "”");
    }
    int order = total.get().compareTo(clauses.points());
    String sums =
        "各项合计 " + Decimals.plain(total.get()) + " 分，指标 " + Decimals.plain(clauses.points()) + " 分";
    if (order > 0) {
      return RuleDraft.judged(sums + "，暂由人评定，请核对分值。");
    }
    return new RuleDraft(
        items(list.items()), order == 0 ? List.of() : List.of(sums + "，得不到满分，请核对。"));
  }

  /** Conditions in words that each earn a part of the points, and all of them together all. */
  private static Optional<RuleDraft> added(Clauses clauses) {
    List<Criterion.Item> items = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Criterion.Condition condition : clauses.conditions) {
      Optional<BigDecimal> worth = clauses.worth(condition).filter(each -> each.signum() > 0);
      if (worth.isEmpty() || WORDS.begins("otherwise", condition.text())) {
        return Optional.empty();
      }
      sum = sum.add(worth.get());
      items.add(new Criterion.Item(condition.text(), worth));
    }
    boolean parts =
        items.size() > 1
            && sum.compareTo(clauses.points()) == 0
            && !clauses.hasFigures()
            && clauses.unparsed.isEmpty();
    return parts ? Optional.of(new RuleDraft(items(items), List.of())) : Optional.empty();
  }

  private static DraftNode.Mapping items(List<Criterion.Item> items) {
    List<DraftNode> list = new ArrayList<>();
    for (Criterion.Item item : items) {
      list.add(
          new DraftNode.Builder()
              .put(
                  "text",
                  item.text().isBlank()
                      ? "第" + (list.size() + 1) + "项"
                      : DraftWords.official(item.text()))
              .put("points", item.points().orElse(BigDecimal.ZERO))
              .inline());
    }
    return new DraftNode.Builder()
        .put("kind", "checklist-add")
        .put("items", new DraftNode.Items(list))
        .block();
  }
}
