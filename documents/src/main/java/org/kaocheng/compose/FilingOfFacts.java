package org.kaocheng.compose;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.Slot;
import org.kaocheng.report.StatedFacts;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Unit;
import org.kaocheng.value.Units;

/** What facts alone have for the forms of a scheme; indicators and own words they do not tell. */
public final class FilingOfFacts {

  private FilingOfFacts() {}

  /** The filing of facts by a scheme; the first of several figures for one field counts. */
  public static Filing of(Scheme scheme, StatedFacts facts) {
    Set<String> names = new LinkedHashSet<>();
    facts.facts().stream()
        .map(StatedFacts.Stated::subject)
        .filter(name -> !name.isBlank())
        .forEach(names::add);
    List<FiledProject> projects = names.stream().map(name -> new FiledProject(name, "")).toList();
    Filing named =
        new Filing(scheme.id(), facts.year(), Map.of(), projects, List.of(), List.of(), Map.of());
    Set<Slot> slots = FormSlots.of(scheme, named);
    Map<Slot, Content> entries = new LinkedHashMap<>();
    for (StatedFacts.Stated stated : facts.facts()) {
      content(stated)
          .ifPresent(
              content -> slot(stated, slots).ifPresent(slot -> entries.putIfAbsent(slot, content)));
    }
    if (!facts.unit().isEmpty()) {
      entries.put(Slot.of("document.unit_name", Period.NONE), new Content.Words(facts.unit()));
    }
    return named.with(entries);
  }

  private static Optional<Slot> slot(StatedFacts.Stated stated, Set<Slot> slots) {
    Subject subject =
        stated.subject().isBlank() ? Subject.DEPARTMENT : Subject.project(stated.subject());
    Slot exact = new Slot(subject, stated.concept(), stated.period(), 0);
    Slot undated = new Slot(subject, stated.concept(), Period.NONE, 0);
    return slots.contains(exact)
        ? Optional.of(exact)
        : Optional.of(undated).filter(slots::contains);
  }

  private static Optional<Content> content(StatedFacts.Stated stated) {
    if (stated.value().isBlank()) {
      return Optional.empty();
    }
    Unit unit = Units.of(stated.unit()).orElse(Unit.NONE);
    Optional<Quantity> figure =
        stated.unit().isEmpty() ? Optional.empty() : FigureText.read(stated.value(), unit);
    return Optional.of(
        figure
            .<Content>map(Content.Figure::new)
            .orElseGet(() -> new Content.Words(stated.value())));
  }
}
