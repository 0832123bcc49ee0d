package org.kaocheng.check.structure;

import java.util.ArrayList;
import java.util.List;
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
import org.kaocheng.scheme.LexiconMemo;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/** Results of the year's goals that say 已完成 and nothing else. */
public final class BareResultRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "structure.bare-result",
          Family.STRUCTURE,
          Severity.INFO,
          "完成情况过于笼统",
          "只写“已完成”，看不出做了什么、做到什么程度。",
          "请对照年初目标逐项写明实际完成的内容和数量。");

  private static final LexiconMemo<Pattern> BARE =
      new LexiconMemo<>(
          lexicon -> Pattern.compile(String.join("|", lexicon.words("structure.bare-results"))));
  private static final LexiconMemo<String> HEADS =
      new LexiconMemo<>(lexicon -> String.join("|", lexicon.words("structure.result-heads")));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Pattern bare = BARE.of(examination.lexicon());
    String heads = HEADS.of(examination.lexicon());
    List<Evidence> places = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Sheet sheet : Sheet.all(examination)) {
      for (List<Field> row : sheet.rows()) {
        for (Field field : row) {
          Optional<Field> head =
              examination.index().mayMatch(bare, field.passage())
                      && bare.matcher(field.text()).matches()
                  ? sheet.above(field, heads)
                  : Optional.empty();
          if (head.filter(above -> isGoal(sheet, above)).isPresent()) {
            places.add(Spots.whole(field.passage()));
            words.add(field.text());
          }
        }
      }
    }
    if (places.isEmpty()) {
      return List.of();
    }
    String count = places.size() > 1 ? "（共" + places.size() + "处）" : "";
    return List.of(
        FindingBuilder.of(CARD)
            .message("实际完成情况仅写" + Spots.quoted(words) + count + "，缺少具体内容。")
            .stated(words.getFirst())
            .at(places)
            .build());
  }

  /** Whether the head belongs to the year's overall goals: 预期目标 stands in the same row. */
  private static boolean isGoal(Sheet sheet, Field head) {
    return sheet.rows().get(head.row()).stream()
        .anyMatch(
            cell -> Patterns.matches(cell.text(), "(?:年初)?预期(?:[（(]设定[）)])?目标|年初设定目标|年度目标|预期完成情况"));
  }
}
