package org.kaocheng.web.intake;

import org.kaocheng.fact.Content;
import org.kaocheng.filing.FieldKinds;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.Slot;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Unit;

/** What is filled in in an entry, for people, and whether two are the same. */
final class ContentText {

  private ContentText() {}

  /** The text; empty when it is blank. */
  static String of(Slot slot, Content content) {
    return switch (content) {
      case Content.Words(String text) -> text.strip();
      case Content.Blank() -> "";
      case Content.Figure(Quantity figure) -> {
        Unit unit = FieldKinds.unit(slot.concept());
        String printed = FigureText.printed(figure, unit);
        yield unit.isNone() || !Character.isDigit(printed.charAt(printed.length() - 1))
            ? printed
            : printed + " " + unit.symbol();
      }
    };
  }

  /** Whether two contents say the same: words but for space around them, amounts by number. */
  static boolean isSame(Content one, Content other) {
    return switch (one) {
      case Content.Words(String text) ->
          other instanceof Content.Words(String words) && words.strip().equals(text.strip());
      case Content.Blank() -> other instanceof Content.Blank;
      case Content.Figure(Quantity figure) ->
          other instanceof Content.Figure(Quantity quantity)
              && (figure.unit().equals(quantity.unit())
                  || figure.unit().comparableWith(quantity.unit()))
              && figure.amount().compareTo(quantity.amount()) == 0;
    };
  }
}
