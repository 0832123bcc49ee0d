package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.evaluate.scorecard.LineScorer.Result;
import org.kaocheng.evaluate.scorecard.ScoreLine.Grounds;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.IndicatorTree;
import org.kaocheng.scheme.pack.Scheme;

/** Scores a department or project that tells a score in the text and has no form. */
final class ProseScorer {

  private final Reading reading;
  private final Fact total;
  private final IndicatorTree tree;
  private final Optional<Scheme> scheme;
  private final Terms terms;
  private final Printings printings;

  ProseScorer(Reading reading, Fact total, IndicatorTree tree, Optional<Scheme> scheme) {
    this.reading = reading;
    this.total = total;
    this.tree = tree;
    this.scheme = scheme;
    terms = Terms.of(scheme);
    printings = new Printings(reading, total.subject(), Optional.empty());
  }

  /** The sheet; empty when the tree gives its groups no points. */
  Optional<Sheet> sheet() {
    boolean pointed =
        !tree.groups().isEmpty()
            && tree.groups().stream().allMatch(group -> group.points().isPresent());
    if (!pointed) {
      return Optional.empty();
    }
    List<ScoreLine> lines = new ArrayList<>();
    tree.groups().forEach(group -> lines.add(line(group)));
    Totalling totalling = new Totalling(reading, scheme);
    Totals totals = totalling.totals(total.subject(), lines, BigDecimal.ZERO, Optional.of(total));
    return Optional.of(
        new Sheet(
            "正文评分",
            total.subject(),
            Optional.empty(),
            lines,
            totals,
            new Deferred<>(() -> totalling.light(printings, totals))));
  }

  private ScoreLine line(IndicatorNode group) {
    Chain chain = new Chain(List.of(group), true);
    LineScorer scorer =
        new LineScorer(
            printings, Optional.empty(), chain, terms, group.points().orElse(BigDecimal.ZERO));
    Result result =
        group.isLeaf()
            ? scorer.score()
            : new Result(
                new Outcome.Judged(List.of(), false),
                Grounds.SCHEME,
                "",
                Optional.empty(),
                List.of());
    return scorer.line(group.label(), group.points(), Optional.empty(), result, result.notes());
  }
}
