package org.kaocheng.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.Taxonomy;

/**
 * States concepts plainly where a scheme gives no sentence for a section:
 * 2022年年初预算安排：支出合计2677.71万元， 基本支出1839.57万元。 One sentence a period.
 */
final class PlainStatement {

  private final Answers answers;
  private final Cells cells;
  private final Set<Slot> slots = new LinkedHashSet<>();

  PlainStatement(Answers answers) {
    this.answers = answers;
    this.cells = new Cells(answers, "");
    slots.addAll(answers.filing().entries().keySet());
    slots.addAll(FormSlots.of(answers.scheme(), answers.filing()));
  }

  /**
   * The sentences that state the department's figures of the concepts; none when none is filled in.
   */
  List<List<Span>> of(List<String> concepts) {
    Map<Period, List<Slot>> byPeriod = new LinkedHashMap<>();
    for (Basis basis : Basis.values()) {
      for (String concept : concepts) {
        for (Slot slot : slots) {
          boolean asked =
              slot.concept().equals(concept)
                  && slot.subject().equals(Subject.DEPARTMENT)
                  && slot.item() == 0
                  && slot.period().basis() == basis
                  && (slot.period().year() == 0 || slot.period().year() == answers.filing().year());
          if (asked && answers.of(new FilingField.Entry(slot)).isPresent()) {
            byPeriod.computeIfAbsent(slot.period(), period -> new ArrayList<>()).add(slot);
          }
        }
      }
    }
    List<List<Span>> sentences = new ArrayList<>();
    byPeriod.forEach((period, stated) -> sentences.add(sentence(period, stated)));
    return sentences;
  }

  private List<Span> sentence(Period period, List<Slot> stated) {
    List<Span> spans = new ArrayList<>();
    for (int at = 0; at < stated.size(); at++) {
      Slot slot = stated.get(at);
      spans.add(Span.of((at == 0 ? "" : "，") + opening(period) + label(slot)));
      spans.add(
          new Span(cells.withUnit(slot, ""), false, Optional.of(new FilingField.Entry(slot))));
    }
    spans.add(Span.of("。"));
    return spans;
  }

  private static String opening(Period period) {
    String year = period.year() == 0 ? "" : period.year() + "年";
    return switch (period.basis()) {
      case ORIGINAL_BUDGET -> year + "年初预算";
      case ADJUSTED_BUDGET -> year + "全年预算";
      case FINAL_ACCOUNTS -> year + "决算";
      case YEAR_END -> year + "末";
      case TARGET -> year + "目标";
      case NONE -> year;
    };
  }

  private String label(Slot slot) {
    return Taxonomy.standard()
        .concept(slot.concept())
        .map(concept -> concept.label())
        .orElse(slot.concept());
  }
}
