package org.kaocheng.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaocheng.fact.Period;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.pack.OutlineSection;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.source.Severity;

/** What is not filled in, a row of a form at a time. */
final class Missing {

  private static final Slot UNIT_NAME = Slot.of("document.unit_name", Period.NONE);

  private final FilledWorkbook workbook;
  private final Set<String> required = new LinkedHashSet<>();
  private final List<CellProblem> problems = new ArrayList<>();

  private Missing(FilledWorkbook workbook) {
    this.workbook = workbook;
    Scheme scheme = workbook.scheme();
    required(scheme.outline().sections(), "");
  }

  /** What is missing in a workbook. */
  static List<CellProblem> of(FilledWorkbook workbook) {
    Missing missing = new Missing(workbook);
    missing.rows();
    return missing.problems;
  }

  private void required(List<OutlineSection> sections, String above) {
    for (OutlineSection section : sections) {
      String path = above.isEmpty() ? section.id() : above + "/" + section.id();
      if (section.required() && section.ownWords() && section.empty().isEmpty()) {
        required.add(path);
      }
      required(section.sections(), path);
    }
  }

  private void rows() {
    Map<String, List<FilledWorkbook.Cell>> rows = new LinkedHashMap<>();
    for (FilledWorkbook.Cell cell : workbook.cells()) {
      if (cell.input()) {
        rows.computeIfAbsent(cell.sheet() + "\n" + cell.row(), key -> new ArrayList<>()).add(cell);
      }
    }
    rows.values().forEach(this::row);
  }

  private void row(List<FilledWorkbook.Cell> row) {
    boolean untouched = row.stream().allMatch(FilledWorkbook.Cell::blank);
    if (untouched && row.stream().allMatch(cell -> isOptionalRow(cell.field()))) {
      return;
    }
    List<FilledWorkbook.Cell> figures = new ArrayList<>();
    List<FilledWorkbook.Cell> words = new ArrayList<>();
    for (FilledWorkbook.Cell cell : row) {
      if (cell.blank() && isNeeded(cell)) {
        (cell.figure() ? figures : words).add(cell);
      }
    }
    tell(Severity.WARNING, figures, "未填；没有发生额的填 0");
    boolean proven = words.stream().anyMatch(cell -> isRequired(cell.field()));
    tell(proven ? Severity.ERROR : Severity.INFO, words, proven ? "必须填写" : "未填");
  }

  private void tell(Severity severity, List<FilledWorkbook.Cell> cells, String message) {
    if (cells.isEmpty()) {
      return;
    }
    List<String> labels =
        cells.stream()
            .map(FilledWorkbook.Cell::label)
            .filter(label -> !label.isEmpty())
            .map(label -> "“" + label.replace("\n", "") + "”")
            .distinct()
            .toList();
    String addresses =
        cells.stream().map(FilledWorkbook.Cell::address).collect(Collectors.joining("、"));
    problems.add(
        new CellProblem(
            severity, cells.getFirst().sheet(), addresses, String.join("、", labels) + message));
  }

  private boolean isRequired(FilingField field) {
    return switch (field) {
      case FilingField.Entry(Slot slot) -> slot.equals(UNIT_NAME);
      case FilingField.OwnWords(String section, int ignored) -> required.contains(section);
      default -> false;
    };
  }

  private boolean isNeeded(FilledWorkbook.Cell cell) {
    return switch (cell.field()) {
      case FilingField.Entry(Slot slot) ->
          !slot.concept().equals("person.unit_head") && !slot.concept().equals("project.name");
      case FilingField.IndicatorField indicator ->
          switch (indicator.part()) {
            case TARGET, ACTUAL, POINTS, SCORE, NAME -> true;
            case LEVEL1, LEVEL2, CRITERION, REASON -> false;
          };
      case FilingField.OpenField open -> open.column() < 0;
      case FilingField.OwnWords words -> isRequired(words);
      case FilingField.ProjectName ignored -> false;
    };
  }

  /** Whether a row is there to be added to. */
  private static boolean isOptionalRow(FilingField field) {
    return switch (field) {
      case FilingField.Entry(Slot slot) -> slot.item() > 0;
      case FilingField.IndicatorField indicator -> indicator.part() != FilingField.Part.LEVEL1;
      case FilingField.OpenField ignored -> true;
      case FilingField.OwnWords ignored -> false;
      case FilingField.ProjectName ignored -> true;
    };
  }
}
