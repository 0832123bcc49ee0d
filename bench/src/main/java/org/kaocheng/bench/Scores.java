package org.kaocheng.bench;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kaocheng.evaluate.scorecard.Explanation;
import org.kaocheng.evaluate.scorecard.Outcome;
import org.kaocheng.evaluate.scorecard.Reckoning;
import org.kaocheng.evaluate.scorecard.ScoreLine;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Scorer;
import org.kaocheng.evaluate.scorecard.Totals;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;

/** One scorecard of 25 rows against the same rules elsewhere; all packs loaded. */
final class Scores {

  private static final Duration WARM_UP = Duration.ofSeconds(30);
  private static final double THOUSAND = 1e3;
  private static final double MILLION = 1e6;

  private final Reading reading = ScoredReport.reading();
  private final Map<String, Object> figures = Ledger.numbers();
  private final Optional<Scheme> scheme = Schemes.builtIn().scheme(Ledger.SCHEME);
  private final Scorer scorer = new Scorer(scheme);
  private final FeelEngine feel = new FeelEngine();
  private final DmnEngine dmn = new DmnEngine();

  /** What is done so often in a row that the clock can tell. */
  private enum Way {
    HAND("hand-written", 1000),
    OURS("scorecard", 100),
    VERDICTS("scorecard, with verdicts on self-scores", 100),
    EXPLAINED("scorecard, explained", 50),
    FEEL("FEEL engine", 10),
    DMN("Drools DMN", 2);

    private final String label;
    private final int times;

    Way(String label, int times) {
      this.label = label;
      this.times = times;
    }
  }

  static void print(PrintStream out) throws Exception {
    out.println(
        "\nscores: 25 rows, figures in hand (goals: ≤ 3 × hand-written, ≥ 20 × faster than the"
            + " others)");
    new Scores().compare(out);
    out.println("\nscores: all packs read from their folder, warm (goal < 100 ms)");
    Interleaved.Times times = new Interleaved().add("packs", Scores::load).medians(60, 21);
    out.printf("  %-44s %8.2f ms%n", "packs", times.of("packs") / MILLION);
  }

  private void compare(PrintStream out) throws Exception {
    check("FEEL engine", scores(feel.scores(figures)));
    check("Drools DMN", scores(dmn.scores(figures)));
    check("scorecard", scores(card()));
    check(card().sheets().getFirst().totals());
    Interleaved tasks = new Interleaved();
    for (Way way : Way.values()) {
      tasks.add(way.label, () -> repeat(way));
    }
    long end = System.nanoTime() + WARM_UP.toNanos();
    while (System.nanoTime() < end) {
      tasks.medians(0, 1);
    }
    Interleaved.Times times = tasks.medians(5, 41);
    double hand = nanoseconds(times, Way.HAND);
    double ours = nanoseconds(times, Way.OURS);
    for (Way way : Way.values()) {
      double own = nanoseconds(times, way);
      out.printf(
          "  %-44s %8.2f µs  = %7.2f × hand-written, %7.2f × scorecard%n",
          way.label, own / THOUSAND, own / hand, own / ours);
    }
  }

  private static double nanoseconds(Interleaved.Times times, Way way) {
    return (double) times.of(way.label) / way.times;
  }

  private void repeat(Way way) {
    long seen = 0;
    for (int i = 0; i < way.times; i++) {
      seen +=
          switch (way) {
            case HAND -> HandWritten.card(figures).scores().size();
            case OURS -> card().sheets().size();
            case VERDICTS -> verdicts(card());
            case EXPLAINED -> explained(card());
            case FEEL -> feel.scores(figures).size();
            case DMN -> dmn.scores(figures).size();
          };
    }
    if (seen == 0) {
      throw new IllegalStateException("nothing scored");
    }
  }

  private Scorecard card() {
    return scorer.score(reading, List.of(), Optional.empty());
  }

  /** Asks also for what the rounding of the figures leaves open, which verdicts need. */
  private static int verdicts(Scorecard card) {
    int agreeing = 0;
    for (ScoreLine line : card.sheets().getFirst().lines()) {
      agreeing += line.verdict() == ScoreLine.Verdict.CONTRADICTED ? 0 : 1;
    }
    return agreeing;
  }

  private static int explained(Scorecard card) {
    int parts = 0;
    for (ScoreLine line : card.sheets().getFirst().lines()) {
      parts += Explanation.of(line).parts().size();
    }
    return parts;
  }

  private static void load() {
    Schemes schemes = Schemes.folder(Path.of("schemes"));
    for (String id : schemes.ownIds()) {
      if (schemes.scheme(id).isEmpty()) {
        throw new IllegalStateException("wrong pack: " + id);
      }
    }
  }

  /** Fails when the scores are not those of the hand-written rules. */
  private void check(String name, Map<String, SortedSet<BigDecimal>> scores) {
    Map<String, SortedSet<BigDecimal>> expected = scores(HandWritten.card(figures).scores());
    expected.forEach((row, score) -> {
      if (!score.equals(scores.get(row))) {
        throw new IllegalStateException(
            name + ", " + row + ": " + scores.get(row) + " instead of " + score);
      }
    });
    if (expected.size() != 17 || scores.size() != 17) {
      throw new IllegalStateException(name + ": rows " + scores.keySet());
    }
  }

  private void check(Totals totals) {
    HandWritten.Card hand = HandWritten.card(figures);
    boolean same =
        rounded(totals.possible().lower()).compareTo(rounded(hand.least())) == 0
            && rounded(totals.possible().upper()).compareTo(rounded(hand.most())) == 0
            && totals.grades().equals(hand.grades());
    if (!same) {
      throw new IllegalStateException("totals: " + totals + " instead of " + hand);
    }
  }

  private static Map<String, SortedSet<BigDecimal>> scores(Map<String, ?> printed) {
    Map<String, SortedSet<BigDecimal>> scores = new LinkedHashMap<>();
    printed.forEach((row, each) -> {
      SortedSet<BigDecimal> set = new TreeSet<>();
      if (each instanceof Iterable<?> list) {
        list.forEach(score -> set.add(rounded(new BigDecimal(score.toString()))));
      }
      scores.put(row, set);
    });
    return scores;
  }

  private static Map<String, SortedSet<BigDecimal>> scores(Scorecard card) {
    Map<String, List<BigDecimal>> scores = new LinkedHashMap<>();
    List<ScoreLine> lines = card.sheets().getFirst().lines();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).outcome() instanceof Outcome.Computed(List<Reckoning> reckonings)) {
        List<BigDecimal> points = new ArrayList<>();
        reckonings.forEach(each -> {
          points.add(each.points().lower());
          points.add(each.points().upper());
        });
        scores.put(Ledger.ROWS.get(i).key(), points);
      }
    }
    return scores(scores);
  }

  private static BigDecimal rounded(BigDecimal score) {
    return score.setScale(2, RoundingMode.HALF_UP);
  }
}
