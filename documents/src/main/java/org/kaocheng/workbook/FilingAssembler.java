package org.kaocheng.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.OpenRow;
import org.kaocheng.filing.Slot;
import org.kaocheng.form.FieldEdit;
import org.kaocheng.form.FixedIndicators;
import org.kaocheng.form.ItemLines;
import org.kaocheng.form.ProjectEdit;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Quantity;

/** Puts a filing together from the cells that were read. */
final class FilingAssembler {

  private final Scheme scheme;
  private final int year;
  private final FixedIndicators fixed;
  private final Map<Slot, Content> entries = new LinkedHashMap<>();
  private final Map<Slot, ReadCell> from = new LinkedHashMap<>();
  private final Map<String, Content> names = new LinkedHashMap<>();
  private final Map<String, ReadCell> nameCells = new LinkedHashMap<>();
  private final Set<String> tokens = new LinkedHashSet<>();
  private final Map<String, List<ReadCell>> rows = new LinkedHashMap<>();
  private final Map<String, List<String>> words = new LinkedHashMap<>();
  private final List<CellProblem> problems = new ArrayList<>();
  private final List<ReadCell> copies = new ArrayList<>();
  private final Map<String, String> called = new LinkedHashMap<>();

  FilingAssembler(Scheme scheme, int year) {
    this.scheme = scheme;
    this.year = year;
    this.fixed = new FixedIndicators(scheme, year);
  }

  /** What was noticed. */
  List<CellProblem> problems() {
    return problems;
  }

  /** What the projects are called, by token; those that are blank are absent. */
  Map<String, String> names() {
    return called;
  }

  /** Takes a cell; what is shown from elsewhere counts only where nothing stands there. */
  void take(ReadCell cell) {
    CellKey key = cell.key();
    switch (key.field()) {
      case FilingField.Entry(Slot slot) -> {
        if (slot.subject().isProject()) {
          tokens.add(slot.subject().name());
        }
        if (key.role() == CellKey.Role.COPY) {
          copies.add(cell);
        } else if (key.role() == CellKey.Role.INPUT || cell.isTyped()) {
          entry(slot, cell);
        }
      }
      case FilingField.OwnWords(String section, int ignored) ->
          content(cell)
              .ifPresent(content -> words.put(section, lines(((Content.Words) content).text())));
      case FilingField.IndicatorField field -> {
        if (field.subject().isProject()) {
          tokens.add(field.subject().name());
        }
        rows.computeIfAbsent(cell.sheet() + "\n" + cell.row(), row -> new ArrayList<>()).add(cell);
      }
      case FilingField.OpenField ignored ->
          rows.computeIfAbsent(cell.sheet() + "\n" + cell.row(), row -> new ArrayList<>())
              .add(cell);
      case FilingField.ProjectName ignored -> {
        // Names go by the project's token.
      }
    }
  }

  private Optional<Content> content(ReadCell cell) {
    CellContent read = CellContent.of(cell);
    problems.addAll(read.problems());
    return read.content();
  }

  private void entry(Slot slot, ReadCell cell) {
    ReadCell before = from.putIfAbsent(slot, cell);
    if (before != null) {
      if (!cell.isBlank()) {
        problems.add(
            new CellProblem(
                Severity.WARNING,
                cell.sheet(),
                cell.address(),
                "与 " + before.sheet() + "!" + before.address() + " 是同一项（行可能是复制的），这一处没有读取"));
      }
      return;
    }
    Optional<Content> content = content(cell);
    if (slot.concept().equals("project.name")) {
      nameCells.put(slot.subject().name(), cell);
      content.ifPresent(name -> names.put(slot.subject().name(), name));
    } else if (cell.key().kind() == CellKey.Kind.ITEMS) {
      content.ifPresent(text ->
          entries.putAll(ItemLines.read(slot, ((Content.Words) text).text(), cell.key().detail())));
    } else {
      content.filter(each -> !isDefault(slot, each)).ifPresent(each -> entries.put(slot, each));
    }
  }

