package org.kaocheng.evaluate.scorecard;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Indicator;
import org.kaocheng.scheme.pack.Clause;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Rounding;

/**
 * One indicator of a scorecard.
 *
 * @param path the indicator with its groups: 投入／预算配置／财政供养人员控制率
 * @param points its points; empty when neither form nor scheme gives it points of its own
 * @param self the self-score as printed; empty when there is none
 * @param outcome what the rule gives
 * @param grounds where the rule comes from
 * @param criterion the rule in words; may be empty
 * @param formula what is scored, in names; empty when the rule scores no figure
 * @param clause the document the scheme's rule comes from
 * @param place where the rule stands in the scheme
 * @param row the form's row; empty for an indicator the form does not list as a row
 * @param decimals how finely the rule scores: the decimal places of its points
 * @param excess by what the target was overdone so far that the scheme asks for a reason; empty
 *     when it was not
 * @param notes what else is to be told of it, Chinese sentences
 */
public record ScoreLine(
    String path,
    Optional<BigDecimal> points,
    Optional<Fact> self,
    Outcome outcome,
    Grounds grounds,
    String criterion,
    String formula,
    Optional<Clause> clause,
    Optional<SchemePlace> place,
    Optional<Indicator> row,
    int decimals,
    Optional<String> excess,
    List<String> notes) {

  /** Where the rule of a line comes from. */
  public enum Grounds {
    /** The scheme. */
    SCHEME("评分办法"),
    /** The criterion the report itself prints. */
    PRINTED("报告所附评分标准"),
    /** Both. */
    BOTH("评分办法和报告所附评分标准"),
    /** There is none. */
    NONE("");

    private final String label;

    Grounds(String label) {
      this.label = label;
    }

    /** The Chinese words. */
    public String label() {
      return label;
    }
  }

  /** How a self-score stands to what the rule gives. */
  public enum Verdict {
    /** Every reading agrees with it. */
    AGREES("相符"),
    /** Some reading agrees with it. */
    POSSIBLE("可能相符"),
    /** No reading agrees with it. */
    CONTRADICTED("不符"),
    /** Points were given though the figures that must bear them are missing. */
    UNSUPPORTED("缺少依据"),
    /** A person must confirm or judge. */
    TO_CONFIRM("待核实"),
    /** There is no self-score. */
    NO_SELF_SCORE("未自评");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    /** The Chinese words. */
    public String label() {
      return label;
    }
  }

  public ScoreLine {
    requireNonNull(path, "path is null");
    requireNonNull(points, "points is null");
    requireNonNull(self, "self is null");
    requireNonNull(outcome, "outcome is null");
    requireNonNull(grounds, "grounds is null");
    requireNonNull(criterion, "criterion is null");
    requireNonNull(formula, "formula is null");
    requireNonNull(clause, "clause is null");
    requireNonNull(place, "place is null");
    requireNonNull(row, "row is null");
    requireNonNull(excess, "excess is null");
    notes = List.copyOf(notes);
  }

  /** The self-score as a number. */
  public Optional<BigDecimal> selfScore() {
    return self.isPresent() && self.get().content() instanceof Content.Figure(Quantity quantity)
        ? Optional.of(quantity.number())
        : Optional.empty();
  }

  /** The scores the rule leaves possible; zero to zero without points. */
  public Interval range() {
    return outcome.range(points.orElse(BigDecimal.ZERO));
  }

  /** What the self-score can stand for: rounded no more coarsely than the rule scores. */
  public Optional<Interval> selfInterval() {
    return self.flatMap(Fact::quantity)
        .map(printed ->
            Interval.printed(
                printed.number(), Math.max(printed.decimals(), decimals), Rounding.ROUNDED));
  }

  /** How the self-score stands to the outcome. */
  public Verdict verdict() {
    Optional<Interval> printed = selfInterval();
    if (printed.isEmpty()) {
      return Verdict.NO_SELF_SCORE;
    }
    return switch (outcome) {
      case Outcome.Computed(List<Reckoning> reckonings) -> against(reckonings, printed.get());
      case Outcome.Missing ignored -> Verdict.UNSUPPORTED;
      case Outcome.Judged judged ->
          judged.fullExcluded() && isFull() ? Verdict.CONTRADICTED : Verdict.TO_CONFIRM;
      case Outcome.Evidence ignored -> Verdict.TO_CONFIRM;
      case Outcome.Unscored ignored -> Verdict.TO_CONFIRM;
      case Outcome.NotApplicable ignored -> Verdict.TO_CONFIRM;
    };
  }

  private static Verdict against(List<Reckoning> reckonings, Interval self) {
    long agreeing = reckonings.stream().filter(each -> each.range().meets(self)).count();
    if (agreeing == 0) {
      return Verdict.CONTRADICTED;
    }
    return agreeing == reckonings.size() ? Verdict.AGREES : Verdict.POSSIBLE;
  }

  /** Whether all points were given. */
  public boolean isFull() {
    return selfScore().isPresent()
        && points.filter(p -> p.compareTo(selfScore().get()) <= 0).isPresent();
  }

  /** The figures used, each once. */
  public List<Fact> facts() {
    return outcome instanceof Outcome.Computed(List<Reckoning> reckonings)
        ? reckonings.stream().flatMap(each -> each.facts().stream()).distinct().toList()
        : List.of();
  }

  /** The indicator's own name. */
  public String name() {
    return path.substring(path.lastIndexOf('／') + 1);
  }
}
