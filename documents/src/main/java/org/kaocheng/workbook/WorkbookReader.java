package org.kaocheng.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kaocheng.fact.Content;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.form.FieldEdit;
import org.kaocheng.ingest.StoredSheet;
import org.kaocheng.ingest.StoredWorkbook;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.source.Severity;

/**
 * Reads a workbook that was filled in, by whatever program: sheets are known by their hidden keys,
 * numbers are read exactly, and whatever users did that loses or contradicts something is told.
 */
public final class WorkbookReader {

  private final StoredWorkbook.Sheets workbook;
  private final Scheme scheme;
  private final int year;
  private final Optional<Register> register;
  private final List<CellProblem> problems = new ArrayList<>();
  private final List<FormSheet> forms = new ArrayList<>();
  private final List<ReadCell> cells = new ArrayList<>();

  private WorkbookReader(
      StoredWorkbook.Sheets workbook, Scheme scheme, int year, Optional<Register> register) {
    this.workbook = workbook;
    this.scheme = scheme;
    this.year = year;
    this.register = register;
  }

  /**
   * The scheme and the year a workbook was made for.
   *
   * @return empty when it is none of our workbooks
   */
  public static Optional<Made> made(StoredWorkbook.Sheets workbook) {
    Optional<Register> register = register(workbook);
    if (register.isPresent()) {
      return register.map(each -> new Made(each.scheme(), each.year()));
    }
    return workbook.sheets().stream()
        .flatMap(sheet -> FormSheet.of(sheet).stream())
        .findFirst()
        .map(form -> new Made(form.key().scheme(), form.key().year()));
  }

  /** What a workbook was made for. */
  public record Made(String scheme, int year) {}

  private static Optional<Register> register(StoredWorkbook.Sheets workbook) {
    return workbook.sheets().stream().flatMap(sheet -> Register.read(sheet).stream()).findFirst();
  }

  /**
   * Reads a workbook.
   *
   * @param schemes the schemes by id
   * @return empty when it is none of our workbooks or of an unknown scheme
   */
  public static Optional<FilledWorkbook> read(
      StoredWorkbook.Sheets workbook, Function<String, Optional<Scheme>> schemes) {
    return made(workbook)
        .flatMap(made ->
            schemes
                .apply(made.scheme())
                .map(scheme ->
                    new WorkbookReader(workbook, scheme, made.year(), register(workbook)).read()));
  }

  private FilledWorkbook read() {
    sheets();
    forms.forEach(form -> cells.addAll(form.cells()));
    register.ifPresent(all -> problems.addAll(Deletions.of(all, forms)));
    forms.forEach(this::strays);
    FilingAssembler assembler = new FilingAssembler(scheme, year);
    cells.forEach(assembler::take);
    Filing filing = assembler.filing();
    problems.addAll(assembler.problems());
    Filing settled = withoutDerived(filing);
    List<FilledWorkbook.Cell> found = found(assembler.names());
    return new FilledWorkbook(scheme, settled, problems, found);
  }

  private void tell(Severity severity, String sheet, String cell, String message) {
    problems.add(new CellProblem(severity, sheet, cell, message));
  }

  // ---- sheets ----

  private void sheets() {
    Map<String, String> names = new HashMap<>();
    register.ifPresent(each -> each.lines().forEach(line -> names.put(line.sheet(), line.name())));
    if (register.isEmpty()) {
      tell(Severity.WARNING, "", "", "工作簿中用于核对的隐藏表已丢失，无法发现被删除的行和表");
    }
    Map<String, List<FormSheet>> byKey = new LinkedHashMap<>();
    for (StoredSheet sheet : workbook.sheets()) {
      Optional<FormSheet> form = FormSheet.of(sheet);
      if (form.isPresent() && isMine(form.get())) {
        byKey.computeIfAbsent(form.get().key().text(), key -> new ArrayList<>()).add(form.get());
      } else if (form.isEmpty() && isStrange(sheet)) {
        tell(Severity.INFO, sheet.name(), "", "不是本工作簿的表，没有读取");
      }
    }
    byKey.forEach((key, same) -> group(names.getOrDefault(key, ""), same));
    if (register.isPresent()) {
      names.forEach((key, name) -> {
        if (!byKey.containsKey(key)) {
          tell(Severity.ERROR, name, "", "工作表已被删除，其中的内容没有了，请从原工作簿中恢复");
        }
      });
    }
  }

  private boolean isMine(FormSheet form) {
    if (!form.key().scheme().equals(scheme.id())) {
      tell(
          Severity.ERROR,
          form.name(),
          "",
          "这张表来自另一方案（" + form.key().scheme() + "）的工作簿，本工作簿用的是 " + scheme.id() + "，没有读取");
      return false;
    }
    if (form.key().year() != year) {
      tell(
          Severity.ERROR,
          form.name(),
          "",
          "这张表来自 " + form.key().year() + " 年度的工作簿，本工作簿是 " + year + " 年度的，没有读取");
      return false;
    }
    return true;
  }

