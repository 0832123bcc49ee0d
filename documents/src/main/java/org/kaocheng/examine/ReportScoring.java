package org.kaocheng.examine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Scorer;
import org.kaocheng.fact.ChecklistAnswer;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.load.Recognised;
import org.kaocheng.scheme.load.Recognition;
import org.kaocheng.scheme.load.Schemes;

/** Which schemes reports are scored by. */
public final class ReportScoring {

  private final Schemes schemes;
  private final Optional<String> chosen;
  private final Optional<LocalDate> asOf;
  private final List<ChecklistAnswer> answers;
  private final Consumer<String> tell;
  private final Map<String, Scorer> scorers = new ConcurrentHashMap<>();

  private ReportScoring(
      Schemes schemes,
      Optional<String> chosen,
      Optional<LocalDate> asOf,
      List<ChecklistAnswer> answers,
      Consumer<String> tell) {
    this.answers = answers;
    this.tell = tell;
    this.schemes = schemes;
    this.chosen = chosen;
    this.asOf = asOf;
  }

  /** Scoring by the scheme each report is recognised to follow. */
  public static ReportScoring recognising(Schemes schemes) {
    return new ReportScoring(schemes, Optional.empty(), Optional.empty(), List.of(), text -> {});
  }

  /**
   * Scoring by a scheme and the rules of a day.
   *
   * @param schemes the schemes to choose from
   * @param scheme the scheme's id, one of them; empty to recognise it
   * @param asOf the day whose rules count; empty for the usual one
   */
  public static ReportScoring of(
      Schemes schemes, Optional<String> scheme, Optional<LocalDate> asOf) {
    return new ReportScoring(schemes, scheme, asOf, List.of(), text -> {});
  }

  /**
   * The same with answers to checklists.
   *
   * @param given the answers
   * @param told takes a sentence on each answer for which there is no indicator
   */
  public ReportScoring answering(List<ChecklistAnswer> given, Consumer<String> told) {
    return new ReportScoring(schemes, chosen, asOf, given, told);
  }

  /** The scorecard of a report. */
  public Scorecard score(Reading reading) {
    if (answers.isEmpty()) {
      return scored(reading);
    }
    Scorecard card = scored(reading.answered(answers));
    for (ChecklistAnswer answer : card.unplaced(answers)) {
      tell.accept("没有找到指标“" + answer.indicator() + "”，它的回答没有采用。");
    }
    return card;
  }

  private Scorecard scored(Reading reading) {
    if (chosen.isPresent()) {
      return scorer(chosen.get()).score(reading, List.of(), asOf);
    }
    Recognised best = new Recognition(schemes).of(reading).getFirst();
    List<String> grounds = best.grounds().stream().map(Recognised.Ground::sentence).toList();
    return scorer(best.scheme()).score(reading, grounds, asOf);
  }

  private Scorer scorer(String id) {
    return scorers.computeIfAbsent(id, each -> new Scorer(schemes.scheme(each)));
  }
}
