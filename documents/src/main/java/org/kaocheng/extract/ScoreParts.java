package org.kaocheng.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.fact.Claim.Comparison;
import org.kaocheng.fact.Expression;
import org.kaocheng.value.Dimension;

/**
 * Points and scores listed in a paragraph (产出指标满分40分，得分39分；…): where the points make the whole's
 * points, nothing is left out, and the scores make the whole's score.
 */
final class ScoreParts {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> POINTS =
      Set.of("indicator.points", "scheme.weight", "indicator.group.points");
  private static final Set<String> SCORES =
      Set.of("indicator.group.score", "indicator.score", "evaluation.self_score");

  /** A score with the points printed right before it; no points where none are. */
  private record Scored(Optional<Mention> points, Mention score) {

    BigDecimal worth() {
      return points.map(mention -> mention.quantity().number()).orElse(HUNDRED);
    }
  }

  private ScoreParts() {}

  static void find(List<Statement> statements, List<Claim> claims) {
    Map<Integer, List<Statement>> passages = new LinkedHashMap<>();
    statements.forEach(statement ->
        passages
            .computeIfAbsent(statement.passage().index(), ignored -> new ArrayList<>())
            .add(statement));
    passages.values().forEach(passage -> claim(passage).ifPresent(claims::add));
  }

  private static Optional<Claim> claim(List<Statement> passage) {
    List<Scored> scored = scored(passage);
    if (scored.size() < 3) {
      return Optional.empty();
    }
    boolean first = whole(scored.getFirst()) || marked(scored.get(1));
    Scored whole = first ? scored.getFirst() : scored.getLast();
    if (!first && !whole(whole)) {
      return Optional.empty();
    }
    List<Scored> parts =
        first ? scored.subList(1, scored.size()) : scored.subList(0, scored.size() - 1);
    boolean paired = parts.stream().allMatch(part -> part.points().isPresent());
    BigDecimal worth = parts.stream().map(Scored::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!paired || worth.compareTo(whole.worth()) != 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Claim(
            Claim.Kind.SUM,
            whole.score().fact(),
            Comparison.EQUAL,
            Expression.sum(parts.stream().map(part -> part.score().fact()).toList()),
            Certainty.CERTAIN,
            whole.score().fact().place(),
            "所列各项得分"));
  }

  private static boolean whole(Scored scored) {
    return scored.points().isEmpty()
        && scored.score().fact().concept().equals("evaluation.self_score");
  }

  private static boolean marked(Scored scored) {
    return scored.points().orElse(scored.score()).before().contains("其中");
  }

  private static List<Scored> scored(List<Statement> passage) {
    List<Mention> mentions =
        passage.stream()
            .flatMap(statement -> statement.mentions().stream())
            .filter(mention -> mention.quantity().unit().dimension() == Dimension.POINTS)
            .toList();
    List<Scored> scored = new ArrayList<>();
    Optional<Mention> points = Optional.empty();
    for (Mention mention : mentions) {
      String concept = mention.fact().concept();
      if (SCORES.contains(concept)) {
        scored.add(new Scored(points, mention));
        points = Optional.empty();
      } else {
        points = POINTS.contains(concept) ? Optional.of(mention) : Optional.empty();
      }
    }
    return scored;
  }
}
