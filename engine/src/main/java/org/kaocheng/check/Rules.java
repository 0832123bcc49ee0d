package org.kaocheng.check;

import java.util.List;
import org.kaocheng.check.names.HomophoneNameRule;
import org.kaocheng.check.names.LevelRule;
import org.kaocheng.check.names.ListedNameRule;
import org.kaocheng.check.names.NearLabelRule;
import org.kaocheng.check.names.OfficeNameRule;
import org.kaocheng.check.names.ProjectNameRule;
import org.kaocheng.check.names.UnitNameRule;
import org.kaocheng.check.period.FormYearRule;
import org.kaocheng.check.period.MixedYearRateRule;
import org.kaocheng.check.period.StaleCutoffRule;
import org.kaocheng.check.period.StaleHeadRule;
import org.kaocheng.check.period.StaleReferenceRule;
import org.kaocheng.check.period.StaleResultRule;
import org.kaocheng.check.structure.BareResultRule;
import org.kaocheng.check.structure.BlankDetailRule;
import org.kaocheng.check.structure.BlankFieldRule;
import org.kaocheng.check.structure.BlankTotalRule;
import org.kaocheng.check.structure.DuplicateItemRule;
import org.kaocheng.check.structure.DuplicateParagraphRule;
import org.kaocheng.check.structure.EmptySectionRule;
import org.kaocheng.check.structure.HeadingNumberRule;
import org.kaocheng.check.structure.InlineNumberRule;
import org.kaocheng.check.structure.LabelledSeriesRule;
import org.kaocheng.check.structure.ListedBudgetRule;
import org.kaocheng.check.structure.NoBudgetRule;
import org.kaocheng.check.structure.NumberingStyleRule;
import org.kaocheng.check.structure.RequiredContentRule;
import org.kaocheng.check.structure.SatisfactionDataRule;
import org.kaocheng.check.structure.SignatureListRule;
import org.kaocheng.check.structure.SimilarProjectRule;
import org.kaocheng.check.structure.TaskGoalRule;
import org.kaocheng.check.wording.BracketRule;
import org.kaocheng.check.wording.ConjunctionRule;
import org.kaocheng.check.wording.LatinWordRule;
import org.kaocheng.check.wording.MalformedNumeralRule;
import org.kaocheng.check.wording.MissingVerbRule;
import org.kaocheng.check.wording.PunctuationRule;
import org.kaocheng.check.wording.RepeatedWordRule;
import org.kaocheng.check.wording.ResidueRule;
import org.kaocheng.check.wording.ScopeRule;
import org.kaocheng.check.wording.SlipRule;
import org.kaocheng.check.wording.TraditionalCharacterRule;
import org.kaocheng.check.wording.UnfinishedParagraphRule;
import org.kaocheng.check.wording.UnitSpellingRule;

/** The registry of all rules, in the order they run. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new SlipRule(),
          new RepeatedWordRule(),
          new LatinWordRule(),
          new TraditionalCharacterRule(),
          new BracketRule(),
          new PunctuationRule(),
          new UnfinishedParagraphRule(),
          new MalformedNumeralRule(),
          new ResidueRule(),
          new ConjunctionRule(),
          new MissingVerbRule(),
          new UnitSpellingRule(),
          new ScopeRule(),
          new HomophoneNameRule(),
          new ListedNameRule(),
          new OfficeNameRule(),
          new ProjectNameRule(),
          new NearLabelRule(),
          new LevelRule(),
          new UnitNameRule(),
          new HeadingNumberRule(),
          new LabelledSeriesRule(),
          new InlineNumberRule(),
          new NumberingStyleRule(),
          new EmptySectionRule(),
          new BareResultRule(),
          new BlankFieldRule(),
          new SignatureListRule(),
          new BlankDetailRule(),
          new BlankTotalRule(),
          new NoBudgetRule(),
          new RequiredContentRule(),
          new SatisfactionDataRule(),
          new ListedBudgetRule(),
          new DuplicateParagraphRule(),
          new DuplicateItemRule(),
          new SimilarProjectRule(),
          new TaskGoalRule(),
          new StaleHeadRule(),
          new MixedYearRateRule(),
          new StaleReferenceRule(),
          new StaleResultRule(),
          new StaleCutoffRule(),
          new FormYearRule());

  private Rules() {}

  /** Every rule. */
  public static List<Rule> all() {
    return ALL;
  }
}