  private static boolean isStrange(StoredSheet sheet) {
    return sheet.visible()
        && !sheet.rows().isEmpty()
        && !sheet.name().equals(Instructions.SHEET)
        && !Register.isRegister(sheet);
  }

  /** Sheets of one key: the original, and copies of a project's form, which are new projects. */
  private void group(String name, List<FormSheet> same) {
    FormSheet original =
        same.stream().filter(form -> form.name().equals(name)).findFirst().orElse(same.getFirst());
    if (!name.isEmpty() && !original.name().equals(name)) {
      tell(Severity.INFO, original.name(), "", "原名“" + name + "”，工作表已改名，按内容照常读取");
    }
    forms.add(original);
    for (FormSheet copy : same) {
      if (copy == original) {
        continue;
      }
      if (copy.key().project().isEmpty()) {
        tell(
            Severity.WARNING,
            copy.name(),
            "",
            "与“" + original.name() + "”是同一张表，只读取了“" + original.name() + "”，请删去多余的一张");
      } else {
        copied(copy);
      }
    }
  }

  private void copied(FormSheet copy) {
    String group = Tokens.group(copy.key().project());
    int number = 1;
    Set<String> taken = new HashSet<>();
    workbook.sheets().stream()
        .flatMap(sheet -> FormSheet.of(sheet).stream())
        .forEach(form -> taken.add(form.key().project()));
    register.ifPresent(each ->
        each.lines()
            .forEach(line ->
                RowKey.read(line.key()).stream()
                    .flatMap(row -> row.cells().stream())
                    .forEach(cell -> project(cell.field()).ifPresent(taken::add))));
    forms.forEach(form ->
        form.rows().values().stream()
            .flatMap(row -> row.cells().stream())
            .forEach(cell -> project(cell.field()).ifPresent(taken::add)));
    while (taken.contains(Tokens.of(group, number))) {
      number++;
    }
    Map<String, String> names = Map.of(copy.key().project(), Tokens.of(group, number));
    forms.add(copy.renamed(names));
    tell(Severity.INFO, copy.name(), "", "是复制的项目表，已作为新增的项目读取");
  }

  private static Optional<String> project(FilingField field) {
    return switch (field) {
      case FilingField.Entry(Slot slot) when slot.subject().isProject() ->
          Optional.of(slot.subject().name());
      case FilingField.IndicatorField cell when cell.subject().isProject() ->
          Optional.of(cell.subject().name());
      default -> Optional.empty();
    };
  }

  // ---- rows ----

  private void strays(FormSheet form) {
    List<String> stray = form.strayNumbers();
    if (!stray.isEmpty()) {
      tell(
          Severity.ERROR,
          form.name(),
          String.join("、", stray.subList(0, Math.min(5, stray.size()))),
          "这里不是填写的地方，却有数字（共 " + stray.size() + " 处），没有读取；请核对是否粘贴时错了行列");
    }
  }

  // ---- formulas ----

  /** What is typed over a formula and says the same as the formula is no entry of its own. */
  private Filing withoutDerived(Filing filing) {
    Answers answers = Answers.of(scheme, filing);
    Map<Slot, Content> entries = new LinkedHashMap<>(filing.entries());
    entries
        .entrySet()
        .removeIf(entry ->
            answers
                .derived(new FilingField.Entry(entry.getKey()))
                .filter(derived -> FieldEdit.isSame(derived, entry.getValue()))
                .isPresent());
    return filing.with(entries);
  }

  private List<FilledWorkbook.Cell> found(Map<String, String> names) {
    Map<String, FormSheet> sheets = new HashMap<>();
    forms.forEach(form -> sheets.put(form.name(), form));
    List<FilledWorkbook.Cell> found = new ArrayList<>();
    for (ReadCell cell : cells) {
      FilingField field = Tokens.renamed(cell.key().field(), names);
      boolean blankProject =
          project(cell.key().field()).filter(token -> !names.containsKey(token)).isPresent();
      if (!blankProject) {
        found.add(
            new FilledWorkbook.Cell(
                field,
                cell.sheet(),
                cell.row(),
                cell.address(),
                label(sheets.get(cell.sheet()), cell),
                cell.key().role() == CellKey.Role.INPUT,
                cell.key().kind() == CellKey.Kind.FIGURE,
                cell.isBlank(),
                cell.key().role() != CellKey.Role.INPUT && cell.isTyped()));
      }
    }
    return found;
  }

  private static String label(@Nullable FormSheet form, ReadCell cell) {
    return form == null ? "" : form.label(cell.row(), cell.column());
  }
}
