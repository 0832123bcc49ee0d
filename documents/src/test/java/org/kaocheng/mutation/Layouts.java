package org.kaocheng.mutation;

import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** All layouts. */
final class Layouts {

  private Layouts() {}

  static List<Function<Random, Draft>> all() {
    return List.of(
        NarrativeLayout::write,
        NarrativeLayout::withForms,
        FormLayout::write,
        ProjectFormsLayout::write,
        NumberedProjectsLayout::write,
        RatesLayout::write,
        TotalsLayout::write);
  }
}
