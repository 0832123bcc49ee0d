package org.kaocheng.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Unit;
import org.kaocheng.value.Units;

/**
 * Figures as JSON and back. The text as typed, the number and the unit are always told; the rest
 * only where it is not what a plain number has.
 */
final class FigureJson {

  private static final int MOST_DIGITS = 100;

  private FigureJson() {}

  /** Writes the fields of a figure into the open object. */
  static void write(JsonGenerator json, Quantity figure) throws IOException {
    String text = figure.text();
    json.writeStringField("text", text);
    json.writeStringField("number", figure.number().toString());
    unit(json, figure.unit());
    if (!figure.numeral().equals(text)) {
      json.writeStringField("numeral", figure.numeral());
    }
    if (figure.decimals() != decimals(figure.number())) {
      json.writeNumberField("decimals", figure.decimals());
    }
    if (figure.bound() != Bound.EXACT) {
      json.writeStringField("bound", figure.bound().name().toLowerCase(Locale.ROOT));
    }
    if (figure.upper().isPresent()) {
      json.writeStringField("upper", figure.upper().get().toString());
    }
    if (figure.start() != 0) {
      json.writeNumberField("start", figure.start());
    }
    if (figure.end() != figure.start() + text.length()) {
      json.writeNumberField("end", figure.end());
    }
    if (figure.numeralStart() != figure.start()) {
      json.writeNumberField("numeral_start", figure.numeralStart());
    }
    if (!figure.wellFormed()) {
      json.writeBooleanField("well_formed", false);
    }
  }

  /** A unit of the catalogue by its symbol, another in full. */
  private static void unit(JsonGenerator json, Unit unit) throws IOException {
    if (unit.equals(Unit.NONE)) {
      return;
    }
    json.writeStringField("unit", unit.symbol());
    if (!Units.of(unit.symbol()).equals(Optional.of(unit))) {
      json.writeStringField("dimension", unit.dimension().name().toLowerCase(Locale.ROOT));
      json.writeStringField("base", unit.base());
      json.writeStringField("factor", unit.factor().toString());
    }
  }

  private static int decimals(BigDecimal number) {
    return Math.max(0, number.scale());
  }

  /** The figure of the fields of an object. */
  static Quantity read(JsonFields fields) throws MalformedFilingException {
    String text = fields.text("text");
    BigDecimal number = number(fields.text("number"));
    int start = fields.integer("start").orElse(0);
    Optional<String> bound = fields.optionalText("bound");
    Optional<String> upper = fields.optionalText("upper");
    Quantity figure =
        new Quantity(
            text,
            fields.optionalText("numeral").orElse(text),
            number,
            fields.integer("decimals").orElse(decimals(number)),
            unit(fields),
            bound.isPresent() ? FilingReader.constant(Bound.values(), bound.get()) : Bound.EXACT,
            upper.isPresent() ? Optional.of(number(upper.get())) : Optional.empty(),
            start,
            fields.integer("end").orElse(start + text.length()),
            fields.integer("numeral_start").orElse(start),
            fields.truth("well_formed", true));
    fields.end();
    return figure;
  }

  private static Unit unit(JsonFields fields) throws MalformedFilingException {
    Optional<String> symbol = fields.optionalText("unit");
    Optional<String> dimension = fields.optionalText("dimension");
    if (symbol.isPresent() && dimension.isPresent()) {
      BigDecimal factor = number(fields.text("factor"));
      if (factor.signum() <= 0) {
        throw new MalformedFilingException("单位“" + symbol.get() + "”的倍数不是正数。");
      }
      return new Unit(
          symbol.get(),
          FilingReader.constant(Dimension.values(), dimension.get()),
          fields.text("base"),
          factor);
    }
    if (symbol.isEmpty()) {
      return Unit.NONE;
    }
    Optional<Unit> known = Units.of(symbol.get());
    if (known.isEmpty()) {
      throw new MalformedFilingException("不认识的单位“" + symbol.get() + "”。");
    }
    return known.get();
  }

  /** The number of a text, its scale kept; bounded, since 1E999999999 is short. */
  private static BigDecimal number(String text) throws MalformedFilingException {
    try {
      if (text.length() <= MOST_DIGITS) {
        BigDecimal number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) <= MOST_DIGITS) {
          return number;
        }
      }
    } catch (NumberFormatException e) {
      // Told below, as any other text that is no number.
    }
    throw new MalformedFilingException("“" + Texts.storable(text, 40) + "”不是可用的数。");
  }
}
