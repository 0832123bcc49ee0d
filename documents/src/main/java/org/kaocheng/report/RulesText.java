package org.kaocheng.report;

import java.util.List;
import org.kaocheng.check.Family;
import org.kaocheng.check.RuleCard;

/** All rules as text, family by family. */
public final class RulesText {

  private static final int INDENT = 4;

  private RulesText() {}

  /** The text, ending with a line break. */
  public static String of(List<RuleCard> cards, TextStyle style) {
    TextLines lines = new TextLines(style).line("共 " + cards.size() + " 条规则");
    for (Family family : Family.values()) {
      List<RuleCard> members = cards.stream().filter(card -> card.family() == family).toList();
      if (!members.isEmpty()) {
        lines.gap().line(style.bold(family.label()));
        members.forEach(card -> card(card, lines, style));
      }
    }
    return lines.toString();
  }

  private static void card(RuleCard card, TextLines lines, TextStyle style) {
    lines.gap().line("  " + style.of(card.severity(), card.title()) + "　" + card.code());
    lines.paragraph(INDENT, "级别：", card.severity().label());
    lines.paragraph(INDENT, "理由：", card.why());
    lines.paragraph(INDENT, "建议：", card.remedy());
  }
}