  private boolean isDefault(Slot slot, Content content) {
    return slot.concept().equals("document.fiscal_year")
        && content.equals(new Content.Words(PaddedFiling.year(year)));
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** What is typed where a formula shows what is typed elsewhere: kept where nothing is there. */
  private void copies() {
    for (ReadCell cell : copies) {
      if (!cell.isTyped() || !(cell.key().field() instanceof FilingField.Entry(Slot slot))) {
        continue;
      }
      ReadCell first = from.get(slot);
      boolean name = slot.concept().equals("project.name");
      Optional<Content> typed = CellContent.of(cell).content();
      Optional<Content> there =
          Optional.ofNullable(name ? names.get(slot.subject().name()) : entries.get(slot));
      String where = first == null ? "别处" : " " + first.sheet() + "!" + first.address() + " ";
      if (typed.isEmpty()
          || there.filter(each -> FieldEdit.isSame(each, typed.get())).isPresent()) {
        continue;
      }
      if (there.isPresent()) {
        problems.add(
            new CellProblem(
                Severity.ERROR,
                cell.sheet(),
                cell.address(),
                "公式被改写为“"
                    + text(typed.get())
                    + "”，与"
                    + where
                    + "填的“"
                    + text(there.get())
                    + "”不一致，按后者读取；请改后者，并恢复这里的公式"));
        continue;
      }
      if (name) {
        names.put(slot.subject().name(), typed.get());
      } else {
        entries.put(slot, typed.get());
      }
      problems.add(
          new CellProblem(
              Severity.INFO,
              cell.sheet(),
              cell.address(),
              "这里的公式被改写；数据应在" + where + "填写，那里是空的，已按这里的读取"));
    }
  }

  /** The filing of all cells taken, projects by their names. */
  Filing filing() {
    copies();
    List<IndicatorRow> indicators = new ArrayList<>();
    List<OpenRow> openRows = new ArrayList<>();
    for (List<ReadCell> row : rows.values()) {
      switch (row.getFirst().key().field()) {
        case FilingField.IndicatorField field -> indicator(field, row).ifPresent(indicators::add);
        case FilingField.OpenField field -> openRow(field, row).ifPresent(openRows::add);
        default -> {
          // Only these two are taken by rows.
        }
      }
    }
    List<FiledProject> projects = projects(indicators);
    entries.keySet().removeIf(slot -> isNameless(slot.subject()));
    Filing filing =
        new Filing(
            scheme.id(),
            year,
            entries,
            projects,
            indicators.stream().filter(row -> !isNameless(row.subject())).toList(),
            openRows,
            words);
    return ProjectEdit.renamed(filing, projects, called);
  }

  private boolean isNameless(Subject subject) {
    return subject.isProject() && !called.containsKey(subject.name());
  }

  private Optional<IndicatorRow> indicator(FilingField.IndicatorField field, List<ReadCell> cells) {
    RowKey.IndicatorName names =
        cells.getFirst().rowKey().indicator().orElse(new RowKey.IndicatorName("", "", ""));
    Map<Indicator.Column, String> texts = new EnumMap<>(Indicator.Column.class);
    String name = names.name();
    for (ReadCell cell : cells) {
      FilingField.Part part = ((FilingField.IndicatorField) cell.key().field()).part();
      String text = content(cell).map(FilingAssembler::text).orElse("");
      if (part == FilingField.Part.NAME) {
        name = name.isEmpty() ? text : name;
      } else if (!part.isName() && !text.isEmpty()) {
        texts.put(part.column(), text);
      }
    }
    IndicatorRow row =
        new IndicatorRow(
            field.table(),
            field.block(),
            field.subject(),
            names.level1(),
            names.level2(),
            name,
            texts);
    Optional<IndicatorRow> printed = fixed.of(row);
    printed.ifPresent(each ->
        texts.entrySet().removeIf(text -> each.text(text.getKey()).equals(text.getValue())));
    boolean blank = texts.isEmpty() && (printed.isPresent() || name.isEmpty());
    return blank
        ? Optional.empty()
        : Optional.of(
            new IndicatorRow(
                row.table(),
                row.block(),
                row.subject(),
                row.level1(),
                row.level2(),
                row.name(),
                texts));
  }

  private Optional<OpenRow> openRow(FilingField.OpenField field, List<ReadCell> cells) {
    String label = "";
    Map<Integer, String> texts = new LinkedHashMap<>();
    for (ReadCell cell : cells) {
      int column = ((FilingField.OpenField) cell.key().field()).column();
      String text = content(cell).map(FilingAssembler::text).orElse("");
      if (column < 0) {
        label = text;
      } else if (!text.isEmpty()) {
        texts.put(column, text);
      }
    }
    return label.isEmpty() && texts.isEmpty()
        ? Optional.empty()
        : Optional.of(new OpenRow(field.table(), field.block(), field.after(), label, texts));
  }

  private static String text(Content content) {
    return switch (content) {
      case Content.Words(String text) -> text;
      case Content.Figure(Quantity figure) -> figure.text();
      case Content.Blank() -> "";
    };
  }

  /** The projects that are filled in; one without a name gets one, so that nothing is lost. */
  private List<FiledProject> projects(List<IndicatorRow> indicators) {
    List<FiledProject> projects = new ArrayList<>();
    Set<String> taken = new LinkedHashSet<>();
    for (String token : tokens) {
      Subject subject = Subject.project(token);
      boolean filled =
          entries.keySet().stream().anyMatch(slot -> slot.subject().equals(subject))
              || indicators.stream().anyMatch(row -> row.subject().equals(subject));
      String name = names.containsKey(token) ? text(names.get(token)) : "";
      if (name.isEmpty() && !filled) {
        continue;
      }
      if (name.isEmpty()) {
        name = "未命名项目" + (projects.size() + 1);
        tell(token, "项目填了数据但没有名称，请填写项目名称");
      }
      String unique = name;
      for (int number = 2; !taken.add(unique); number++) {
        unique = name + "（" + number + "）";
      }
      if (!unique.equals(name)) {
        tell(token, "项目名称“" + name + "”与另一个项目相同，请改用不同的名称");
      }
      called.put(token, unique);
      projects.add(new FiledProject(unique, Tokens.group(token)));
    }
    return projects;
  }

  private void tell(String token, String message) {
    ReadCell cell = nameCells.get(token);
    problems.add(
        new CellProblem(
            Severity.ERROR,
            cell == null ? "" : cell.sheet(),
            cell == null ? "" : cell.address(),
            message));
  }
}
