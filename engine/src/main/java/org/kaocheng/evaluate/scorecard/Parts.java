package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaocheng.evaluate.scorecard.LineScorer.Result;
import org.kaocheng.evaluate.scorecard.ScoreLine.Grounds;
import org.kaocheng.fact.Fact;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Interval;

/**
 * Scores a group as a whole by its parts. Parts without points of their own are held against the
 * group's: a part that loses some of them loses some of any lesser number too.
 */
final class Parts {

  private final Printings printings;
  private final Chain group;
  private final Terms terms;
  private final BigDecimal points;
  private final List<String> notes = new ArrayList<>();
  private final List<Reckoning> full = new ArrayList<>();
  private boolean fullExcluded;
  private boolean allFull = true;

  Parts(Printings printings, Chain group, Terms terms, BigDecimal points) {
    this.printings = printings;
    this.group = group;
    this.terms = terms;
    this.points = points;
  }

  Result result() {
    group.last().orElseThrow().children().forEach(child -> score(group, child));
    Outcome outcome =
        allFull && !full.isEmpty()
            ? new Outcome.Computed(List.of(whole()))
            : new Outcome.Judged(List.of(), fullExcluded);
    return new Result(outcome, Grounds.SCHEME, "", Optional.empty(), notes);
  }

  /** When every part has earned all of its points, the group has, however they are divided. */
  private Reckoning whole() {
    String words =
        full.stream().map(Reckoning::substitution).distinct().collect(Collectors.joining("；"));
    List<Fact> facts = full.stream().flatMap(each -> each.facts().stream()).distinct().toList();
    return Reckoning.certain("", Interval.exactly(points), Deferred.of(words), facts);
  }

  /** Whether every reading with every choice of what the figures stand for gives all points. */
  private static boolean isFull(Outcome outcome, BigDecimal worth) {
    return outcome instanceof Outcome.Computed(List<Reckoning> reckonings)
        && reckonings.stream().allMatch(each -> each.range().lower().compareTo(worth) >= 0);
  }

  private void score(Chain above, IndicatorNode node) {
    List<IndicatorNode> path = new ArrayList<>(above.path());
    path.add(node);
    Chain chain = new Chain(path, true);
    if (!node.isLeaf()) {
      node.children().forEach(child -> score(chain, child));
      return;
    }
    BigDecimal worth = node.points().orElse(points);
    Result result = new LineScorer(printings, Optional.empty(), chain, terms, worth).score();
    allFull &= isFull(result.outcome(), worth);
    if (result.outcome() instanceof Outcome.Computed(List<Reckoning> reckonings)) {
      boolean loses =
          reckonings.stream().allMatch(each -> each.range().upper().compareTo(worth) < 0);
      fullExcluded |= loses;
      full.addAll(reckonings);
      String figures =
          reckonings.stream()
              .map(Reckoning::substitution)
              .distinct()
              .collect(Collectors.joining("；"));
      String most =
          reckonings.stream()
              .map(each -> each.range().upper())
              .reduce(BigDecimal::max)
              .map(each -> Decimals.brief(each, 2))
              .orElse("0");
      notes.add(
          "其中“%s”：%s，%s。"
              .formatted(
                  node.label(),
                  figures,
                  loses
                      ? node.points().isPresent()
                          ? "最多得" + most + "分（分值" + Decimals.plain(worth) + "分）"
                          : "按评分办法应扣分，不能得满分"
                      : "可得满分"));
    } else {
      notes.addAll(result.notes().stream().map(note -> node.label() + note).toList());
    }
  }
}
