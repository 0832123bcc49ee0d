package org.kaocheng.check;

import java.util.List;
import org.kaocheng.check.score.BlankTotal;
import org.kaocheng.check.score.ChecklistSum;
import org.kaocheng.check.score.CriterionScore;
import org.kaocheng.check.score.DeviationReason;
import org.kaocheng.check.score.ExecutionMarks;
import org.kaocheng.check.score.FullMarks;
import org.kaocheng.check.score.GradeBand;
import org.kaocheng.check.score.HeadlineScore;
import org.kaocheng.check.score.ImpliedRate;
import org.kaocheng.check.score.LostWithoutReason;
import org.kaocheng.check.score.MissingComponents;
import org.kaocheng.check.score.OpenWork;
import org.kaocheng.check.score.PaymentProgress;
import org.kaocheng.check.score.PerfectScore;
import org.kaocheng.check.score.PointsSum;
import org.kaocheng.check.score.ReachedButReduced;
import org.kaocheng.check.score.SatisfactionScore;
import org.kaocheng.check.score.ScoreBounds;
import org.kaocheng.check.score.ScoreTotal;
import org.kaocheng.check.score.SharedPoints;
import org.kaocheng.check.score.StanceScore;
import org.kaocheng.check.score.UnsupportedScore;
import org.kaocheng.check.score.UsualRate;

/** The registry of all rules, in the order they run. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new PointsSum(),
          new ScoreTotal(),
          new BlankTotal(),
          new HeadlineScore(),
          new ScoreBounds(),
          new CriterionScore(),
          new SatisfactionScore(),
          new StanceScore(),
          new ImpliedRate(),
          new UsualRate(),
          new UnsupportedScore(),
          new ChecklistSum(),
          new LostWithoutReason(),
          new ReachedButReduced(),
          new SharedPoints(),
          new ExecutionMarks(),
          new DeviationReason(),
          new PaymentProgress(),
          new PerfectScore(),
          new MissingComponents(),
          new OpenWork(),
          new FullMarks(),
          new GradeBand());

  private Rules() {}

  /** Every rule. */
  public static List<Rule> all() {
    return ALL;
  }
}
