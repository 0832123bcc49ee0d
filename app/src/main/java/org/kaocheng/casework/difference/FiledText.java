package org.kaocheng.casework.difference;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.OpenRow;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.value.Quantity;

/** Everything a filing holds, the narrative apart, by its name in words. */
final class FiledText {

  private final Map<Name, String> texts = new LinkedHashMap<>();
  private final Map<Name, Integer> seen = new HashMap<>();

  private FiledText() {}

  /**
   * The name of something filled in.
   *
   * @param label what it is
   * @param period of when
   * @param number its number among those of the same name, from 1
   */
  record Name(String label, String period, int number) {
    Name {
      requireNonNull(label, "label is null");
      requireNonNull(period, "period is null");
    }
  }

  /** The texts of a filing in its order. */
  static Map<Name, String> of(Filing filing) {
    FiledText text = new FiledText();
    filing
        .entries()
        .forEach((slot, content) -> text.add(label(slot), slot.period().label(), words(content)));
    filing.projects().forEach(project -> text.add("项目：" + project.name(), "", group(project)));
    filing.indicators().forEach(text::indicator);
    filing.openRows().forEach(text::openRow);
    return text.texts;
  }

  private void add(String label, String period, String words) {
    int number = seen.merge(new Name(label, period, 0), 1, Integer::sum);
    texts.put(new Name(label, period, number), words);
  }

  private void indicator(IndicatorRow row) {
    List<String> levels =
        List.of(row.level1(), row.level2(), row.name()).stream()
            .filter(each -> !each.isBlank())
            .toList();
    String label = of(row.subject()) + "指标：" + String.join("／", levels);
    for (Indicator.Column column : Indicator.Column.values()) {
      if (!row.text(column).isBlank()) {
        add(label + "（" + words(column) + "）", "", row.text(column));
      }
    }
  }

  private void openRow(OpenRow row) {
    String label = "增列：" + row.label();
    row.texts().forEach((column, words) -> add(label + "（第 " + (column + 1) + " 栏）", "", words));
  }

  private static String label(Slot slot) {
    String concept =
        Taxonomy.standard().concept(slot.concept()).map(Concept::label).orElse(slot.concept());
    return of(slot.subject()) + concept + (slot.item() > 0 ? " " + slot.item() : "");
  }

  private static String of(Subject subject) {
    return subject.isProject() ? subject.name() + "：" : "";
  }

  private static String group(FiledProject project) {
    return project.group().isEmpty() ? "已列入" : "已列入（" + project.group() + "）";
  }

  private static String words(Content content) {
    return switch (content) {
      case Content.Figure(Quantity quantity) ->
          quantity.text().endsWith(quantity.unit().symbol())
              ? quantity.text()
              : quantity.text() + " " + quantity.unit().symbol();
      case Content.Words(String words) -> words;
      case Content.Blank() -> "";
    };
  }

  private static String words(Indicator.Column column) {
    return switch (column) {
      case TARGET -> "指标值";
      case ACTUAL -> "完成值";
      case POINTS -> "分值";
      case SCORE -> "得分";
      case CRITERION -> "评分标准";
      case REASON -> "偏差原因";
    };
  }
}
