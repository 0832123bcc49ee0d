package org.kaocheng.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.Concept;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.SievedPattern;

/** Tells which and whose money an amount in running text is, of what year and basis. */
final class ProseMoney {

  /** What is left of 较预算数2.00万元 when the words of its basis are gone. */
  private static final SievedPattern BARE_COMPARISON = Words.sieved("{prose.comparisons-alone}");

  private static final SievedPattern BOTH_SIDES = Words.sieved("{prose.both-sides}");
  private static final SievedPattern ALL_PROJECTS =
      Words.sieved("(本次)?(评价)?项目{prose.all-projects}?");
  private static final SievedPattern RATE_FOLLOWS =
      SievedPattern.of(Pattern.compile(".*(执行率|完成率).*"));

  private final ConceptFinder concepts;
  private final ProseChanges changes;
  private final ProseUnnamedMoney unnamed;

  ProseMoney(ConceptFinder concepts) {
    this.concepts = concepts;
    this.changes = new ProseChanges(concepts);
    this.unnamed = new ProseUnnamedMoney(concepts);
  }

  /** The meaning of an amount. */
  ProseMeaning meaning(ProseFigure figure, ProseState state) {
    PeriodWords words = figure.words(state.year);
    if (ProseChanges.ends(words.rest()) || ProseChanges.ends(figure.label())) {
      return changes.meaning(figure, state);
    }
    String core = BARE_COMPARISON.matches(words.rest()) ? "" : words.rest();
    return total(core, words.period(state.period), state)
        .orElseGet(() -> part(core, words, figure, state));
  }

  /** One figure for both sides of the budget, or for all projects. */
  private static Optional<ProseMeaning> total(String core, Period period, ProseState state) {
    if (BOTH_SIDES.foundIn(core)) {
      String concept =
          core.contains("项目支出") ? "expenditure.project" : "revenue_and_expenditure.total";
      return Optional.of(carried(concept, period, Subject.DEPARTMENT, true, state));
    }
    return ALL_PROJECTS.matches(core)
        ? Optional.of(
            carried(projectConcept(period) + ".total", period, Subject.DEPARTMENT, true, state))
        : Optional.empty();
  }

  private ProseMeaning part(String core, PeriodWords words, ProseFigure figure, ProseState state) {
    if (ProseUnnamedMoney.unnamed(core)) {
      String concept = unnamed.concept(core, words, figure.before(), state);
      return settled(concept, state.subject, words, figure, state);
    }
    Optional<Concept> found = concept(core, figure.label(), state);
    if (found.isPresent()) {
      String concept = found.get().id();
      return settled(concept, owner(concept, state), words, figure, state);
    }
    if (!ProjectNames.isFund(core)) {
      if (isProject(core, state)) {
        state.subject = project(core, state);
        String concept = projectConcept(words.period(state.period));
        return settled(concept, state.subject, words, figure, state);
      }
      if (words.basis().isPresent()) {
        state.period = words.period(state.period);
      }
    }
    return new ProseMeaning(
        state.stage.family() + ".quantity", words.period(state.stagePeriod()), state.subject);
  }

  /** The concept a label names, but for the names of projects where those are listed. */
  private Optional<Concept> concept(String core, String label, ProseState state) {
    return concepts
        .find(core, state.scope(), Dimension.MONEY)
        .or(() -> amountOf(core, label, state))
        .filter(found ->
            !state.whole.startsWith("expenditure.project") || !itemOfProjects(core, found));
  }

  /** 某局固定资产金额为: behind other words only the whole name 固定资产金额 is sure. */
  private Optional<Concept> amountOf(String core, String label, ProseState state) {
    return label.endsWith("金额为")
        ? concepts.find(core + "金额", state.scope(), Dimension.MONEY)
        : Optional.empty();
  }

  private static boolean itemOfProjects(String core, Concept concept) {
    return concept.id().startsWith("economic.") || core.endsWith("项目") || core.endsWith("经费");
  }

  /** Among the figures of one project an amount that is no project's is the department's. */
  private static Subject owner(String concept, ProseState state) {
    return state.subject.isProject() && !concept.startsWith("project.") && !state.projects
        ? Subject.DEPARTMENT
        : state.subject;
  }

  private static boolean isProject(String core, ProseState state) {
    boolean below = state.whole.startsWith("expenditure.project");
    boolean listed = state.projects || below || state.whole.startsWith("project.");
    return listed && core.length() >= 3 && (ProjectNames.possible(core) || below);
  }

  /** The project of a label: the one the item is about, or the one the label names. */
  private static Subject project(String core, ProseState state) {
    boolean same =
        state.subject.isProject()
            && state.projects
            && !state.lead.isEmpty()
            && (state.ownProject || PeriodWords.of(state.lead, state.year).rest().equals(core));
    return same ? state.subject : ProjectNames.subject(core);
  }

  private static String projectConcept(Period period) {
    return period.basis() == Basis.FINAL_ACCOUNTS ? "project.expenditure" : "project.budget";
  }

  private static ProseMeaning settled(
      String concept, Subject subject, PeriodWords words, ProseFigure figure, ProseState state) {
    Period period = period(words, concept, figure.sentence(), state);
    String settled = concept;
    if (concept.startsWith("project.") && subject.isProject()) {
      if (period.basis() == Basis.NONE && figure.label().endsWith("支出")) {
        period = period.on(Basis.FINAL_ACCOUNTS);
      }
      settled = projectConcept(period);
      if (period.basis() == Basis.NONE) {
        period = period.on(Basis.ADJUSTED_BUDGET);
      }
    }
    boolean whole = figure.before().indexOf('。') >= 0;
    return carried(settled, period, subject, whole, state);
  }

  /**
   * The period of an amount: what its label says, else what stands before. Money spent after money
   * received is on the accounts; in a sentence that gives a rate of this year, a figure labelled
   * with the year before belongs to this year too (the label is a finding).
   */
  private static Period period(
      PeriodWords words, String concept, String sentence, ProseState state) {
    Period period = words.period(state.period);
    boolean undated = words.basis().isEmpty();
    boolean afterRevenue = state.concept.startsWith("revenue");
    boolean turns =
        afterRevenue && concept.startsWith("expenditure") && undated && words.year() > 0;
    boolean spent = undated && words.rest().equals("支出") && !afterRevenue;
    boolean budget =
        period.basis() == Basis.ORIGINAL_BUDGET || period.basis() == Basis.ADJUSTED_BUDGET;
    if (turns || spent && budget) {
      period = period.on(Basis.FINAL_ACCOUNTS);
    }
    return turns && words.year() == state.year - 1 && rateOf(state.year, sentence)
        ? new Period(state.year, period.basis())
        : period;
  }

  /** Whether a sentence names a year and, behind it, a rate. */
  private static boolean rateOf(int year, String sentence) {
    int at = sentence.indexOf(year + "年");
    return at >= 0 && RATE_FOLLOWS.matches(sentence.substring(at));
  }

  /** Makes an amount what is carried on; {@code whole} says that parts of it may follow. */
  private static ProseMeaning carried(
      String concept, Period period, Subject subject, boolean whole, ProseState state) {
    Basis otherwise = concept.startsWith("asset.") ? Basis.YEAR_END : Basis.FINAL_ACCOUNTS;
    state.concept = concept;
    state.period = period;
    if (whole || state.whole.isEmpty()) {
      state.whole = concept;
    }
    return new ProseMeaning(
        concept, period.basis() == Basis.NONE ? period.on(otherwise) : period, subject);
  }
}
