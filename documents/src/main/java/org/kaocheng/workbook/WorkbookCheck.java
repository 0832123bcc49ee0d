package org.kaocheng.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.compose.OwnWords;
import org.kaocheng.fact.Content;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Unit;
import org.kaocheng.value.Units;

/** All that is missing or wrong in a workbook by itself, sheet by sheet. */
public final class WorkbookCheck {

  /** 元 in place of 万元 makes an amount ten thousand times its neighbours; they differ somewhat. */
  private static final BigDecimal FROM = BigDecimal.valueOf(3_000);

  private static final BigDecimal TO = BigDecimal.valueOf(40_000);

  private final FilledWorkbook workbook;
  private final Answers answers;
  private final List<CellProblem> problems = new ArrayList<>();

  private WorkbookCheck(FilledWorkbook workbook, Answers answers) {
    this.workbook = workbook;
    this.answers = answers;
  }

  /**
   * What is missing or wrong, what was noticed when it was read included.
   *
   * @param scheme the id of the scheme it is to be for; empty for whichever it is for
   * @param year the year it is to be for; empty for whichever it is for
   */
  public static List<CellProblem> check(
      FilledWorkbook workbook, Optional<String> scheme, Optional<Integer> year) {
    Answers answers = Answers.of(workbook.scheme(), workbook.filing());
    WorkbookCheck check = new WorkbookCheck(workbook, answers);
    check.asked(scheme, year);
    check.problems.addAll(workbook.problems());
    check.year();
    check.overwritten();
    check.figures();
    check.words();
    check.problems.addAll(Missing.of(workbook));
    if (check.isBegun()) {
      check.findings();
    }
    return check.ordered();
  }

  /**
   * What is missing or wrong in the cells of a filing's forms, whatever they were read from.
   *
   * @param answers the answers of the workbook's filing
   */
  static List<CellProblem> cells(FilledWorkbook workbook, Answers answers) {
    WorkbookCheck check = new WorkbookCheck(workbook, answers);
    check.overwritten();
    check.figures();
    check.problems.addAll(Missing.of(workbook));
    return check.problems;
  }

  /** Whether any figure of this year is filled in: of a blank report nothing is to be said. */
  private boolean isBegun() {
    int year = workbook.filing().year();
    return workbook.filing().entries().entrySet().stream()
        .anyMatch(entry ->
            entry.getKey().period().year() == year && entry.getValue() instanceof Content.Figure);
  }

  /** The workbook as a whole first, then sheet by sheet in the workbook's order. */
  private List<CellProblem> ordered() {
    List<String> sheets =
        workbook.cells().stream().map(FilledWorkbook.Cell::sheet).distinct().toList();
    List<CellProblem> ordered = new ArrayList<>(new LinkedHashSet<>(problems));
    ordered.sort(
        Comparator.<CellProblem>comparingInt(problem ->
                problem.sheet().isEmpty()
                    ? -1
                    : sheets.contains(problem.sheet())
                        ? sheets.indexOf(problem.sheet())
                        : sheets.size())
            .thenComparing(problem -> problem.severity() != Severity.ERROR)
            .thenComparing(problem -> problem.severity() == Severity.INFO));
    return ordered;
  }

  private void tell(Severity severity, FilledWorkbook.Cell cell, String message) {
    problems.add(new CellProblem(severity, cell.sheet(), cell.address(), message));
  }

  /** A workbook of another scheme or year than asked for. */
  private void asked(Optional<String> scheme, Optional<Integer> year) {
    String has = workbook.scheme().id();
    scheme
        .filter(id -> !id.equals(has))
        .ifPresent(id ->
            problems.add(
                new CellProblem(
                    Severity.ERROR,
                    "",
                    "",
                    "这是方案 "
                        + has
                        + "（"
                        + workbook.scheme().name()
                        + "）的工作簿，不是 "
                        + id
                        + " 的；"
                        + "以下按 "
                        + has
                        + " 检查")));
    int made = workbook.filing().year();
    year.filter(wanted -> wanted != made)
        .ifPresent(wanted ->
            problems.add(
                new CellProblem(
                    Severity.ERROR,
                    "",
                    "",
                    "这是 "
                        + made
                        + " 年度的工作簿，不是 "
                        + wanted
                        + " 年度的；可用 kaocheng fill --from 由它结转出新年度的工作簿")));
  }

  /** A fiscal year other than the workbook's: last year's workbook used again. */
  private void year() {
    int year = workbook.filing().year();
    for (FilledWorkbook.Cell cell : workbook.cells()) {
      if (cell.input()
          && cell.field() instanceof FilingField.Entry(Slot slot)
          && slot.concept().equals("document.fiscal_year")) {
        String words = workbook.filing().words(slot);
        if (!words.isEmpty() && !words.contains(Integer.toString(year))) {
          tell(
              Severity.ERROR,
              cell,
              "年度填的是“" + words + "”，而这是 " + year + " 年度的工作簿；请用 fill --from 由它结转出新年度的工作簿");
        }
      }
    }
  }

