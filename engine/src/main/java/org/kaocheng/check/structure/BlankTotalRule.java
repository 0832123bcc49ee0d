package org.kaocheng.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.text.Field;
import org.kaocheng.check.text.Sheet;
import org.kaocheng.check.text.Spots;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/** Rows that sum up others and are blank although the others are filled. */
public final class BlankTotalRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "structure.blank-total",
          Family.STRUCTURE,
          Severity.WARNING,
          "合计行未填",
          "明细已填而合计未填，总额无法与正文和决算核对。",
          "请按明细汇总填列合计数。");

  private static final String TOTAL = "(?:合计|总计|小计)[：:]?";
  private static final String CHAPTER = "[一二三四五六七八九十]+、.*(?:支出|收入|经费|合计|资金)(?:情况)?[：:]?";

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<String> blankWords = examination.lexicon().words("structure.blank-words");
    List<Finding> findings = new ArrayList<>();
    for (Sheet sheet : Sheet.all(examination)) {
      for (int row = 0; row < sheet.rows().size(); row++) {
        List<Field> fields = sheet.rows().get(row);
        Optional<Field> label =
            Sheet.label(fields).filter(field -> isBlank(fields, field, blankWords));
        if (label.isPresent() && sumsUp(sheet, row, label.get())) {
          findings.add(finding(fields, label.get()));
        }
      }
    }
    return findings;
  }

  private static boolean isBlank(List<Field> row, Field label, List<String> blankWords) {
    List<Field> values = Sheet.after(row, label);
    return values.size() >= 2 && values.stream().allMatch(f -> blankWords.contains(f.text()));
  }

  private static boolean sumsUp(Sheet sheet, int row, Field label) {
    String text = label.text();
    if (text.matches(CHAPTER)) {
      return figures(sheet, row + 1, 1, label.column()) >= 2;
    }
    return text.matches(TOTAL) && figures(sheet, row - 1, -1, label.column()) >= 2;
  }

  /** The rows with figures from a row on, up or down, until the next chapter or a row of heads. */
  private static int figures(Sheet sheet, int from, int step, int column) {
    int count = 0;
    for (int row = from; row >= 0 && row < sheet.rows().size(); row += step) {
      List<Field> fields = sheet.rows().get(row);
      Optional<Field> label = Sheet.label(fields);
      boolean chapter =
          label.filter(f -> Patterns.matches(f.text(), "[一二三四五六七八九十]+、.*")).isPresent();
      if (chapter || label.isEmpty() && step > 0 && fields.stream().anyMatch(f -> !f.isBlank())) {
        return count;
      }
      if (label.filter(f -> f.column() >= column).isPresent()
          && Sheet.after(fields, label.get()).stream().anyMatch(Field::isNumeric)) {
        count++;
      }
    }
    return count;
  }

  private static Finding finding(List<Field> row, Field label) {
    FindingBuilder builder =
        FindingBuilder.of(CARD)
            .message("“" + label.text() + "”行未填金额，而所属明细已填，请补填合计数。")
            .stated("（空白）")
            .key(label.text() + label.grid().table())
            .at(Spots.whole(label.passage()));
    Sheet.after(row, label).forEach(value -> builder.at(Spots.whole(value.passage())));
    return builder.build();
  }
}
