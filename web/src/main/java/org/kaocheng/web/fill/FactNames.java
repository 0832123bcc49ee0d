package org.kaocheng.web.fill;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.fact.Basis;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.form.FormPage;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.formula.FormulaReader;
import org.kaocheng.scheme.formula.FormulaReading;
import org.kaocheng.scheme.formula.Names;
import org.kaocheng.value.Dimension;

/** The figures a unit can refer to in its own words: {@code 支出合计[决算]}. */
final class FactNames {

  private static final Names NAMES = Names.of(Taxonomy.standard(), java.util.List.of());

  private FactNames() {}

  /** The names in the forms' order, none twice, each one that is understood. */
  static Set<String> of(FilledForms forms) {
    int year = forms.answers().filing().year();
    Set<String> names = new LinkedHashSet<>();
    for (FormPage page : forms.pages()) {
      for (FilingField field : page.fields(Set.of())) {
        if (field instanceof FilingField.Entry(Slot slot)
            && !slot.subject().isProject()
            && slot.item() == 0) {
          name(slot, year).ifPresent(names::add);
        }
      }
    }
    names.removeIf(name -> FormulaReader.number(name, NAMES) instanceof FormulaReading.Wrong);
    return names;
  }

  private static Optional<String> name(Slot slot, int year) {
    Optional<Concept> concept =
        Taxonomy.standard()
            .concept(slot.concept())
            .filter(each -> each.dimension() != Dimension.NONE);
    int back = slot.period().year() == 0 ? 0 : year - slot.period().year();
    if (concept.isEmpty() || back < 0 || back > 1) {
      return Optional.empty();
    }
    Basis basis = slot.period().basis();
    String when = (back == 1 ? "上年" : "") + basis.label();
    return Optional.of(concept.get().label() + (when.isEmpty() ? "" : "[" + when + "]"));
  }
}
