package org.kaocheng.casework;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kaocheng.source.Severity;
import org.kaocheng.store.CaseState;
import org.kaocheng.store.Event;
import org.kaocheng.store.FilingCase;
import org.kaocheng.value.Decimals;

/**
 * How much a case calls for a reviewer's look: a sum of points, each with its reason, so that
 * anyone can add it up. It decides nothing but the order of lists and the weights of a sampling.
 *
 * @param reasons why, in the order of {@link Factor}; none gives no points
 */
public record Risk(List<Reason> reasons) {

  /** What adds to the risk, so many points each time, and no more than a limit. */
  public enum Factor {
    /** An error the engine finds. */
    ERRORS(6, 48, "错误 %s 处"),
    /** A warning. */
    WARNINGS(1, 12, "警告 %s 处"),
    /** Each point, begun ones too, by which the self-score is above all that the rules can give. */
    ABOVE_COMPUTED(2, 20, "自评高出按办法可得的最高分 %s 分"),
    /** The self-evaluation tells no total score. */
    NO_SELF_SCORE(10, 10, "没有自评总分"),
    /** The scores that the rules leave possible lie more than ten points apart. */
    UNSETTLED(5, 5, "缺少数据或待判定，可得分上下相差 %s 分"),
    /** What was submitted cannot be examined by the engine. */
    UNREADABLE(30, 30, "提交的内容无法核算"),
    /** It was sent back so many times. */
    RETURNED(5, 15, "退回过 %s 次"),
    /** It was first submitted after the window, or is not submitted though the window is closed. */
    OVERDUE(10, 10, "逾期");

    private final int points;
    private final int most;
    private final String words;

    Factor(int points, int most, String words) {
      this.points = points;
      this.most = most;
      this.words = words;
    }

    /** The points it gives each time. */
    public int points() {
      return points;
    }

    /** The most points it gives. */
    public int most() {
      return most;
    }
  }

  /** The classes of risk, by points. */
  public enum Level {
    /** Under ten points. */
    LOW("低"),
    /** From ten points. */
    MEDIUM("中"),
    /** From thirty points. */
    HIGH("高");

    private final String label;

    Level(String label) {
      this.label = label;
    }

    /** The Chinese word. */
    public String label() {
      return label;
    }
  }

  /**
   * A reason.
   *
   * @param factor what it is
   * @param amount how many or how much, as people read it
   * @param points the points it gives
   */
  public record Reason(Factor factor, String amount, int points) {
    public Reason {
      requireNonNull(factor, "factor is null");
      requireNonNull(amount, "amount is null");
    }

    /** The reason in Chinese: 错误 3 处. */
    public String words() {
      return factor.words.formatted(amount);
    }
  }

  /**
   * How a case came to where it stands.
   *
   * @param state where it stands
   * @param submitted whether it was ever submitted
   * @param returned how many times it was sent back
   * @param overdue whether it was first submitted too late, or is late now
   */
  public record Course(CaseState state, boolean submitted, int returned, boolean overdue) {
    public Course {
      requireNonNull(state, "state is null");
    }

    /**
     * The course of a submitted case.
     *
     * @param steps the events in which it was submitted and sent back, in order
     * @param closes when the window closes
     */
    public static Course submitted(FilingCase filingCase, List<Event> steps, Instant closes) {
      Predicate<Event> submitted = step -> step.act().equals(Act.SUBMIT.name());
      int returned =
          (int) steps.stream().filter(step -> step.act().equals(Act.RETURN.name())).count();
      boolean overdue =
          steps.stream()
              .filter(submitted)
              .findFirst()
              .filter(first -> !first.at().isBefore(closes))
              .isPresent();
      return new Course(filingCase.state(), true, returned, overdue);
    }
  }

  private static final BigDecimal WIDE = BigDecimal.TEN;
  private static final int SOME = 10;
  private static final int MUCH = 30;

  public Risk {
    reasons = List.copyOf(reasons);
  }

  /**
   * The risk of a case.
   *
   * @param summary its last submission; empty when there is none or it cannot be examined
   */
  public static Risk of(Optional<SubmissionSummary> summary, Course course) {
    List<Reason> reasons = new ArrayList<>();
    summary.ifPresent(told -> of(reasons, told));
    if (summary.isEmpty() && course.submitted()) {
      add(reasons, Factor.UNREADABLE, BigDecimal.ONE);
    }
    add(reasons, Factor.RETURNED, BigDecimal.valueOf(course.returned()));
    add(reasons, Factor.OVERDUE, course.overdue() ? BigDecimal.ONE : BigDecimal.ZERO);
    return new Risk(reasons);
  }

  private static void of(List<Reason> reasons, SubmissionSummary told) {
    add(reasons, Factor.ERRORS, count(told, Severity.ERROR));
    add(reasons, Factor.WARNINGS, count(told, Severity.WARNING));
    if (told.selfScore().isPresent() && told.computedScore().isPresent()) {
      BigDecimal most = told.computedScore().get().upper();
      add(reasons, Factor.ABOVE_COMPUTED, told.selfScore().get().subtract(most));
    }
    if (told.selfScore().isEmpty()) {
      add(reasons, Factor.NO_SELF_SCORE, BigDecimal.ONE);
    }
    BigDecimal apart = told.computedScore().map(each -> each.width()).orElse(BigDecimal.ZERO);
    if (apart.compareTo(WIDE) > 0) {
      reasons.add(
          new Reason(Factor.UNSETTLED, Decimals.brief(apart, 2), Factor.UNSETTLED.points()));
    }
  }

  private static BigDecimal count(SubmissionSummary told, Severity severity) {
    return BigDecimal.valueOf(told.severities().getOrDefault(severity, 0));
  }

  private static void add(List<Reason> reasons, Factor factor, BigDecimal amount) {
    if (amount.signum() > 0) {
      BigDecimal times = amount.setScale(0, RoundingMode.CEILING);
      int points =
          times
              .multiply(BigDecimal.valueOf(factor.points()))
              .min(BigDecimal.valueOf(factor.most()))
              .intValueExact();
      reasons.add(new Reason(factor, Decimals.brief(amount, 2), points));
    }
  }

  /** The sum of the points. */
  public int points() {
    return reasons.stream().mapToInt(Reason::points).sum();
  }

  /** The class of risk. */
  public Level level() {
    return points() < SOME ? Level.LOW : points() < MUCH ? Level.MEDIUM : Level.HIGH;
  }

  /** The reasons with their points in Chinese: 错误 3 处（18）；逾期（10）. */
  public String words() {
    return reasons.stream()
        .map(reason -> reason.words() + "（" + reason.points() + "）")
        .collect(joining("；"));
  }
}
