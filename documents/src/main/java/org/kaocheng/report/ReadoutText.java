package org.kaocheng.report;

import java.util.List;
import org.kaocheng.fact.Fact;
import org.kaocheng.source.Problem;
import org.kaocheng.value.DisplayWidth;

/** What was read from a report as text: one fact on a line, under the section it stands in. */
final class ReadoutText {

  private static final int PLACE = 14;
  private static final int LABEL = 28;
  private static final int VALUE = 22;
  private static final int PERIOD = 16;

  private ReadoutText() {}

  /** The text, ending with a line break. */
  static String of(Report.Readout report, TextStyle style) {
    TextLines lines = new TextLines(style);
    lines.line(style.bold(TextStyle.harmless(report.file())));
    String whose = CheckedText.whose(report.reading().identification());
    if (!whose.isEmpty()) {
      lines.line(whose);
    }
    List<Fact> facts = report.reading().facts();
    lines.line("读出 " + facts.size() + " 项，未能读懂 " + report.notUnderstood().size() + " 处");
    facts(facts, new Places(report.reading()), lines, style);
    for (Problem problem : report.notUnderstood()) {
      String where = new Places(report.reading()).words(problem.place());
      lines.paragraph(0, "未能读懂：", where + "：" + problem.message());
    }
    return lines.toString();
  }

  private static void facts(List<Fact> facts, Places places, TextLines lines, TextStyle style) {
    String context = "";
    for (Fact fact : facts) {
      if (!fact.context().equals(context)) {
        context = fact.context();
        lines.gap().line(style.bold(DisplayWidth.cut(flat(context), style.columns())));
      }
      FactText text = FactText.of(fact);
      String value = text.value().isEmpty() ? "（空白）" : text.value() + text.unit();
      lines.line(
          column(places.words(fact.place()), PLACE)
              + column(fact.label(), LABEL)
              + column(value, VALUE)
              + column(fact.period().label(), PERIOD)
              + style.faint(fact.concept()));
    }
  }

  private static String column(String text, int columns) {
    return DisplayWidth.padded(DisplayWidth.cut(flat(text), columns - 1), columns);
  }

  private static String flat(String text) {
    return TextStyle.harmless(text).replace('\n', ' ');
  }
}
