package org.kaocheng.check.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.text.Field;
import org.kaocheng.check.text.Sheet;
import org.kaocheng.check.text.Spots;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/**
 * Rows with the year's spending and no budget at all, in tables that have one column of each for
 * the report's year.
 */
public final class NoBudgetRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "structure.no-budget",
          Family.STRUCTURE,
          Severity.WARNING,
          "有决算数而无预算数",
          "有支出而预算栏空白，不能判断是漏填还是无预算支出。",
          "请补填预算数；属年中追加的，请说明来源和批复。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    int year = examination.reading().identification().year();
    List<String> unbudgeted = examination.lexicon().words("structure.unbudgeted-concepts");
    List<Finding> findings = new ArrayList<>();
    for (Sheet sheet : Sheet.all(examination)) {
      Optional<Columns> columns = columns(sheet, year);
      if (columns.isPresent()) {
        Map<String, List<Evidence>> rows = new LinkedHashMap<>();
        for (List<Field> row : sheet.rows().subList(columns.get().row + 1, sheet.rows().size())) {
          lacking(sheet, row, columns.get())
              .filter(label -> !isOneOf(unbudgeted, label))
              .ifPresent(label ->
                  rows.computeIfAbsent(name(label), ignored -> new ArrayList<>()).addAll(row(row)));
        }
        if (!rows.isEmpty()) {
          findings.add(finding(rows));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Map<String, List<Evidence>> rows) {
    FindingBuilder builder =
        FindingBuilder.of(CARD)
            .message(Spots.quoted(List.copyOf(rows.keySet())) + "填有本年决算数而预算数空白，请补填或说明无预算支出的原因。")
            .stated("（预算数空白）");
    rows.values().forEach(builder::at);
    return builder.build();
  }

  private static String name(Field label) {
    return Patterns.replaceFirst(label.text(), "^其中[：:]?", "").replaceFirst("^[0-9]{1,2}[、.]", "");
  }

  private static List<Evidence> row(List<Field> row) {
    return row.stream().map(field -> Spots.whole(field.passage())).toList();
  }

  /** The first head row that has exactly one budget column and one accounts column of the year. */
  private static Optional<Columns> columns(Sheet sheet, int year) {
    Pattern budgetHead = head("预算数?", year);
    Pattern accountsHead = head("决算数?", year);
    for (List<Field> row : sheet.rows()) {
      List<Field> budget = row.stream().filter(f -> isHead(f, budgetHead)).toList();
      List<Field> accounts = row.stream().filter(f -> isHead(f, accountsHead)).toList();
      if (budget.size() == 1 && accounts.size() == 1) {
        return Optional.of(
            new Columns(
                row.getFirst().row(), budget.getFirst().column(), accounts.getFirst().column()));
      }
    }
    return Optional.empty();
  }

  private static Pattern head(String word, int year) {
    return Patterns.of("(?:" + year + "年(?:度)?|本年)(?:年初|全年)?" + word + "(?:[（(].{1,4}[）)])?");
  }

  private static boolean isHead(Field field, Pattern head) {
    return head.matcher(field.text()).matches();
  }

  private static Optional<Field> lacking(Sheet sheet, List<Field> row, Columns columns) {
    Optional<Field> label = Sheet.label(row);
    if (label.isEmpty() || label.get().column() >= Math.min(columns.budget, columns.accounts)) {
      return Optional.empty();
    }
    int at = label.get().row();
    boolean spent =
        sheet
            .covering(at, columns.accounts)
            .filter(f -> f.isNumeric() && !Patterns.matches(f.text(), "0(?:\\.0+)?"))
            .isPresent();
    boolean blank = sheet.covering(at, columns.budget).filter(Field::isBlank).isPresent();
    return spent && blank ? label : Optional.empty();
  }

  private static boolean isOneOf(List<String> concepts, Field label) {
    return Taxonomy.standard()
        .best(label.text())
        .filter(match -> concepts.contains(match.concept().id()))
        .isPresent();
  }

  private record Columns(int row, int budget, int accounts) {}
}
