package org.kaocheng.check.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.text.Field;
import org.kaocheng.check.text.Sheet;
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/**
 * A row of a table of projects that has no project form, and a project form without row, whose
 * names begin and end alike: one project under two names.
 */
public final class ProjectNameRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "names.project",
          Family.CONSISTENCY,
          Severity.WARNING,
          "项目名称前后不一致",
          "基础数据表与项目自评表的项目名称不一致，资金无法逐项对应。",
          "请统一项目名称。");

  private static final int KEPT = 4;
  private static final int LARGEST_CHANGE = 3;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Sheet> projects = new ArrayList<>();
    List<Field> forms = new ArrayList<>();
    for (Sheet sheet : Sheet.all(examination)) {
      List<Field> names = formNames(sheet);
      forms.addAll(names);
      if (names.isEmpty()) {
        projects.add(sheet);
      }
    }
    if (forms.isEmpty()) {
      return List.of();
    }
    List<Field> rows = projects.stream().flatMap(sheet -> rowNames(sheet).stream()).toList();
    List<Finding> findings = new ArrayList<>();
    for (Field row : rows) {
      boolean formless = forms.stream().noneMatch(form -> form.text().contains(row.text()));
      boolean standard = !examination.taxonomy().named(row.text()).isEmpty();
      if (formless && !standard) {
        match(examination, row, forms, rows).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static List<Field> formNames(Sheet sheet) {
    return sheet.rows().stream()
        .flatMap(List::stream)
        .filter(field -> field.text().equals("项目名称") || field.text().equals("项目支出名称"))
        .flatMap(field -> sheet.right(field).stream())
        .filter(field -> !field.isBlank() && !field.isNumeric())
        .toList();
  }

  private static List<Field> rowNames(Sheet sheet) {
    return sheet.rows().stream()
        .flatMap(row ->
            Sheet.label(row)
                .filter(f -> Sheet.after(row, f).stream().anyMatch(Field::isNumeric))
                .stream())
        .filter(field -> Patterns.matches(field.text(), "[\\u4E00-\\u9FFF、]{" + 2 * KEPT + ",30}"))
        .toList();
  }

  private static Optional<Finding> match(
      Examination examination, Field row, List<Field> forms, List<Field> rows) {
    String name = row.text();
    int change = name.length() - 2 * KEPT;
    for (int suffix = KEPT; suffix <= KEPT + Math.max(change, 0); suffix++) {
      String start = name.substring(0, KEPT);
      String end = name.substring(name.length() - suffix);
      String middle = name.substring(KEPT, name.length() - suffix);
      if (middle.isEmpty() || middle.length() > LARGEST_CHANGE) {
        continue;
      }
      Pattern pattern =
          Pattern.compile(start + "([\\u4E00-\\u9FFF]{1," + LARGEST_CHANGE + "})" + end);
      for (Field form : forms) {
        Matcher matcher = pattern.matcher(form.text());
        if (matcher.find()
            && rows.stream().noneMatch(other -> other.text().contains(matcher.group()))) {
          return Optional.of(finding(examination, row, form, matcher.group()));
        }
      }
    }
    return Optional.empty();
  }

  private static Finding finding(Examination examination, Field row, Field form, String variant) {
    Passage label = row.passage();
    return FindingBuilder.of(CARD)
        .message("基础数据表的“" + row.text() + "”在项目自评表中写作“" + variant + "”，名称不一致，请统一。")
        .stated(row.text())
        .expected(variant)
        .at(Spots.at(examination, label, 0, label.text().length()))
        .at(Spots.whole(form.passage()))
        .build();
  }
}
