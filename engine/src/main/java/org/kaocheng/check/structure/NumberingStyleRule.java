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
import org.kaocheng.check.text.Numeral;
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Severity;

/**
 * Headings of one level numbered in two ways: 1、 before 二、, （2） between （一） and （三）. Only a number
 * that exactly fills a gap of the Chinese series counts; a nested list that starts at 1 does not.
 */
public final class NumberingStyleRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "structure.numbering-style",
          Family.STRUCTURE,
          Severity.INFO,
          "标题序号样式不统一",
          "同级标题混用中文数字与阿拉伯数字，层次不清。",
          "请按“一、（一）1.（1）”的层次统一序号。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Passage> passages = examination.reading().passages();
    List<Passage> odd = new ArrayList<>();
    collect(passages, Numeral.Style.CHINESE, Numeral.Style.ARABIC, odd);
    collect(passages, Numeral.Style.CHINESE_BRACKETED, Numeral.Style.ARABIC_BRACKETED, odd);
    if (odd.isEmpty()) {
      return List.of();
    }
    List<String> words = odd.stream().map(p -> Spots.brief(p.text(), 16)).toList();
    List<Evidence> places = odd.stream().map(Spots::whole).toList();
    return List.of(
        FindingBuilder.of(CARD)
            .message("同级标题序号样式不统一：" + Spots.quoted(words) + "与其他同级标题不同。")
            .stated(words.getFirst())
            .at(places)
            .build());
  }

  private static void collect(
      List<Passage> passages, Numeral.Style main, Numeral.Style other, List<Passage> odd) {
    int last = 0;
    int from = 0;
    for (int i = 0; i < passages.size(); i++) {
      Optional<Numeral> number = Outline.title(passages.get(i));
      if (number.isPresent() && number.get().style() == main) {
        int value = number.get().value();
        if (value <= last) {
          last = 0;
        }
        odd.addAll(Outline.fill(passages.subList(from, i), other, last + 1, value - 1));
        last = value;
        from = i + 1;
      } else if (number.isPresent() && number.get().style().compareTo(main) < 0) {
        last = 0;
        from = i + 1;
      }
    }
    if (last > 0) {
      odd.addAll(Outline.fill(passages.subList(from, passages.size()), other, last + 1, last + 1));
    }
  }
}
