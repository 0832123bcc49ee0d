package org.kaocheng.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Reading;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.pack.Scheme;

/**
 * What a report that was read has for the forms of a scheme: to fill in this year's from it, or to
 * carry last year's forward. What has no field in the scheme is left.
 */
public final class FilingOfReading {

  private final Scheme scheme;
  private final Reading reading;
  private final Map<Slot, Content> entries = new LinkedHashMap<>();

  private FilingOfReading(Scheme scheme, Reading reading) {
    this.scheme = scheme;
    this.reading = reading;
  }

  /** The filing of a report by a scheme. */
  public static Filing of(Scheme scheme, Reading reading) {
    return new FilingOfReading(scheme, reading).filing();
  }

  private Filing filing() {
    int year = reading.identification().year();
    List<FiledProject> projects = new ReadProjects(scheme, reading).projects();
    Filing named =
        new Filing(scheme.id(), year, Map.of(), projects, List.of(), List.of(), Map.of());
    Set<Slot> slots = FormSlots.of(scheme, named);
    fill(Fact.Origin.CELL, slots);
    fill(Fact.Origin.SENTENCE, slots);
    if (!reading.identification().unit().isEmpty()) {
      entries.put(
          Slot.of("document.unit_name", Period.NONE),
          new Content.Words(reading.identification().unit()));
    }
    return new Filing(
        scheme.id(),
        year,
        entries,
        projects,
        new ReadIndicators(scheme, reading).indicators(),
        List.of(),
        new ReadWords(scheme, reading, entries).words());
  }

  private void fill(Fact.Origin origin, Set<Slot> slots) {
    for (Fact fact : reading.facts()) {
      if (fact.origin() == origin
          && !(fact.content() instanceof Content.Blank)
          && !isLabel(fact.content())) {
        slot(fact, slots).ifPresent(slot -> entries.putIfAbsent(slot, fact.content()));
      }
    }
  }

  /** Whether words are but the label of something: a head beside a head, and no answer. */
  private static boolean isLabel(Content content) {
    return content instanceof Content.Words(String text)
        && !Taxonomy.standard().named(text).isEmpty();
  }

  /**
   * The slot of a fact; words have the period of their only slot, whatever year they were read
   * with.
   */
  private static Optional<Slot> slot(Fact fact, Set<Slot> slots) {
    Slot exact = new Slot(fact.subject(), fact.concept(), fact.period(), 0);
    if (slots.contains(exact)) {
      return Optional.of(exact);
    }
    if (fact.content() instanceof Content.Figure && fact.period().year() != 0) {
      return Optional.empty();
    }
    return slots.stream()
        .filter(slot ->
            slot.subject().equals(fact.subject())
                && slot.concept().equals(fact.concept())
                && slot.item() == 0)
        .findFirst();
  }
}
