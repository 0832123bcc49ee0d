package org.kaocheng.extract;

import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Period;
import org.kaocheng.scheme.Concept;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Patterns;

/** Tells what a per cent in running text is: a rate of the budget, a share, a promise, a result. */
final class ProseRates {

  private static final String COMPLETION = "ratio.budget_completion_rate";
  private static final int LONGEST_EXTRA = 14;

  private final ConceptFinder concepts;

  ProseRates(ConceptFinder concepts) {
    this.concepts = concepts;
  }

  /** The meaning of a rate. */
  ProseMeaning meaning(ProseFigure figure, ProseState state) {
    String label = figure.label();
    int named = figure.words(state.year).year();
    if (named > 0) {
      state.period = new Period(named, state.period.basis());
    }
    Period period =
        state.period.basis() == Basis.NONE ? state.period.on(Basis.FINAL_ACCOUNTS) : state.period;
    boolean money = ProseUnnamedMoney.isMoney(state.concept);
    if (money && completes(label)) {
      return new ProseMeaning(COMPLETION, period.on(Basis.FINAL_ACCOUNTS), state.subject);
    }
    if (money && Patterns.matches(label, ".*占(比|.*)?(为|达)?$")) {
      return new ProseMeaning(share(state.concept), period, state.subject);
    }
    if (!ProseChanges.ends(label)) {
      Optional<Concept> found = concept(PeriodWords.trimmed(label), state, money);
      if (found.isPresent()) {
        return new ProseMeaning(
            found.get().id(), new Period(period.year(), basis(found.get())), state.subject);
      }
    }
    return unknown(figure, state);
  }

  /** 完成预算的 or 为预算的, or 完成率 right behind an amount. */
  private static boolean completes(String label) {
    return Patterns.matches(label, "(仅|只)?(为|是|达到?|相当于)(年初|全年|年度|调整后?)?预算数?的")
        || Patterns.matches(label, ".*(完成|占).*预算.*") && label.contains("完成")
        || label.equals("完成")
        || label.equals("完成率")
        || label.equals("完成了");
  }

  private static String share(String concept) {
    return switch (concept) {
      case "expenditure.basic" -> "ratio.basic_expenditure_share";
      case "expenditure.project" -> "ratio.project_expenditure_share";
      default -> "ratio.share";
    };
  }

  private static Basis basis(Concept rate) {
    return rate.stock() || rate.id().startsWith("ratio.staffing")
        ? Basis.YEAR_END
        : Basis.FINAL_ACCOUNTS;
  }

  private static ProseMeaning unknown(ProseFigure figure, ProseState state) {
    Stage stage = state.stage(figure);
    return new ProseMeaning(
        stage.family() + ".ratio",
        stage == Stage.TARGET
            ? new Period(state.year, Basis.TARGET)
            : new Period(state.period.year(), Basis.NONE),
        state.subject);
  }

  private Optional<Concept> concept(String label, ProseState state, boolean money) {
    if (Patterns.matches(label, "(资金|预算)?执行率(=.*)?")
        && !money
        && !label.startsWith("预算")
        && !label.startsWith("资金")) {
      return Optional.empty();
    }
    if (label.equals("控制率")) {
      boolean threePublics = state.concept.startsWith("three_publics");
      return concepts.find(threePublics ? "“三公经费”控制率" : "在职人员控制率", "ratio", Dimension.PERCENT);
    }
    return concepts
        .find(label, "ratio", Dimension.PERCENT)
        .filter(c -> c.id().startsWith("ratio."))
        .filter(c -> label.length() <= c.label().length() + LONGEST_EXTRA);
  }
}
