package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.evaluate.RuleScore;
import org.kaocheng.scheme.pack.GradeBand;
import org.kaocheng.scheme.pack.GradeScale;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Range;

/**
 * Which inputs, at the least, settle what is open on a sheet: no fewer can, these may. A figure
 * that settles several lines counts once, and where a line can be settled in several ways the
 * smallest set of all lines together decides which.
 */
final class Needs {

  private final Map<Need, Integer> inputs = new LinkedHashMap<>();
  private final List<ScoreLine> lines = new ArrayList<>();
  private final List<Cover.Open> opens = new ArrayList<>();

  private Needs() {}

  /** The figures that settle the lines which lack some, each with the lines it helps to settle. */
  static Map<Need, List<ScoreLine>> ofScores(List<ScoreLine> all) {
    Needs needs = new Needs();
    for (ScoreLine line : all) {
      if (line.outcome() instanceof Outcome.Missing missing) {
        needs.add(line, missing.ways(), BigDecimal.ONE);
      }
    }
    return needs.settling(BigDecimal.valueOf(needs.opens.size()));
  }

  /**
   * The inputs that may settle the grade; none when it is settled, or when what is open beside them
   * is too much. Inputs are figures, and the judgement of lines that a person scores.
   */
  static Map<Need, List<ScoreLine>> ofGrade(
      List<ScoreLine> all, Interval possible, GradeScale scale) {
    BigDecimal unsettled = possible.width().subtract(room(possible, scale));
    if (unsettled.signum() <= 0) {
      return Map.of();
    }
    Needs needs = new Needs();
    for (ScoreLine line : all) {
      BigDecimal width = line.range().width();
      if (width.signum() > 0) {
        needs.add(line, ways(line), width);
      }
    }
    return needs.settling(unsettled);
  }

  /** How much of the possible totals the widest band holds: so much may stay open. */
  private static BigDecimal room(Interval possible, GradeScale scale) {
    return scale.bands().stream()
        .map(GradeBand::range)
        .filter(range -> range.meets(possible))
        .map(range -> width(range, possible))
        .reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  private static BigDecimal width(Range range, Interval possible) {
    BigDecimal low = range.lower().map(possible.lower()::max).orElse(possible.lower());
    BigDecimal high = range.upper().map(possible.upper()::min).orElse(possible.upper());
    boolean openAbove =
        !range.upperClosed() && range.upper().filter(end -> end.compareTo(high) == 0).isPresent();
    boolean openBelow =
        !range.lowerClosed() && range.lower().filter(end -> end.compareTo(low) == 0).isPresent();
    BigDecimal lost =
        RuleScore.LEAST.multiply(BigDecimal.valueOf((openAbove ? 1 : 0) + (openBelow ? 1 : 0)));
    return high.subtract(low).subtract(lost).max(BigDecimal.ZERO);
  }

  private static List<List<Need>> ways(ScoreLine line) {
    return switch (line.outcome()) {
      case Outcome.Missing missing -> missing.ways();
      case Outcome.Evidence ignored -> judged(line, "的逐条核实结果");
      case Outcome.Judged ignored -> judged(line, "的评定得分");
      case Outcome.Unscored ignored -> judged(line, "的评定得分");
      case Outcome.NotApplicable ignored -> judged(line, "的评定得分");
      // Several readings of a rule or printings of a figure stay what they are.
      case Outcome.Computed ignored -> List.of();
    };
  }

  private static List<List<Need>> judged(ScoreLine line, String what) {
    return List.of(List.of(new Need("", "“" + line.path() + "”" + what)));
  }

  private void add(ScoreLine line, List<List<Need>> ways, BigDecimal worth) {
    List<BitSet> sets = new ArrayList<>();
    for (List<Need> way : ways) {
      BitSet set = new BitSet();
      way.forEach(need -> set.set(inputs.computeIfAbsent(need, ignored -> inputs.size())));
      sets.add(set);
    }
    if (!sets.isEmpty()) {
      lines.add(line);
      opens.add(new Cover.Open(sets, worth));
    }
  }

  private Map<Need, List<ScoreLine>> settling(BigDecimal wanted) {
    Optional<BitSet> fewest = Cover.fewest(opens, wanted);
    Map<Need, List<ScoreLine>> settling = new LinkedHashMap<>();
    if (fewest.isEmpty()) {
      return settling;
    }
    inputs.forEach((need, index) -> {
      if (fewest.get().get(index)) {
        settling.put(need, settled(index, fewest.get()));
      }
    });
    return settling;
  }

  /** The lines that the inputs settle by a way which the input belongs to. */
  private List<ScoreLine> settled(int input, BitSet chosen) {
    List<ScoreLine> settled = new ArrayList<>();
    for (int i = 0; i < opens.size(); i++) {
      boolean used =
          opens.get(i).ways().stream()
              .anyMatch(way -> way.get(input) && Cover.contains(chosen, way));
      if (used) {
        settled.add(lines.get(i));
      }
    }
    return settled;
  }
}
