package org.kaocheng.scheme.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Range;

/** Holds a rule against the points of its indicator and its ranges against one another. */
final class RuleCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Problems problems;

  RuleCheck(Problems problems) {
    this.problems = problems;
  }

  /**
   * Checks a rule.
   *
   * @param rule the rule
   * @param node its mapping, for the places of its parts
   * @param points the indicator's points; empty when not fixed
   */
  void check(ScoringRule rule, PackNode.Mapping node, Optional<BigDecimal> points) {
    switch (rule) {
      case ScoringRule.Deduct deduct -> deduct(deduct, node, points);
      case ScoringRule.Bands bands -> {
        List<SchemePlace> places = places(node, "bands", "range");
        List<BigDecimal> earned = bands.bands().stream().map(ScoringRule.Band::points).toList();
        earned(earned, places(node, "bands", "points"), points, node.place());
        ranges(bands.bands().stream().map(ScoringRule.Band::range).toList(), places);
      }
      case ScoringRule.Cases cases -> {
        List<BigDecimal> earned = new ArrayList<>();
        cases.cases().forEach(each -> earned.add(each.points()));
        List<SchemePlace> places = new ArrayList<>(places(node, "cases", "points"));
        if (cases.otherwise().isPresent() && places.size() == earned.size()) {
          earned.add(cases.otherwise().get());
          places.add(new Fields(node, problems).place("otherwise"));
        }
        earned(earned, places, points, node.place());
      }
      case ScoringRule.ChecklistAdd list -> items(list, node, points);
      case ScoringRule.ChecklistDeduct list -> points.ifPresent(all -> each(list, node, all));
      case ScoringRule.Ratio ratio -> reason(ratio, node);
      case ScoringRule.Judged judged -> tiers(judged, node);
      case ScoringRule.ByTarget both -> {
        sub(node, "quantity").ifPresent(part -> check(both.quantity(), part, points));
        sub(node, "quality").ifPresent(part -> check(both.quality(), part, points));
      }
      case ScoringRule.Threshold ignored -> {
        // The range has been checked in reading, and nothing else is fixed.
      }
      case ScoringRule.Convert ignored -> {
        // The full score has been checked in reading.
      }
    }
  }

  private static Optional<PackNode.Mapping> sub(PackNode.Mapping node, String key) {
    return node.value(key)
        .filter(PackNode.Mapping.class::isInstance)
        .map(PackNode.Mapping.class::cast);
  }

  private List<SchemePlace> places(PackNode.Mapping node, String list, String key) {
    List<SchemePlace> places = new ArrayList<>();
    if (node.value(list).orElse(null) instanceof PackNode.Items items) {
      for (PackNode item : items.items()) {
        if (item instanceof PackNode.Mapping mapping) {
          places.add(new Fields(mapping, problems).place(key));
        }
      }
    }
    return places;
  }

  private void deduct(ScoringRule.Deduct rule, PackNode.Mapping node, Optional<BigDecimal> points) {
    if (points.filter(all -> rule.floor().compareTo(all) >= 0).isPresent()) {
      problems.error(
          new Fields(node, problems).place("floor"),
          "保底分“floor”不低于该指标的 " + Decimals.plain(points.get()) + " 分，永远不会扣分。");
    }
    if (points.filter(all -> rule.points().compareTo(all) > 0).isPresent()) {
      problems.warning(
          new Fields(node, problems).place("points"),
          "每步扣 "
              + Decimals.plain(rule.points())
              + " 分，多于该指标的 "
              + Decimals.plain(points.get())
              + " 分，请核对。");
    }
  }

  private void earned(
      List<BigDecimal> earned,
      List<SchemePlace> places,
      Optional<BigDecimal> points,
      SchemePlace place) {
    if (points.isEmpty() || earned.isEmpty() || places.size() != earned.size()) {
      return;
    }
    BigDecimal all = points.get();
    for (int i = 0; i < earned.size(); i++) {
      if (earned.get(i).signum() < 0 || earned.get(i).compareTo(all) > 0) {
        problems.error(
            places.get(i),
            "得分 " + Decimals.plain(earned.get(i)) + " 超出该指标的 0—" + Decimals.plain(all) + " 分。");
      }
    }
    if (earned.stream().allMatch(each -> each.compareTo(all) < 0)) {
      problems.warning(place, "没有一档能得满分 " + Decimals.plain(all) + " 分，请核对。");
    }
  }

  private void ranges(List<Range> ranges, List<SchemePlace> places) {
    if (ranges.size() == places.size()) {
      new RangeCheck(problems).check(ranges, places);
    }
  }

  private void items(
      ScoringRule.ChecklistAdd list, PackNode.Mapping node, Optional<BigDecimal> points) {
    BigDecimal sum =
        list.items().stream()
            .map(ScoringRule.Item::points)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    SchemePlace place = new Fields(node, problems).place("items");
    int order = points.map(sum::compareTo).orElse(0);
    String told = points.map(Decimals::plain).orElse("");
    if (order > 0) {
      problems.error(place, "各项合计 " + Decimals.plain(sum) + " 分，多于该指标的 " + told + " 分。");
    } else if (order < 0) {
      problems.warning(place, "各项合计 " + Decimals.plain(sum) + " 分，不足该指标的 " + told + " 分，得不到满分。");
    }
  }

  private void each(ScoringRule.ChecklistDeduct list, PackNode.Mapping node, BigDecimal points) {
    if (list.each().compareTo(points) > 0) {
      problems.warning(
          new Fields(node, problems).place("each"),
          "每例扣 " + Decimals.plain(list.each()) + " 分，多于该指标的 " + Decimals.plain(points) + " 分，请核对。");
    }
  }

  private void reason(ScoringRule.Ratio ratio, PackNode.Mapping node) {
    if (ratio.reasonAbove().filter(above -> above.compareTo(ratio.full()) < 0).isPresent()) {
      problems.error(
          new Fields(node, problems).place("reasonAbove"),
          "“reasonAbove”应不小于满分对应的值 " + Decimals.plain(ratio.full()) + "。");
    }
  }

  private void tiers(ScoringRule.Judged judged, PackNode.Mapping node) {
    List<SchemePlace> places = places(node, "tiers", "share");
    List<Range> shares = judged.tiers().stream().map(ScoringRule.Tier::share).toList();
    if (shares.isEmpty() || places.size() != shares.size()) {
      return;
    }
    for (int i = 0; i < shares.size(); i++) {
      if (!within(shares.get(i))) {
        problems.error(places.get(i), "各档是占该指标分值的百分比，应在 0 到 100 之间。");
      }
    }
    ranges(shares, places);
  }

  private static boolean within(Range share) {
    return share.lower().filter(low -> low.signum() >= 0).isPresent()
        && share.upper().filter(high -> high.compareTo(HUNDRED) <= 0).isPresent();
  }
}
