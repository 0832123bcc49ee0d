package org.kaocheng.report;

import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.value.Quantity;

/**
 * The value of a fact in words.
 *
 * @param value the number as printed, in plain digits without thousands separators (of a range the
 *     lower end); the words of a text fact; empty for a field left blank
 * @param unit the unit as printed; empty when there is none
 */
record FactText(String value, String unit) {

  static FactText of(Fact fact) {
    return switch (fact.content()) {
      case Content.Figure(Quantity quantity) ->
          new FactText(quantity.number().toPlainString(), quantity.unit().symbol());
      case Content.Words(String text) -> new FactText(text, "");
      case Content.Blank() -> new FactText("", "");
    };
  }
}
