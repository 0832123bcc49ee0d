package org.kaocheng.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Scorer;
import org.kaocheng.fact.ChecklistAnswer;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.load.Recognised;
import org.kaocheng.scheme.load.Recognition;
import org.kaocheng.scheme.load.Schemes;

/** Which schemes reports are scored by. */
final class Scoring {

  private final Schemes schemes;
  private final Optional<String> chosen;
  private final Optional<LocalDate> asOf;
  private final List<ChecklistAnswer> answers;
  private final Consumer<String> tell;
  private final Map<String, Scorer> scorers = new ConcurrentHashMap<>();

  private Scoring(
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

  /**
   * Scoring by what the user asks for.
   *
   * @param schemes the schemes to choose from
   * @param scheme the scheme's id; null to recognise it
   * @param asOf the day whose rules count, as yyyy-mm-dd; null for the usual one
   * @throws UsageException when there is no such scheme or day
   */
  static Scoring of(Schemes schemes, @Nullable String scheme, @Nullable String asOf) {
    if (scheme != null) {
      SchemesOption.scheme(schemes, scheme);
    }
    return new Scoring(schemes, Optional.ofNullable(scheme), day(asOf), List.of(), text -> {});
  }

  /**
   * The same with answers to checklists.
   *
   * @param given the answers
   * @param told takes a sentence on each answer for which there is no indicator
   */
  Scoring answering(List<ChecklistAnswer> given, Consumer<String> told) {
    return new Scoring(schemes, chosen, asOf, given, told);
  }

  private static Optional<LocalDate> day(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new UsageException("--as-of 应为 2022-12-31 这样的日期，不能是“" + text + "”。");
    }
  }

  /** The scorecard of a report. */
  Scorecard score(Reading reading) {
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
