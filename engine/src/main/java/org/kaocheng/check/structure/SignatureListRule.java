package org.kaocheng.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/**
 * Lists of evaluators without their signatures: a blank 签字 column, or a list announced with
 * signatures and particulars that has fewer columns than announced.
 */
public final class SignatureListRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "structure.signatures",
          Family.STRUCTURE,
          Severity.WARNING,
          "评价人员未签字",
          "评价人员应当对评价结果签字负责。",
          "请评价人员签字，并补全名单所列事项。");

  private static final String HEAD = "签字|签名|签章";
  private static final Pattern ANNOUNCED =
      Pattern.compile("(?:名单|人员)[^。]{0,6}签字[（(]([^）)]*、[^）)]*)[）)]");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    List<Sheet> sheets = Sheet.all(examination);
    sheets.forEach(sheet -> column(sheet).ifPresent(findings::add));
    for (Passage passage : examination.index().passages(ANNOUNCED)) {
      Matcher matcher = ANNOUNCED.matcher(passage.text());
      if (matcher.find()) {
        announced(passage, matcher.group(1), sheets).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> column(Sheet sheet) {
    List<Evidence> places = new ArrayList<>();
    for (List<Field> row : sheet.rows()) {
      Optional<Field> head = row.stream().filter(f -> Patterns.matches(f.text(), HEAD)).findFirst();
      if (head.isEmpty() || row.stream().noneMatch(f -> Patterns.matches(f.text(), "姓名"))) {
        continue;
      }
      for (int below = head.get().row() + 1; below < sheet.rows().size(); below++) {
        Optional<Field> name = sheet.covering(below, row.getFirst().column());
        Optional<Field> sign = sheet.covering(below, head.get().column());
        if (name.filter(f -> Patterns.matches(f.text(), "[\\u4E00-\\u9FFF·]{2,5}")).isEmpty()) {
          break;
        }
        sign.filter(Field::isBlank).ifPresent(f -> places.add(Spots.whole(f.passage())));
      }
    }
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            FindingBuilder.of(CARD)
                .message("评价人员“签字”栏空白，共" + places.size() + "人未签字。")
                .stated("（空白）")
                .at(places)
                .build());
  }

  private static Optional<Finding> announced(Passage heading, String fields, List<Sheet> sheets) {
    int wanted = fields.split("、").length + 1;
    Optional<Sheet> list =
        sheets.stream()
            .filter(sheet ->
                sheet.rows().stream()
                    .flatMap(List::stream)
                    .anyMatch(f -> f.passage().index() > heading.index()))
            .findFirst();
    int columns = list.map(sheet -> sheet.grid().width()).orElse(0);
    if (columns == 0 || columns >= wanted) {
      return Optional.empty();
    }
    FindingBuilder builder =
        FindingBuilder.of(CARD)
            .message("名单要求列明“" + fields + "”并签字，实列" + columns + "栏，未见签字，请补全。")
            .stated(columns + "栏")
            .expected(wanted + "栏")
            .at(Spots.whole(heading));
    list.get().rows().stream()
        .flatMap(List::stream)
        .forEach(field -> builder.at(Spots.whole(field.passage())));
    return Optional.of(builder.build());
  }
}
