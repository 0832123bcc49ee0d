package org.kaocheng.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.value.Range;

/**
 * Grades with the scores they stand for, as printed: 优秀（S≥90）、良好（90＞S≥80）.
 *
 * @param list the bands in printed order
 */
public record GradeBands(List<Band> list) {

  /**
   * One grade.
   *
   * @param grade its name as printed
   * @param range its scores
   */
  public record Band(String grade, Range range) {}

  private static final Pattern GRADE = Pattern.compile(CriterionWords.anyOf("grades"));

  private static final Pattern COMMA = Pattern.compile("([\\[(][0-9.]+分?),([0-9.]+分?[\\])])");
  private static final Pattern PARTS = Pattern.compile("[;。,、]");

  public GradeBands {
    list = List.copyOf(list);
  }

  /** The bands printed in a text; empty when it prints fewer than two. */
  public static Optional<GradeBands> parse(String text) {
    if (!hasDigit(text)) {
      return Optional.empty();
    }
    String plain = COMMA.matcher(PlainText.of(text)).replaceAll("$1@$2");
    List<Band> bands = new ArrayList<>();
    for (String part : PARTS.split(plain)) {
      if (hasDigit(part)) {
        band(part).ifPresent(bands::add);
      }
    }
    return bands.size() < 2 ? Optional.empty() : Optional.of(new GradeBands(closed(bands)));
  }

  /** The bands with the highest score of all counted in: no one means 85—100 to leave out 100. */
  private static List<Band> closed(List<Band> bands) {
    Optional<BigDecimal> highest =
        bands.stream().flatMap(band -> band.range().upper().stream()).max(BigDecimal::compareTo);
    boolean open = bands.stream().anyMatch(band -> band.range().upper().isEmpty());
    List<Band> closed = new ArrayList<>();
    for (Band band : bands) {
      Range range = band.range();
      boolean top = !open && range.upper().equals(highest);
      closed.add(
          top
              ? new Band(
                  band.grade(), new Range(range.lower(), range.lowerClosed(), range.upper(), true))
              : band);
    }
    return closed;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Band> band(String part) {
    Matcher matcher = GRADE.matcher(part);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String grade = matcher.group();
    boolean second = matcher.find();
    return second
        ? Optional.empty()
        : RangeReader.readMarked(part.replace(grade, ""))
            .filter(found -> !found.leavesFigures() && !"%".equals(found.unit()))
            .map(found -> new Band(grade, found.range()));
  }

  /** What a text that prints bands, or names a grade, holds somewhere. */
  public static Pattern grades() {
    return GRADE;
  }

  /** The range of a grade; 优 and 优秀, 良 and 良好 are the same grade. */
  public Optional<Range> range(String grade) {
    return list.stream().filter(band -> same(band.grade(), grade)).map(Band::range).findFirst();
  }

  /** The grade of a score; empty when no band holds it. */
  public Optional<String> grade(BigDecimal score) {
    return list.stream().filter(band -> band.range().contains(score)).map(Band::grade).findFirst();
  }

  /** Whether two names mean one grade. */
  public static boolean same(String one, String other) {
    return one.equals(other) || !one.isEmpty() && !other.isEmpty() && stem(one).equals(stem(other));
  }

  private static String stem(String grade) {
    return switch (grade) {
      case "优秀" -> "优";
      case "良好" -> "良";
      case "中等" -> "中";
      default -> grade;
    };
  }

  /** The grade named in a text: 评价等次优秀 → 优秀; empty when none or several are. */
  public static Optional<String> named(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = GRADE.matcher(PlainText.of(text));
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