  /** References in own words that would be printed as they are written. */
  private void words() {
    for (FilledWorkbook.Cell cell : workbook.cells()) {
      if (cell.field() instanceof FilingField.OwnWords(String section, int ignored)) {
        for (String paragraph : workbook.filing().words().getOrDefault(section, List.of())) {
          OwnWords.unresolved(answers, paragraph)
              .forEach(each ->
                  tell(Severity.WARNING, cell, "“" + each.text() + "”会原样印在报告里：" + each.reason()));
        }
      }
    }
  }

  /**
   * What the report's own check finds, but not what it finds at a figure of which something as
   * grave is told already: the same thing in other words, or what follows from it.
   */
  private void findings() {
    Map<String, Severity> told = new HashMap<>();
    problems.stream()
        .filter(problem -> problem.severity() != Severity.INFO)
        .forEach(problem ->
            told.merge(
                problem.place(),
                problem.severity(),
                (one, other) -> one.reaches(other) ? one : other));
    Set<String> figures = new HashSet<>();
    workbook.cells().stream()
        .filter(FilledWorkbook.Cell::figure)
        .forEach(cell -> figures.add(cell.sheet() + "!" + cell.address()));
    for (CellProblem finding : WorkbookFindings.of(workbook)) {
      Severity before = told.get(finding.place());
      boolean known =
          figures.contains(finding.place()) && before != null && before.reaches(finding.severity());
      if (!known) {
        problems.add(finding);
      }
    }
  }

  private void overwritten() {
    Overwritten overwritten = new Overwritten(answers);
    workbook.cells().stream()
        .filter(FilledWorkbook.Cell::overwritten)
        .forEach(cell -> overwritten.problem(cell).ifPresent(problems::add));
  }

  private void figures() {
    Map<String, List<FilledWorkbook.Cell>> rows = new LinkedHashMap<>();
    Set<FilingField> seen = new LinkedHashSet<>();
    for (FilledWorkbook.Cell cell : workbook.cells()) {
      Optional<Quantity> figure = figure(cell.field());
      if (figure.isEmpty()) {
        continue;
      }
      rows.computeIfAbsent(cell.sheet() + "\n" + cell.row(), key -> new ArrayList<>()).add(cell);
      if (cell.input()
          && seen.add(cell.field())
          && figure.get().number().signum() < 0
          && !Signs.mayBeNegative(cell.field())) {
        tell(Severity.ERROR, cell, name(cell) + "为负数（" + figure.get().numeral() + "），此处不应小于 0");
      }
    }
    rows.values().forEach(this::magnitudes);
  }

  private Optional<Quantity> figure(FilingField field) {
    return answers
        .of(field)
        .flatMap(content ->
            content instanceof Content.Figure(Quantity quantity)
                ? Optional.of(quantity)
                : Optional.empty());
  }

  /** Amounts of a row, this year's and last year's, budget and accounts, are of one order. */
  private void magnitudes(List<FilledWorkbook.Cell> row) {
    Unit unit = Units.of("万元").orElse(Unit.NONE);
    Map<FilledWorkbook.Cell, BigDecimal> amounts = new LinkedHashMap<>();
    for (FilledWorkbook.Cell cell : row) {
      figure(cell.field())
          .filter(figure -> figure.unit().dimension() == Dimension.MONEY)
          .flatMap(figure -> FigureText.number(figure, unit))
          .map(BigDecimal::abs)
          .filter(number -> number.signum() > 0)
          .ifPresent(number -> amounts.put(cell, number));
    }
    amounts.forEach((cell, amount) -> {
      Optional<BigDecimal> others =
          amounts.entrySet().stream()
              .filter(other -> !other.getKey().equals(cell))
              .map(Map.Entry::getValue)
              .max(BigDecimal::compareTo);
      others
          .filter(most -> cell.input())
          .filter(most -> amount.compareTo(most.multiply(FROM)) >= 0)
          .filter(most -> amount.compareTo(most.multiply(TO)) <= 0)
          .ifPresent(most ->
              tell(
                  Severity.WARNING,
                  cell,
                  name(cell)
                      + "填了 "
                      + Decimals.plain(amount)
                      + "，约为同一行其他数（"
                      + Decimals.plain(most)
                      + "）的一万倍，疑似把“元”当作“万元”填写"));
    });
  }

  private static String name(FilledWorkbook.Cell cell) {
    return cell.label().isEmpty() ? "" : "“" + cell.label().replace("\n", "") + "”";
  }
}
