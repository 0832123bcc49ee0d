package org.kaocheng.evaluate;

import java.util.stream.Collectors;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Range;

/** Writes a rubric in one line, for golden tables. */
final class Rendering {

  private Rendering() {}

  static String of(Rubric rubric) {
    String unit = rubric.unit();
    return rubric.criteria().stream()
        .filter(criterion -> !(criterion instanceof Criterion.Note))
        .map(criterion -> of(criterion, unit))
        .collect(Collectors.joining(" "));
  }

  private static String of(Criterion criterion, String unit) {
    return switch (criterion) {
      case Criterion.Bands(var list) ->
          list.stream()
              .map(band -> of(band.range(), unit) + "=" + Decimals.plain(band.points()))
              .collect(Collectors.joining(" "));
      case Criterion.Deduct d ->
          d.direction()
              + " "
              + Decimals.plain(d.threshold())
              + unit
              + " per "
              + Decimals.plain(d.per())
              + " -"
              + Decimals.plain(d.step())
              + d.maximum().map(m -> " max " + Decimals.plain(m)).orElse("");
      case Criterion.Checklist(var items, var perCase) ->
          "LIST("
              + items.stream()
                  .map(item -> item.points().map(Decimals::plain).orElse("?"))
                  .collect(Collectors.joining("+"))
              + ")"
              + perCase.map(step -> " case -" + Decimals.plain(step)).orElse("");
      case Criterion.Condition ignored -> "WORDS";
      case Criterion.Convert(var range, var bases) ->
          "SHARE" + of(range, unit) + bases.stream().map(Decimals::plain).toList();
      case Criterion.Note ignored -> "";
      case Criterion.Unparsed ignored -> "UNPARSED";
    };
  }

  static String of(Range range, String unit) {
    return (range.lowerClosed() ? "[" : "(")
        + range.lower().map(low -> Decimals.plain(low) + unit).orElse("")
        + ","
        + range.upper().map(high -> Decimals.plain(high) + unit).orElse("")
        + (range.upperClosed() ? "]" : ")");
  }
}
