package org.kaocheng.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Place;
import org.kaocheng.source.Severity;
import org.kaocheng.value.FullWidth;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.QuantityScanner;

/**
 * Numerals that no one writes on purpose: 31..5, 1,,200. A doubled sign in a cell is proof; other
 * odd numerals are doubted only where they are figures or bear a unit, since 1.1.2 may be a number
 * of a section.
 */
public final class MalformedNumeralRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "wording.numeral",
          Family.WORDING,
          Severity.ERROR,
          "数字书写有误",
          "数字中的小数点或分节号有误，读不出确定的数值。",
          "请核对原始数据后更正。");

  private static final Pattern DOUBLED =
      Pattern.compile("[0-9０-９]+(?:[.．]\\s*[.．,，]|[,，]\\s*[,，.．])[0-9０-９]+");

  private static final String MARKS = ".．,，";

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Place> seen = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Fact fact : examination.reading().facts()) {
      fact.quantity()
          .filter(quantity -> !quantity.wellFormed())
          .ifPresent(quantity -> {
            seen.add(fact.place());
            findings.add(finding(examination, fact.place(), quantity.numeral(), isCell(fact)));
          });
    }
    for (Passage passage : examination.reading().passages()) {
      if (!isSuspect(passage.text())) {
        continue;
      }
      for (Place place : places(passage)) {
        if (seen.stream().noneMatch(other -> overlaps(other, place))) {
          seen.add(place);
          findings.add(
              finding(
                  examination,
                  place,
                  passage.text().substring(place.start(), place.end()),
                  !Spots.isProse(passage)));
        }
      }
    }
    return findings;
  }

  /**
   * Whether the text can hold a malformed numeral, by the signs around its points and commas: .5,
   * 31..5, 31. 5, 12,34.56, 593.27593.27.
   */
  private static boolean isSuspect(String text) {
    int numeral = -1; // where the last numeral with a point ends
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (MARKS.indexOf(sign) < 0) {
        continue;
      }
      boolean digit = isDigit(text, at - 1);
      boolean point = sign == '.' || sign == '．';
      boolean next = isDigit(text, at + 1);
      if (next ? !point || !digit || digitsStart(text, at) == numeral : isParted(text, at)) {
        return true;
      }
      numeral = next ? at + 1 : -1;
    }
    return false;
  }

  /** Whether the digits on both sides of a mark have another mark or a space between them. */
  private static boolean isParted(String text, int at) {
    char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean parting = MARKS.indexOf(second) >= 0 || FullWidth.isSpace(second);
    return isDigit(text, at - 1) && parting && isDigit(text, at + 2);
  }

  private static int digitsStart(String text, int end) {
    int start = end;
    while (isDigit(text, start - 1)) {
      start--;
    }
    return start;
  }

  private static boolean isDigit(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char sign = FullWidth.half(text.charAt(at));
    return sign >= '0' && sign <= '9';
  }

  private static boolean isCell(Fact fact) {
    return fact.origin() == Fact.Origin.CELL;
  }

  private static List<Place> places(Passage passage) {
    List<Place> places = new ArrayList<>();
    Matcher matcher = DOUBLED.matcher(passage.text());
    while (matcher.find()) {
      places.add(passage.part(matcher.start(), matcher.end()));
    }
    for (Quantity quantity : QuantityScanner.scan(passage.text())) {
      if (!quantity.wellFormed() && !quantity.unit().isNone()) {
        places.add(passage.part(quantity.start(), quantity.end()));
      }
    }
    return places;
  }

  /**
   * Whether the cell holds the figure and hardly anything else: in long cells signs may be a
   * list's.
   */
  private static boolean isFigure(Examination examination, Place place) {
    return examination
        .reading()
        .passage(place)
        .filter(
            passage -> Patterns.matches(passage.squeezed(), "[^\\u4E00-\\u9FFF]*(?:万?元|人|个|次|分)?"))
        .isPresent();
  }

  private static boolean overlaps(Place a, Place b) {
    return a.passage() == b.passage() && a.start() < b.end() && b.start() < a.end();
  }

  private static Finding finding(
      Examination examination, Place place, String numeral, boolean cell) {
    String repaired = numeral.replaceAll("[.．,，\\s]*[.．][.．,，\\s]*", ".").replaceAll(",,+", ",");
    boolean changed = !repaired.equals(numeral);
    return FindingBuilder.of(CARD)
        .severity(
            cell && isFigure(examination, place) && DOUBLED.matcher(numeral).find()
                ? Severity.ERROR
                : Severity.WARNING)
        .message("数字“" + numeral + "”书写有误" + (changed ? "，疑为“" + repaired + "”" : "") + "，请核对后更正。")
        .stated(numeral)
        .expected(changed ? repaired : "")
        .at(examination.evidence(place))
        .build();
  }
}
