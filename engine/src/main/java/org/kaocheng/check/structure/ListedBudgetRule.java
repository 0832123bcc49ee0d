package org.kaocheng.check.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
 * Items of a numbered list that give spending only, where most of the list gives budget and
 * spending.
 */
public final class ListedBudgetRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "structure.listed-budget",
          Family.STRUCTURE,
          Severity.INFO,
          "分项支出未列预算数",
          "同一清单中个别事项只有支出数，资金来源和执行情况不清。",
          "请补列预算数；无年初预算的，请说明来源。");

  private static final Pattern BOTH =
      Pattern.compile("预算[^。；]{0,10}[0-9][^。；]*(?:决算|支出|执行)[^。；]{0,8}[0-9]");
  private static final Pattern SPENT =
      Pattern.compile("(?:支出|决算)[^。；，]{0,6}[0-9]+(?:\\.[0-9]+)?\\s*(?:万|亿)?元");
  private static final int FEWEST = 3;
  private static final int LONGEST = 80;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Map<Integer, List<Passage>> lists = new LinkedHashMap<>();
    for (Passage passage : examination.reading().passages()) {
      boolean item = Spots.isProse(passage) && Numeral.of(passage).filter(this::isItem).isPresent();
      if (item && passage.squeezed().length() <= LONGEST) {
        int key =
            passage.kind() == Passage.Kind.HEADING
                ? parent(examination, passage)
                : passage.section();
        lists.computeIfAbsent(key, ignored -> new ArrayList<>()).add(passage);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Passage> items : lists.values()) {
      List<Passage> lacking =
          items.stream()
              .filter(p -> SPENT.matcher(p.text()).find() && !p.text().contains("预算"))
              .toList();
      long full = items.stream().filter(p -> BOTH.matcher(p.text()).find()).count();
      if (full >= FEWEST && full >= lacking.size() && !lacking.isEmpty()) {
        findings.add(finding(lacking));
      }
    }
    return findings;
  }

  private boolean isItem(Numeral number) {
    return number.style() == Numeral.Style.ARABIC
        || number.style() == Numeral.Style.ARABIC_BRACKETED;
  }

  /** The last heading above that is no item itself. */
  private int parent(Examination examination, Passage passage) {
    List<Passage> passages = examination.reading().passages();
    int at = passage.section();
    while (at >= 0 && Numeral.of(passages.get(at)).filter(this::isItem).isPresent()) {
      at = passages.get(at).section();
    }
    return at;
  }

  private static Finding finding(List<Passage> lacking) {
    return FindingBuilder.of(CARD)
        .message(
            Spots.quoted(lacking.stream().map(p -> Spots.brief(p.text(), 14)).toList())
                + "只列支出，未列预算数，请补列或说明来源。")
        .stated("（无预算数）")
        .at(lacking.stream().map(Spots::whole).toList())
        .build();
  }
}
