package org.kaocheng.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.value.QuantityScanner;
import org.kaocheng.value.Units;

/** Fiscal years named in titles and heads of forms. */
final class Years {

  private Years() {}

  /**
   * Adds the first year the pattern finds (in its first matching group) as {@code
   * document.fiscal_year}.
   */
  static boolean fact(
      Passage passage, Pattern pattern, Facts facts, Fact.Origin origin, String context) {
    Matcher matcher = pattern.matcher(passage.text());
    if (!matcher.find()) {
      return false;
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        int start = matcher.start(group);
        QuantityScanner.scanCell(matcher.group(group)).stream()
            .findFirst()
            .map(q -> q.in(Units.of("年").orElse(q.unit())).shifted(start))
            .ifPresent(q ->
                facts.add(
                    "document.fiscal_year",
                    "年度",
                    new Content.Figure(q),
                    Period.NONE,
                    Subject.DEPARTMENT,
                    origin,
                    passage.part(q.start(), q.end()),
                    context));
        return true;
      }
    }
    return false;
  }
}
