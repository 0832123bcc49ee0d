package org.kaocheng.compose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Reading;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.Match;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormRow;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.OutlineSection;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;

/**
 * What a report that was read has for the forms of a scheme: to fill in this year's from it, or to
 * carry last year's forward. What has no field in the scheme is left.
 */
public final class FilingOfReading {

  private static final String GROUPS = "expenditure.project.";

  private final Scheme scheme;
  private final Reading reading;

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
    List<FiledProject> projects = projects();
    Filing named =
        new Filing(scheme.id(), year, Map.of(), projects, List.of(), List.of(), Map.of());
    Set<Slot> slots = FormSlots.of(scheme, named);
    Map<Slot, Content> entries = new LinkedHashMap<>();
    fill(Fact.Origin.CELL, slots, entries);
    fill(Fact.Origin.SENTENCE, slots, entries);
    if (!reading.identification().unit().isEmpty()) {
      entries.putIfAbsent(
          Slot.of("document.unit_name", Period.NONE),
          new Content.Words(reading.identification().unit()));
    }
    return new Filing(scheme.id(), year, entries, projects, indicators(), List.of(), words());
  }

  // ---- figures ----

  private void fill(Fact.Origin origin, Set<Slot> slots, Map<Slot, Content> entries) {
    for (Fact fact : reading.facts()) {
      if (fact.origin() == origin && !(fact.content() instanceof Content.Blank)) {
        slot(fact, slots).ifPresent(slot -> entries.putIfAbsent(slot, fact.content()));
      }
    }
  }

  /** The slot of a fact; names and dates have no period, whatever year they were read with. */
  private static Optional<Slot> slot(Fact fact, Set<Slot> slots) {
    Slot exact = new Slot(fact.subject(), fact.concept(), fact.period(), 0);
    if (slots.contains(exact)) {
      return Optional.of(exact);
    }
    Slot undated = new Slot(fact.subject(), fact.concept(), Period.NONE, 0);
    return slots.contains(undated) ? Optional.of(undated) : Optional.empty();
  }

  // ---- projects ----

  /** The projects in the order they are named, each in the group of the list it stands in. */
  private List<FiledProject> projects() {
    Map<Integer, String> groupOfPassage = groups();
    Map<String, String> projects = new LinkedHashMap<>();
    for (Fact fact : reading.facts()) {
      if (fact.subject().isProject() && !fact.subject().name().isBlank()) {
        String group = groupOfPassage.getOrDefault(fact.place().passage(), "");
        projects.merge(fact.subject().name(), group, (one, other) -> one.isEmpty() ? other : one);
      }
    }
    List<FiledProject> list = new ArrayList<>();
    projects.forEach((name, group) -> list.add(new FiledProject(name, group)));
    return list;
  }

  /** The group of projects each cell stands under. */
  private Map<Integer, String> groups() {
    List<String> known = new ArrayList<>();
    for (SchemeTable table : scheme.tables()) {
      for (FormBlock block : table.blocks()) {
        if (block instanceof FormBlock.Grid grid) {
          grid.rows().stream()
              .filter(row -> row.repetition() == FormRow.Repetition.PROJECT)
              .map(FormRow::group)
              .filter(group -> !group.isEmpty())
              .forEach(known::add);
        }
      }
    }
    Map<Integer, String> groups = new HashMap<>();
    String current = "";
    for (Passage passage : reading.passages()) {
      if (passage.kind() != Passage.Kind.CELL) {
        current = "";
        continue;
      }
      String concept =
          Taxonomy.standard()
              .best(passage.text())
              .map(Match::concept)
              .map(each -> each.id())
              .orElse("");
      if (concept.startsWith(GROUPS) && known.contains(concept.substring(GROUPS.length()))) {
        current = concept.substring(GROUPS.length());
      } else if (!concept.isEmpty() && !concept.startsWith("project.")) {
        current = "";
      }
      if (!current.isEmpty()) {
        groups.put(passage.index(), current);
      }
    }
    return groups;
  }

  // ---- indicators ----

  private List<IndicatorRow> indicators() {
    List<IndicatorRow> rows = new ArrayList<>();
    for (Form form : reading.forms()) {
      table(form)
          .ifPresent(found -> form.indicators().forEach(row -> rows.add(row(found, form, row))));
    }
    return rows;
  }

  /** A table of indicators of a scheme. */
  private record Found(SchemeTable table, FormBlock.Indicators block) {}

  /** The scheme's table a form is: for the same subject, with or without scores like it. */
  private Optional<Found> table(Form form) {
    boolean scored =
        form.indicators().stream().anyMatch(row -> row.cell(Indicator.Column.SCORE).isPresent());
    List<Found> fitting = new ArrayList<>();
    for (SchemeTable table : scheme.tables()) {
      for (FormBlock block : table.blocks()) {
        if (block instanceof FormBlock.Indicators indicators
            && table.subject() == form.subject().kind()
            && indicators.goalsOnly() != scored) {
          fitting.add(new Found(table, indicators));
        }
      }
    }
    return fitting.stream().findFirst();
  }

  private IndicatorRow row(Found found, Form form, Indicator row) {
    Map<Indicator.Column, String> texts = new EnumMap<>(Indicator.Column.class);
    row.cells().forEach((column, cell) -> texts.put(column, cell.text()));
    List<IndicatorNode> groups =
        scheme.tree(found.block().tree()).map(tree -> tree.groups()).orElse(List.of());
    Optional<IndicatorNode> first = named(groups, row.level1());
    Optional<IndicatorNode> second = first.flatMap(group -> named(group.children(), row.level2()));
    List<IndicatorNode> under =
        second.or(() -> first).map(IndicatorNode::children).orElse(List.of());
    return new IndicatorRow(
        found.table().id(),
        found.block().id(),
        form.subject(),
        first.map(IndicatorNode::label).orElse(row.level1()),
        second.map(IndicatorNode::label).orElse(row.level2()),
        named(under, row.name().text()).map(IndicatorNode::label).orElse(row.name().text()),
        texts);
  }

  private static Optional<IndicatorNode> named(List<IndicatorNode> nodes, String name) {
    String plain = Taxonomy.normalise(name);
    return nodes.stream()
        .filter(node ->
            Taxonomy.normalise(node.label()).equals(plain)
                || node.synonyms().stream()
                    .anyMatch(each -> Taxonomy.normalise(each).equals(plain)))
        .findFirst();
  }

  // ---- own words ----

  /** The paragraphs under the headings that are the outline's. */
  private Map<String, List<String>> words() {
    Map<String, String> paths = new LinkedHashMap<>();
    paths(scheme.outline().sections(), "", paths);
    Map<String, List<String>> words = new LinkedHashMap<>();
    String current = "";
    for (Passage passage : reading.passages()) {
      if (passage.kind() == Passage.Kind.HEADING) {
        String path = paths.get(heading(passage.text()));
        if (path != null) {
          current = path;
        } else if (!current.isEmpty()) {
          words.computeIfAbsent(current, key -> new ArrayList<>()).add(passage.text().strip());
        }
      } else if (passage.kind() == Passage.Kind.PARAGRAPH
          && !passage.isBlank()
          && !current.isEmpty()) {
        words.computeIfAbsent(current, key -> new ArrayList<>()).add(passage.text().strip());
      }
    }
    return words;
  }

  private static void paths(
      List<OutlineSection> sections, String above, Map<String, String> paths) {
    for (OutlineSection section : sections) {
      String path = above.isEmpty() ? section.id() : above + "/" + section.id();
      paths.putIfAbsent(heading(section.heading()), path);
      section.synonyms().forEach(each -> paths.putIfAbsent(heading(each), path));
      paths(section.sections(), path, paths);
    }
  }

  private static String heading(String text) {
    return Taxonomy.normalise(text);
  }
}
