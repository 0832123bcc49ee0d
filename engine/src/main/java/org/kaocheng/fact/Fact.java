package org.kaocheng.fact;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.kaocheng.source.Place;
import org.kaocheng.value.Quantity;

/**
 * One thing a report says.
 *
 * @param id its number in the reading, from 0, in reading order
 * @param concept the concept's identifier, e.g. {@code expenditure.basic}; see {@code
 *     docs/glossary.md}
 * @param label the words that named it in the report
 * @param content what it is
 * @param period its year and basis
 * @param subject whose it is
 * @param origin how it is printed
 * @param place where it stands: the characters of the quantity itself
 * @param context the section or form it stands in, and the row path, for people
 */
public record Fact(
    int id,
    String concept,
    String label,
    Content content,
    Period period,
    Subject subject,
    Origin origin,
    Place place,
    String context) {

  /** How a fact is printed. */
  public enum Origin {
    /** In a sentence, in a paragraph or in a cell that holds sentences. */
    SENTENCE,
    /** As a cell of a table. */
    CELL
  }

  public Fact {
    requireNonNull(concept, "concept is null");
    requireNonNull(label, "label is null");
    requireNonNull(content, "content is null");
    requireNonNull(period, "period is null");
    requireNonNull(subject, "subject is null");
    requireNonNull(origin, "origin is null");
    requireNonNull(place, "place is null");
    requireNonNull(context, "context is null");
  }

  /** The quantity, if the fact is one. */
  public Optional<Quantity> quantity() {
    return content instanceof Content.Figure(Quantity quantity)
        ? Optional.of(quantity)
        : Optional.empty();
  }

  /** The quantity of a fact known to be one. */
  public Quantity figure() {
    if (content instanceof Content.Figure(Quantity quantity)) {
      return quantity;
    }
    throw new IllegalStateException("not a figure: " + this);
  }
}
