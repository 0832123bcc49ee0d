package org.kaocheng.compose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Reading;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.Match;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.formula.FormulaReader;
import org.kaocheng.scheme.formula.Names;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormRow;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.OutlineSection;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;
import org.kaocheng.value.Quantity;

/**
 * What a report that was read has for the forms of a scheme: to fill in this year's from it, or to
 * carry last year's forward. What has no field in the scheme is left.
 */
public final class FilingOfReading {

  private static final String GROUPS = "expenditure.project.";

  /** The words that number a target: 指标1：. */
  private static final Pattern NUMBERED = Pattern.compile("^(指标|目标)\\d{1,2}[：:]\\s*");

  /** Where the annexes begin. */
  private static final Pattern ANNEX = Pattern.compile("附(件|表)[一二三四五六七八九十\\d：:（(-].*|附(件|表)");

  /** What stands behind a heading of a section that has nothing to tell. */
  private static final Pattern NOTHING = Pattern.compile("[（(]?无[）)]?[。]?$");

  private static final int LONGEST_CAPTION = 40;
  private static final Names NAMES = Names.of(Taxonomy.standard(), List.of());

  private final Scheme scheme;
  private final Reading reading;
  private final Map<Slot, Content> entries = new LinkedHashMap<>();
  private final Map<String, String> paths = new LinkedHashMap<>();

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
    fill(Fact.Origin.CELL, slots);
    fill(Fact.Origin.SENTENCE, slots);
    if (!reading.identification().unit().isEmpty()) {
      entries.put(
          Slot.of("document.unit_name", Period.NONE),
          new Content.Words(reading.identification().unit()));
    }
    return new Filing(scheme.id(), year, entries, projects, indicators(), List.of(), words());
  }

  // ---- figures ----

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
    row.cells()
        .forEach(
            (column, cell) -> texts.put(column, NUMBERED.matcher(cell.text()).replaceFirst("")));
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
    paths(scheme.outline().sections(), "", paths);
    Map<String, List<String>> words = new LinkedHashMap<>();
    String current = "";
    boolean ended = false;
    for (Passage passage : reading.passages()) {
      if (isAnnex(passage)) {
        current = "";
        ended = true;
      }
      if (ended) {
        continue;
      }
      if (passage.kind() == Passage.Kind.HEADING) {
        String path = paths.get(heading(passage.text()));
        if (path != null) {
          current = path;
        } else if (!current.isEmpty()) {
          words.computeIfAbsent(current, key -> new ArrayList<>()).add(text(passage));
        }
      } else if (passage.kind() == Passage.Kind.PARAGRAPH
          && !passage.isBlank()
          && !current.isEmpty()) {
        words.computeIfAbsent(current, key -> new ArrayList<>()).add(text(passage));
      }
    }
    return words;
  }

  /** Whether a line begins the annexes: no section of the outline follows. */
  private boolean isAnnex(Passage passage) {
    return passage.kind() != Passage.Kind.CELL
        && ANNEX.matcher(passage.squeezed()).matches()
        && passage.squeezed().length() < LONGEST_CAPTION
        && reading.passages().stream()
            .skip(passage.index() + 1L)
            .noneMatch(later ->
                later.kind() == Passage.Kind.HEADING && paths.containsKey(heading(later.text())));
  }

  /** A paragraph, its figures that are filled in as references to them. */
  private String text(Passage passage) {
    StringBuilder text = new StringBuilder(passage.text());
    for (Fact fact : reading.facts().reversed()) {
      if (fact.place().isPassage() && fact.place().passage() == passage.index()) {
        reference(fact)
            .ifPresent(name -> text.replace(fact.place().start(), fact.place().end(), name));
      }
    }
    return text.toString().strip();
  }

  /** What a figure is referred to by: {@code {基本支出[决算]}}; empty when it must stay as written. */
  private Optional<String> reference(Fact fact) {
    Slot slot = new Slot(fact.subject(), fact.concept(), fact.period(), 0);
    String name = Taxonomy.standard().concept(fact.concept()).map(each -> each.label()).orElse("");
    boolean same =
        fact.subject().equals(Subject.DEPARTMENT)
            && fact.period().year() == reading.identification().year()
            && fact.period().basis() != Basis.NONE
            && fact.period().basis() != Basis.TARGET
            && entries.get(slot) instanceof Content.Figure(Quantity filed)
            && fact.content() instanceof Content.Figure(Quantity told)
            && (FigureText.printed(filed, Answers.unit(fact.concept()))
                    + Answers.unit(fact.concept()).symbol())
                .equals(reading.text(fact.place()));
    String reference = name + "[" + fact.period().basis().label() + "]";
    boolean known =
        same
            && FormulaReader.number(reference, NAMES).result().orElse(null)
                instanceof Formula.Reference back
            && back.concept().equals(fact.concept());
    return known ? Optional.of("{" + reference + "}") : Optional.empty();
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
    return Taxonomy.normalise(NOTHING.matcher(text.strip()).replaceFirst(""));
  }
}
