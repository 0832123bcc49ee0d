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
import org.kaocheng.check.text.Numeral;
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/**
 * Numbered sections with a heading and nothing under it, while their fellows have content. Items
 * that are whole sentences and tables of contents are left alone.
 */
public final class EmptySectionRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "structure.empty-section",
          Family.STRUCTURE,
          Severity.WARNING,
          "章节只有标题",
          "章节只有标题没有内容，报告要求说明的事项缺失。",
          "请补写内容；确无情况的，请注明“无”。");

  private static final int LONGEST_TITLE = 30;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Passage> passages =
        examination.reading().passages().stream().filter(p -> !p.isBlank()).toList();
    List<String> optional = examination.lexicon().words("structure.optional-sections");
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      if (isEmpty(passages, i) && hasFilledFellow(passages, i) && !isListed(passages, i)) {
        String title = passages.get(i).text().strip();
        boolean may = optional.stream().anyMatch(title::contains);
        findings.add(
            FindingBuilder.of(CARD)
                .severity(may ? Severity.INFO : Severity.WARNING)
                .message("“" + Spots.brief(title, LONGEST_TITLE) + "”只有标题，没有内容，请补写或注明“无”。")
                .stated(Spots.brief(title, LONGEST_TITLE))
                .at(Spots.whole(passages.get(i)))
                .build());
      }
    }
    return findings;
  }

  private static boolean isTitle(Passage passage) {
    String text = passage.squeezed();
    return passage.kind() == Passage.Kind.HEADING
        && text.length() <= LONGEST_TITLE
        && !Patterns.matches(text, "(?s).*[。；;，,：:].*|.*[（(]?无[）)]?$")
        && Numeral.of(passage).filter(n -> Outline.isChinese(n.style())).isPresent();
  }

  private static boolean isEmpty(List<Passage> passages, int at) {
    if (!isTitle(passages.get(at))) {
      return false;
    }
    if (at + 1 == passages.size()) {
      return true;
    }
    Passage next = passages.get(at + 1);
    Numeral own = Numeral.of(passages.get(at)).orElseThrow();
    Optional<Numeral> number = Outline.title(next).filter(n -> Outline.isChinese(n.style()));
    boolean following =
        number.filter(n -> n.style() == own.style() && n.value() == own.value() + 1).isPresent();
    boolean above =
        next.kind() == Passage.Kind.HEADING
            && next.level() <= passages.get(at).level()
            && number.filter(n -> n.value() > 1).isPresent();
    return following || above;
  }

  /** Whether another section of the same level and numbering has something under it. */
  private static boolean hasFilledFellow(List<Passage> passages, int at) {
    Passage own = passages.get(at);
    Numeral.Style style = Numeral.of(own).orElseThrow().style();
    for (int i = 0; i + 1 < passages.size(); i++) {
      Passage other = passages.get(i);
      if (i != at
          && other.kind() == Passage.Kind.HEADING
          && other.level() == own.level()
          && Numeral.of(other).filter(n -> n.style() == style).isPresent()
          && passages.get(i + 1).kind() != Passage.Kind.HEADING) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the heading belongs to a table of contents: it comes again later, or many are empty.
   */
  private static boolean isListed(List<Passage> passages, int at) {
    String title = passages.get(at).squeezed();
    boolean again = passages.stream().skip(at + 1L).anyMatch(p -> p.squeezed().startsWith(title));
    int run = 1;
    for (int i = at - 1; i >= 0 && isEmpty(passages, i); i--) {
      run++;
    }
    for (int i = at + 1; i < passages.size() && isEmpty(passages, i); i++) {
      run++;
    }
    return again || run > 3;
  }
}
