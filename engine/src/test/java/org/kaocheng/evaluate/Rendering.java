package org.kaocheng.evaluate;

import java.util.stream.Collectors;

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
              .map(band -> of(band.range(), unit) + "=" + Numbers.plain(band.points()))
              .collect(Collectors.joining(" "));
      case Criterion.Deduct d ->
          d.direction()
              + " "
              + Numbers.plain(d.threshold())
              + unit
              + " per "
              + Numbers.plain(d.per())
              + " -"
              + Numbers.plain(d.step())
              + d.maximum().map(m -> " max " + Numbers.plain(m)).orElse("");
      case Criterion.Checklist(var items, var perCase) ->
          "LIST("
              + items.stream()
                  .map(item -> item.points().map(Numbers::plain).orElse("?"))
                  .collect(Collectors.joining("+"))
              + ")"
              + perCase.map(step -> " case -" + Numbers.plain(step)).orElse("");
      case Criterion.Condition ignored -> "WORDS";
      case Criterion.Convert(var range, var bases) ->
          "SHARE" + of(range, unit) + bases.stream().map(Numbers::plain).toList();
      case Criterion.Note ignored -> "";
      case Criterion.Unparsed ignored -> "UNPARSED";
    };
  }

  static String of(Range range, String unit) {
    return (range.lowerClosed() ? "[" : "(")
        + range.lower().map(low -> Numbers.plain(low) + unit).orElse("")
        + ","
        + range.upper().map(high -> Numbers.plain(high) + unit).orElse("")
        + (range.upperClosed() ? "]" : ")");
  }
}
