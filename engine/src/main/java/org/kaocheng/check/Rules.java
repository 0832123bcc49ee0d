package org.kaocheng.check;

import java.util.List;
import org.kaocheng.check.statement.BasicallyDoneFullMarks;
import org.kaocheng.check.statement.ContradictoryStatements;
import org.kaocheng.check.statement.FrequencyPromise;
import org.kaocheng.check.statement.OwnProject;
import org.kaocheng.check.statement.PaymentProgress;
import org.kaocheng.check.statement.ProjectMoneyWithoutProject;
import org.kaocheng.check.statement.RowAgainstStatement;
import org.kaocheng.check.statement.UnfinishedFullMarks;
import org.kaocheng.check.statement.UseWithoutAmount;
import org.kaocheng.check.statement.WeakExecutionFullMarks;
import org.kaocheng.check.statement.WeakTargetsFullMarks;
import org.kaocheng.check.statement.WithinBudgetRefuted;
import org.kaocheng.check.target.AboveHundred;
import org.kaocheng.check.target.BenefitWithoutFigure;
import org.kaocheng.check.target.DirectionOnly;
import org.kaocheng.check.target.FundCoverage;
import org.kaocheng.check.target.IncompleteTarget;
import org.kaocheng.check.target.LimitExceeded;
import org.kaocheng.check.target.MissedElsewhere;
import org.kaocheng.check.target.NotAValue;
import org.kaocheng.check.target.OpenResult;
import org.kaocheng.check.target.Overachieved;
import org.kaocheng.check.target.PerHeadLimit;
import org.kaocheng.check.target.PlanWithoutNumber;
import org.kaocheng.check.target.PlanWithoutOutput;
import org.kaocheng.check.target.PromiseWithoutResult;
import org.kaocheng.check.target.QuantityWithoutNumber;
import org.kaocheng.check.target.RatioWithoutFigure;
import org.kaocheng.check.target.ResultCopied;
import org.kaocheng.check.target.ResultUnit;
import org.kaocheng.check.target.SatisfactionUnfounded;
import org.kaocheng.check.target.SetFromAccounts;
import org.kaocheng.check.target.ShiftedTargets;
import org.kaocheng.check.target.TargetMissed;
import org.kaocheng.check.target.TwoValues;
import org.kaocheng.check.target.VerdictOnly;

/** The registry of all rules, in the order they run. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new LimitExceeded(),
          new PerHeadLimit(),
          new MissedElsewhere(),
          new TargetMissed(),
          new ShiftedTargets(),
          new ResultUnit(),
          new ResultCopied(),
          new VerdictOnly(),
          new QuantityWithoutNumber(),
          new RatioWithoutFigure(),
          new BenefitWithoutFigure(),
          new NotAValue(),
          new IncompleteTarget(),
          new AboveHundred(),
          new Overachieved(),
          new SetFromAccounts(),
          new PromiseWithoutResult(),
          new PlanWithoutOutput(),
          new PlanWithoutNumber(),
          new TwoValues(),
          new FundCoverage(),
          new OpenResult(),
          new DirectionOnly(),
          new SatisfactionUnfounded(),
          new ContradictoryStatements(),
          new RowAgainstStatement(),
          new WithinBudgetRefuted(),
          new ProjectMoneyWithoutProject(),
          new FrequencyPromise(),
          new UseWithoutAmount(),
          new WeakExecutionFullMarks(),
          new UnfinishedFullMarks(),
          new BasicallyDoneFullMarks(),
          new WeakTargetsFullMarks(),
          new PaymentProgress(),
          new OwnProject());

  private Rules() {}

  /** Every rule. */
  public static List<Rule> all() {
    return ALL;
  }
}
