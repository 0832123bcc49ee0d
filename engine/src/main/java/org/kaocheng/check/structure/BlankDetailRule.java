package org.kaocheng.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/**
 * Detail rows left blank under a figure: all rows of an 其中 block, or the template rows below a row
 * that is to be divided into projects.
 */
public final class BlankDetailRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "structure.blank-detail",
          Family.STRUCTURE,
          Severity.WARNING,
          "只填总数未填明细",
          "只有总数没有明细，总数的构成无法核对。",
          "请逐项填列明细；确无发生的，请填0。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<String> itemised = examination.lexicon().words("structure.itemised-rows");
    List<String> blankWords = examination.lexicon().words("structure.blank-words");
    List<Finding> findings = new ArrayList<>();
    for (Sheet sheet : Sheet.all(examination)) {
      for (int row = 0; row + 1 < sheet.rows().size(); row++) {
        Optional<Field> parent = filled(sheet.rows().get(row));
        if (parent.isPresent()) {
          block(sheet, row, parent.get(), blankWords).ifPresent(findings::add);
          if (itemised.stream().anyMatch(parent.get().text()::contains)) {
            template(sheet, row, parent.get(), blankWords).ifPresent(findings::add);
          }
        }
      }
    }
    return findings;
  }

  /** The label of a row that has a label and a figure. */
  private static Optional<Field> filled(List<Field> row) {
    return Sheet.label(row)
        .filter(label -> Sheet.after(row, label).stream().anyMatch(Field::isNumeric));
  }

  private static boolean isBlank(List<Field> row, Field label, List<String> blankWords) {
    List<Field> values = Sheet.after(row, label);
    return !values.isEmpty() && values.stream().allMatch(f -> blankWords.contains(f.text()));
  }

  private static Optional<Finding> block(
      Sheet sheet, int parentRow, Field parent, List<String> blankWords) {
    List<Field> labels = new ArrayList<>();
    for (int row = parentRow + 1; row < sheet.rows().size(); row++) {
      List<Field> fields = sheet.rows().get(row);
      Optional<Field> label = Sheet.label(fields);
      boolean first = labels.isEmpty();
      if (label.isEmpty()
          || !isBlank(fields, label.get(), blankWords)
          || first && !label.get().text().startsWith("其中")
          || Patterns.matches(label.get().text(), "[一二三四五六七八九十]+、.*")) {
        break;
      }
      if (!blankWords.contains(label.get().text())) {
        labels.add(label.get());
      }
    }
    return labels.size() < 2 ? Optional.empty() : Optional.of(finding(sheet, parent, labels));
  }

  private static Finding finding(Sheet sheet, Field parent, List<Field> labels) {
    List<String> names =
        labels.stream().map(f -> Patterns.replaceFirst(f.text(), "^其中[：:]?", "")).toList();
    List<Evidence> places = new ArrayList<>();
    for (Field label : labels) {
      places.add(Spots.whole(label.passage()));
      Sheet.after(sheet.rows().get(label.row()), label)
          .forEach(value -> places.add(Spots.whole(value.passage())));
    }
    return FindingBuilder.of(CARD)
        .message("“" + name(parent) + "”填有金额，但其明细" + Spots.quoted(names) + "均未填写，构成无法核对。")
        .stated("（空白）")
        .at(places)
        .at(Spots.whole(parent.passage()))
        .build();
  }

  private static Optional<Finding> template(
      Sheet sheet, int parentRow, Field parent, List<String> blankWords) {
    List<Field> next = sheet.rows().get(parentRow + 1);
    boolean blank = !next.isEmpty() && next.stream().allMatch(f -> blankWords.contains(f.text()));
    if (!blank) {
      return Optional.empty();
    }
    FindingBuilder builder =
        FindingBuilder.of(CARD)
            .message("“" + name(parent) + "”只填总数，未按“一个项目一行”分项目填列金额。")
            .stated("（空白）")
            .at(Spots.whole(parent.passage()));
    Sheet.after(sheet.rows().get(parentRow), parent).stream()
        .filter(Field::isNumeric)
        .forEach(value -> builder.at(Spots.whole(value.passage())));
    next.forEach(field -> builder.at(Spots.whole(field.passage())));
    return Optional.of(builder.build());
  }

  private static String name(Field label) {
    return Patterns.replaceFirst(label.text(), "^其中[：:]?", "")
        .replaceFirst("^[0-9一二三四五六七八九十]+、", "");
  }
}
