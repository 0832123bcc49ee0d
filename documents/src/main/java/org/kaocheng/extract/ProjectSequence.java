package org.kaocheng.extract;

import java.util.List;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Period;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.QuantityScanner;

/**
 * The number of a paragraph about one project as a fact of its own: reports count their projects by
 * it.
 */
final class ProjectSequence {

  private final Facts facts;

  ProjectSequence(Facts facts) {
    this.facts = facts;
  }

  /** Reads the number of a paragraph that names a project and the money spent on it. */
  void read(Passage passage, List<Quantity> quantities, ProseState state, String context) {
    if (passage.number().isEmpty()
        || passage.kind() == Passage.Kind.HEADING
        || quantities.isEmpty()) {
      return;
    }
    Quantity first = quantities.getFirst();
    String before = Labels.between(passage.text(), 0, first.start());
    String name = ProseOpenings.withoutNumber(before, passage);
    if (first.unit().dimension() != Dimension.MONEY || !isProject(name, passage.text(), state)) {
      return;
    }
    state.subject = ProjectNames.subject(name);
    state.projects = true;
    String digits = Patterns.replaceAll(passage.number(), "[^0-9]", "");
    if (!digits.isEmpty()) {
      add(passage, digits, state, context);
    }
  }

  private static boolean isProject(String name, String text, ProseState state) {
    return (state.projects || ProjectNames.sure(name))
        && name.indexOf('。') < 0
        && name.indexOf('，') < 0
        && ProjectNames.possible(PeriodWords.of(name, state.year).rest())
        && (text.contains("实际支出") || text.contains("执行率"));
  }

  private void add(Passage passage, String digits, ProseState state, String context) {
    int at = passage.text().indexOf(digits);
    QuantityScanner.scanCell(digits).stream()
        .findFirst()
        .ifPresent(q ->
            facts.add(
                "project.sequence",
                "序号",
                new Content.Figure(q.shifted(at)),
                new Period(state.year, Basis.NONE),
                state.subject,
                Fact.Origin.SENTENCE,
                passage.part(at, at + digits.length()),
                context));
  }
}
