package org.kaocheng.workbook;

import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;

/** Which figures may be less than zero: changes, surpluses, what was cut. */
final class Signs {

  private Signs() {}

  /** Whether a field's figure may be negative. */
  static boolean mayBeNegative(FilingField field) {
    return switch (field) {
      case FilingField.Entry(Slot slot) -> mayBeNegative(slot.concept());
      case FilingField.IndicatorField ignored -> false;
      case FilingField.OpenField ignored -> true;
      case FilingField.ProjectName ignored -> false;
      case FilingField.OwnWords ignored -> false;
    };
  }

  private static boolean mayBeNegative(String concept) {
    return concept.contains("change")
        || concept.contains("surplus")
        || concept.contains("reduction")
        || concept.contains("balance")
        || concept.contains("deviation")
        || concept.contains("difference");
  }
}
