package org.kaocheng.form;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Content;
import org.kaocheng.filing.FigureText;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.FullWidth;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Unit;

/**
 * What is typed where a figure should be.
 *
 * @param content the figure; the words as typed when they are none; empty when nothing is told
 */
public record TypedFigure(Optional<Content> content) {

  private static final List<String> NOTHING = List.of("-", "--", "—", "——", "/", "…", "……");

  public TypedFigure {
    requireNonNull(content, "content is null");
  }

  /**
   * What a text is in a field.
   *
   * @param unit the field's unit, in which a bare number is; a comparable unit may be typed
   */
  public static TypedFigure of(String text, Unit unit) {
    String typed = text.strip();
    String plain = FullWidth.plain(typed);
    if (typed.isEmpty() || NOTHING.contains(plain)) {
      return new TypedFigure(Optional.empty());
    }
    Optional<Quantity> read =
        unit.dimension() == Dimension.COUNT
            ? FigureText.read(plain, Unit.NONE)
                .flatMap(figure -> number(figure, unit))
                .map(number -> FigureText.of(number, unit))
            : FigureText.read(plain, unit);
    if (read.isEmpty()) {
      return new TypedFigure(Optional.of(new Content.Words(typed)));
    }
    Quantity figure = read.get();
    Optional<BigDecimal> number = FigureText.number(figure, unit);
    boolean sameUnit = figure.unit().equals(unit);
    return new TypedFigure(
        Optional.of(
            new Content.Figure(
                sameUnit && number.isPresent() ? FigureText.of(number.get(), unit) : figure)));
  }

  /** Whether words stand where a figure should be. */
  public boolean isWords() {
    return content.filter(Content.Words.class::isInstance).isPresent();
  }

  /** What is to be said of words where a figure should be. */
  public static String complaint(String typed, Unit unit) {
    return "此处应填数字"
        + (unit.symbol().isEmpty() ? "" : "（" + unit.symbol() + "）")
        + "，现为文字“"
        + shortened(typed)
        + "”";
  }

  /** A text of at most some twenty characters. */
  public static String shortened(String text) {
    return text.length() <= 20 ? text : text.substring(0, 20) + "…";
  }

  /**
   * The number of a figure in a cell's unit: converted, or as it is where both count something: 29个
   * posts are 29人; empty when the units do not compare.
   */
  public static Optional<BigDecimal> number(Quantity figure, Unit unit) {
    boolean counts =
        unit.dimension() == Dimension.COUNT && figure.unit().dimension() == Dimension.COUNT;
    return counts ? Optional.of(figure.number()) : FigureText.number(figure, unit);
  }
}
