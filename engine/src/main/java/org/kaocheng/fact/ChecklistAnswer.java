package org.kaocheng.fact;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaocheng.source.Place;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.QuantityScanner;

/**
 * What a person answers to one item of a checklist. It comes into a reading as a fact like any
 * figure, see {@link Reading#answered}.
 *
 * @param subject whose checklist
 * @param indicator the indicator with as many of its groups as tell it from others, joined by ／ or
 *     /: 资产管理／管理制度健全性
 * @param item the item's words, or its number from 1; empty for all violations together
 * @param count how often: 0 or 1 for a thing to be had, the number of cases for a violation
 */
public record ChecklistAnswer(Subject subject, String indicator, String item, int count) {

  /** The concept of answers among facts. */
  public static final String CONCEPT = "evaluation.checklist_answer";

  public ChecklistAnswer {
    requireNonNull(subject, "subject is null");
    requireNonNull(indicator, "indicator is null");
    requireNonNull(item, "item is null");
    if (count < 0) {
      throw new IllegalArgumentException("negative count: " + count);
    }
  }

  /** The answer as a fact; it stands nowhere in the report. */
  Fact fact(int id) {
    Quantity quantity = QuantityScanner.scanCell(Integer.toString(count)).getFirst();
    return new Fact(
        id,
        CONCEPT,
        item,
        new Content.Figure(quantity),
        Period.NONE,
        subject,
        Fact.Origin.CELL,
        Place.WHOLE,
        indicator);
  }

  /** The answer a fact is; empty when it is another fact. */
  public static Optional<ChecklistAnswer> of(Fact fact) {
    return fact.concept().equals(CONCEPT)
        ? fact.quantity()
            .map(Quantity::number)
            .map(BigDecimal::intValueExact)
            .map(count -> new ChecklistAnswer(fact.subject(), fact.context(), fact.label(), count))
        : Optional.empty();
  }

  /** The names that {@link #indicator} is made of, from the first level down. */
  public List<String> names() {
    return List.of(indicator.split("[/／]"));
  }
}
