package org.kaocheng.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.pack.GradeBand;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Unit;

/** What Excel itself refuses while a sheet is filled in, with what it says. */
final class Validations {

  private static final String LARGEST = "1000000000000";

  /** A rule for cells and what is said when a cell is chosen. */
  private record Rule(String kind, String prompt) {}

  private final List<String> grades;
  private final List<String> words;
  private final Map<Rule, CellRangeAddressList> cells = new LinkedHashMap<>();

  Validations(Scheme scheme, int year) {
    grades =
        scheme
            .scale(Scheme.usualDay(year))
            .map(scale -> scale.bands().stream().map(GradeBand::grade).toList())
            .orElse(List.of("优", "良", "中", "差"));
    words = List.of(year + "年", year + "年度");
  }

  /** Adds the rule of a cell that is typed. */
  void add(Page.Placed placed, FilingField field, CellKey.Kind kind) {
    Unit unit = placed.cell().unit();
    if (kind == CellKey.Kind.FIGURE) {
      boolean free = Signs.mayBeNegative(field);
      add(placed, new Rule(free ? "number" : "amount", prompt(unit)));
    } else if (field instanceof FilingField.Entry(Slot slot)) {
      switch (slot.concept()) {
        case "evaluation.grade" -> add(placed, new Rule("grade", "请选择评价等级。"));
        case "document.fiscal_year" -> add(placed, new Rule("year", "报告年度。"));
        default -> {
          // Words of any kind.
        }
      }
    }
  }

  private static String prompt(Unit unit) {
    if (unit.dimension() == Dimension.PERCENT) {
      return "填百分数，如 95.04%。";
    }
    String in = unit.symbol().isEmpty() ? "" : "单位：" + unit.symbol() + "。";
    return in + "只填数字；没有发生额的填 0。";
  }

  private void add(Page.Placed placed, Rule rule) {
    cells
        .computeIfAbsent(rule, each -> new CellRangeAddressList())
        .addCellRangeAddress(
            new CellRangeAddress(placed.row(), placed.row(), placed.column(), placed.column()));
  }

  /** Puts the rules into the sheet. */
  void apply(Sheet sheet) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    cells.forEach((rule, ranges) -> {
      DataValidation validation = helper.createValidation(constraint(helper, rule), ranges);
      validation.setSuppressDropDownArrow(
          rule.kind().equals("grade") || rule.kind().equals("year"));
      validation.setEmptyCellAllowed(true);
      validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
      validation.setShowErrorBox(true);
      validation.createErrorBox("填写有误", error(rule));
      validation.setShowPromptBox(true);
      validation.createPromptBox("填写说明", rule.prompt());
      sheet.addValidationData(validation);
    });
  }

  private DataValidationConstraint constraint(DataValidationHelper helper, Rule rule) {
    return switch (rule.kind()) {
      case "grade" -> helper.createExplicitListConstraint(grades.toArray(new String[0]));
      case "year" -> helper.createExplicitListConstraint(words.toArray(new String[0]));
      case "amount" ->
          helper.createDecimalConstraint(
              DataValidationConstraint.OperatorType.BETWEEN, "0", LARGEST);
      default ->
          helper.createDecimalConstraint(
              DataValidationConstraint.OperatorType.BETWEEN, "-" + LARGEST, LARGEST);
    };
  }

  private String error(Rule rule) {
    return switch (rule.kind()) {
      case "grade" -> "请从下拉列表中选择：" + String.join("、", grades) + "。";
      case "year" -> "本工作簿只用于" + words.getFirst() + "。";
      case "amount" -> "此处应填不小于 0 的数字，不要写文字和单位。" + rule.prompt();
      default -> "此处应填数字，不要写文字和单位。" + rule.prompt();
    };
  }
}
