package org.kaocheng.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.formula.Evaluation;
import org.kaocheng.scheme.formula.Figure;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.formula.Value;
import org.kaocheng.scheme.pack.Sentence;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Quantity;

/** Writes sentences from figures. */
final class SentenceComposer {

  /** Where a reference names no basis, the first of these that is filled in is meant. */
  private static final List<Basis> BASES =
      List.of(
          Basis.NONE,
          Basis.YEAR_END,
          Basis.FINAL_ACCOUNTS,
          Basis.ADJUSTED_BUDGET,
          Basis.ORIGINAL_BUDGET,
          Basis.TARGET);

  private static final String SIGNS = "。；，、";

  private final Answers answers;
  private final Cells cells;

  SentenceComposer(Answers answers) {
    this.answers = answers;
    this.cells = new Cells(answers, "");
  }

  /**
   * The sentence about a subject.
   *
   * @param number the number of the thing it is written for, from 1
   * @return empty when a value it cannot do without is missing
   */
  Optional<List<Span>> compose(Sentence sentence, Subject subject, int number) {
    return compose(sentence.pieces(), subject, number);
  }

  private Optional<List<Span>> compose(List<Sentence.Piece> pieces, Subject subject, int number) {
    List<Span> spans = new ArrayList<>();
    for (int at = 0; at < pieces.size(); at++) {
      Sentence.Piece piece = pieces.get(at);
      switch (piece) {
        case Sentence.Piece.Words(String text) -> spans.add(Span.of(text));
        case Sentence.Piece.Year(int back) ->
            spans.add(Span.of(Integer.toString(answers.filing().year() - back)));
        case Sentence.Piece.Number() -> spans.add(Span.of(Integer.toString(number)));
        case Sentence.Piece.Fragment(List<Sentence.Piece> inside) ->
            compose(inside, subject, number).ifPresent(spans::addAll);
        case Sentence.Piece.Value(Formula formula) -> {
          Optional<Span> value = value(formula, subject);
          if (value.isEmpty()) {
            return Optional.empty();
          }
          spans.add(isBeforeSign(pieces, at) ? withoutStop(value.get()) : value.get());
        }
      }
    }
    return Optional.of(spans);
  }

  /** Whether a sign follows a piece, so that words put in must not end with one. */
  private static boolean isBeforeSign(List<Sentence.Piece> pieces, int at) {
    if (at + 1 >= pieces.size()) {
      return false;
    }
    return switch (pieces.get(at + 1)) {
      case Sentence.Piece.Words(String text) ->
          !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
      case Sentence.Piece.Fragment(List<Sentence.Piece> inside) -> {
        List<Sentence.Piece> joined = new ArrayList<>();
        joined.add(pieces.get(at));
        joined.addAll(inside);
        yield isBeforeSign(joined, 0);
      }
      default -> false;
    };
  }

  private static Span withoutStop(Span span) {
    int end = span.text().length();
    while (end > 0 && SIGNS.indexOf(span.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(span.text().substring(0, end), span.bold(), span.field());
  }

  /** What a formula prints; empty when a figure it needs is missing. */
  Optional<Span> value(Formula formula, Subject subject) {
    if (formula instanceof Formula.Reference reference) {
      if (reference.concept().equals("project.name") && subject.isProject()) {
        return Optional.of(Span.of(subject.name()));
      }
      return slot(reference, subject)
          .map(slot ->
              new Span(cells.withUnit(slot, ""), false, Optional.of(new FilingField.Entry(slot))))
          .filter(span -> !span.text().isBlank());
    }
    Value result = Evaluation.of(formula, reference -> figure(reference, subject));
    return result instanceof Value.Known known
        ? Optional.of(Span.of(rounded(known)))
        : Optional.empty();
  }

  private String rounded(Value.Known known) {
    int decimals = answers.scheme().policy().ratioDecimals();
    return Decimals.brief(known.interval().lower(), decimals);
  }

  private Optional<Figure> figure(Formula.Reference reference, Subject subject) {
    return slot(reference, subject)
        .flatMap(slot ->
            answers.of(new FilingField.Entry(slot)).flatMap(content -> number(content, slot)))
        .map(Figure::exactly);
  }

  private Optional<BigDecimal> number(Content content, Slot slot) {
    return content instanceof Content.Figure(Quantity quantity)
        ? FigureText.number(quantity, cells.unit(slot.concept(), ""))
        : Optional.empty();
  }

  /** The slot a reference means; empty when nothing is filled in there. */
  private Optional<Slot> slot(Formula.Reference reference, Subject subject) {
    int year = answers.filing().year() - reference.yearsBack();
    List<Period> periods = new ArrayList<>();
    if (reference.basis().isPresent()) {
      periods.add(new Period(year, reference.basis().get()));
    } else {
      periods.add(Period.NONE);
      BASES.forEach(basis -> periods.add(new Period(year, basis)));
    }
    for (Period period : periods) {
      Slot slot = new Slot(subject, reference.concept(), period, 0);
      if (isFilled(slot)) {
        return Optional.of(slot);
      }
      if (subject.isProject() && isFilled(slot.of(Subject.DEPARTMENT))) {
        return Optional.of(slot.of(Subject.DEPARTMENT));
      }
    }
    return Optional.empty();
  }

  private boolean isFilled(Slot slot) {
    return answers.of(new FilingField.Entry(slot)).isPresent();
  }
}
