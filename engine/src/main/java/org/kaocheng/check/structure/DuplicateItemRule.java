package org.kaocheng.check.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.text.FlatTable;
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Severity;
import org.kaocheng.value.FullWidth;
import org.kaocheng.value.Patterns;

/** The same item twice in one list of a paragraph. */
public final class DuplicateItemRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "structure.duplicate-item",
          Family.STRUCTURE,
          Severity.WARNING,
          "列举事项重复",
          "同一段中同一事项列举两次，其中一处多为误录。",
          "请删去重复的一项，或改为应填的事项。");

  private static final int SHORTEST = 8;

  private record Item(int start, int end) {}

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<String> meant = examination.lexicon().words("structure.repeated-items");
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : examination.reading().passages()) {
      List<Item> candidates = items(passage.text());
      if (candidates.size() < 2 || FlatTable.is(passage)) {
        continue; // goal and result of a form, run together, repeat each other rightly
      }
      Map<String, List<Item>> items = new LinkedHashMap<>();
      for (Item each : candidates) {
        String item = plain(passage.text().substring(each.start, each.end));
        if (item.length() >= SHORTEST) {
          items.computeIfAbsent(item, ignored -> new ArrayList<>()).add(each);
        }
      }
      items.forEach((item, places) -> {
        if (places.size() > 1 && meant.stream().noneMatch(item::contains)) {
          findings.add(
              finding(
                  item,
                  places.stream()
                      .map(at -> Spots.at(examination, passage, at.start, at.end))
                      .toList()));
        }
      });
    }
    return findings;
  }

  /** What stands between semicolons, full stops and line breaks; short items left out. */
  private static List<Item> items(String text) {
    List<Item> items = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || "；;。\n".indexOf(text.charAt(at)) >= 0) {
        if (at - start >= SHORTEST) {
          items.add(new Item(start, at));
        }
        start = at + 1;
      }
    }
    return items;
  }

  private static String plain(String item) {
    return Patterns.replaceFirst(
        FullWidth.squeezed(item),
        "^(?:[0-9]{1,2}[.、)）]|[（(][0-9一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]是|[①-⑳])",
        "");
  }

  private static Finding finding(String item, List<Evidence> places) {
    return FindingBuilder.of(CARD)
        .message("“" + Spots.brief(item, 30) + "”在同一段中列举了" + places.size() + "次，请删去重复或改为应填的事项。")
        .stated(Spots.brief(item, 30))
        .at(places)
        .build();
  }
}
