package org.kaocheng.bench;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table as a developer would write it straight away: exact decimals, no rounding ranges, no
 * explanation, figures by name; the rows' scores, the totals they leave possible and their grades.
 */
final class HandWritten {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final BigDecimal THIRTY = BigDecimal.valueOf(30);
  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
  private static final BigDecimal SEVENTY = BigDecimal.valueOf(70);
  private static final BigDecimal SEVENTY_FIVE = BigDecimal.valueOf(75);
  private static final BigDecimal EIGHTY = BigDecimal.valueOf(80);
  private static final BigDecimal EIGHTY_FIVE = BigDecimal.valueOf(85);
  private static final BigDecimal NINETY = BigDecimal.valueOf(90);
  private static final BigDecimal NINETY_FIVE = BigDecimal.valueOf(95);
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal FIFTH = new BigDecimal("0.2");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal TWO = BigDecimal.TWO;
  private static final BigDecimal THREE = BigDecimal.valueOf(3);
  private static final BigDecimal FOUR = BigDecimal.valueOf(4);
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final BigDecimal SIX = BigDecimal.valueOf(6);
  private static final BigDecimal SEVEN = BigDecimal.valueOf(7);

  /** The points of the rows that people judge. */
  private static final BigDecimal JUDGED = BigDecimal.valueOf(31);

  /** The points of the computed rows, by row; what is missing may come to any of them. */
  private static final Map<String, BigDecimal> POINTS = points();

  private final Map<String, Object> figures;

  /**
   * A scorecard.
   *
   * @param scores the scores by row, one per reading; a row whose figures are missing is left out
   * @param least the least total possible
   * @param most the greatest total possible
   * @param grades the grades of the totals possible, best first
   */
  record Card(
      Map<String, List<BigDecimal>> scores,
      BigDecimal least,
      BigDecimal most,
      List<String> grades) {}

  private HandWritten(Map<String, Object> figures) {
    this.figures = figures;
  }

  /** The scorecard of the figures. */
  static Card card(Map<String, Object> figures) {
    Map<String, List<BigDecimal>> scores = new HandWritten(figures).scores();
    BigDecimal least = ZERO;
    BigDecimal most = JUDGED;
    for (Map.Entry<String, BigDecimal> row : POINTS.entrySet()) {
      List<BigDecimal> readings = scores.get(row.getKey());
      if (readings == null) {
        most = most.add(row.getValue());
      } else {
        BigDecimal low = readings.getFirst();
        BigDecimal high = low;
        for (BigDecimal each : readings) {
          low = low.min(each);
          high = high.max(each);
        }
        least = least.add(low);
        most = most.add(high);
      }
    }
    return new Card(scores, least, most, grades(least, most));
  }

  private static List<String> grades(BigDecimal least, BigDecimal most) {
    List<String> grades = new ArrayList<>(4);
    if (most.compareTo(NINETY) >= 0) {
      grades.add("优");
    }
    if (most.compareTo(EIGHTY) >= 0 && least.compareTo(NINETY) < 0) {
      grades.add("良");
    }
    if (most.compareTo(SIXTY) >= 0 && least.compareTo(EIGHTY) < 0) {
      grades.add("中");
    }
    if (least.compareTo(SIXTY) < 0) {
      grades.add("差");
    }
    return grades;
  }

  private static Map<String, BigDecimal> points() {
    Map<String, BigDecimal> points = new LinkedHashMap<>();
    for (Ledger.Row row : Ledger.ROWS) {
      if (!row.key().isEmpty()) {
        points.put(row.key(), new BigDecimal(row.points()));
      }
    }
    return points;
  }

  private Map<String, List<BigDecimal>> scores() {
    Map<String, List<BigDecimal>> scores = new LinkedHashMap<>();
    put(scores, "staffing", over(percent("actual", "quota"), HUNDRED, HALF, FIVE));
    put(scores, "change", over(change(), ZERO, HALF, FIVE));
    put(scores, "key", key());
    put(scores, "adjustment", adjustment());
    put(scores, "progress", progress());
    put(scores, "surplus", surplus());
    put(scores, "control", over(percent("publics", "publicsBudget"), HUNDRED, ONE, SIX));
    put(scores, "procurement", under(percent("bought", "toBuy"), HUNDRED, FIFTH, THREE));
    put(scores, "cards", under(percent("card", "cardDue"), FIFTY, FIFTH, THREE));
    put(scores, "utilisation", under(percent("inUse", "assets"), HUNDRED, TENTH, THREE));
    put(scores, "prosperity", converted("prosperous", FIVE));
    put(scores, "pole", converted("growth", SEVEN));
    put(scores, "tasks", converted("report", FIVE));
    put(scores, "people", converted("livelihood", TWO));
    put(scores, "building", converted("works", TWO));
    put(scores, "results", converted("others", FOUR));
    put(scores, "satisfaction", satisfaction());
    return scores;
  }

  private static void put(
      Map<String, List<BigDecimal>> scores, String row, @Nullable List<BigDecimal> score) {
    if (score != null) {
      scores.put(row, score);
    }
  }

  private @Nullable BigDecimal figure(String name) {
    return (BigDecimal) figures.get(name);
  }

  private @Nullable BigDecimal percent(String part, String whole) {
    return percent(figure(part), figure(whole));
  }

  private static @Nullable BigDecimal percent(
      @Nullable BigDecimal part, @Nullable BigDecimal whole) {
    return part == null || whole == null || whole.signum() == 0
        ? null
        : part.divide(whole, MathContext.DECIMAL128).multiply(HUNDRED);
  }

  private @Nullable BigDecimal change() {
    BigDecimal now = figure("publics");
    BigDecimal before = figure("publicsBefore");
    return now == null || before == null ? null : percent(now.subtract(before), before);
  }

  private static @Nullable List<BigDecimal> over(
      @Nullable BigDecimal rate, BigDecimal limit, BigDecimal each, BigDecimal points) {
    return rate == null ? null : deducted(rate.subtract(limit), each, points);
  }

  private static @Nullable List<BigDecimal> under(
      @Nullable BigDecimal rate, BigDecimal limit, BigDecimal each, BigDecimal points) {
    return rate == null ? null : deducted(limit.subtract(rate), each, points);
  }

  /** In proportion, by whole steps, by steps begun. */
  private static List<BigDecimal> deducted(
      BigDecimal distance, BigDecimal each, BigDecimal points) {
    if (distance.signum() <= 0) {
      return List.of(points, points, points);
    }
    return List.of(
        points.subtract(distance.multiply(each)).max(ZERO),
        points.subtract(distance.setScale(0, RoundingMode.FLOOR).multiply(each)).max(ZERO),
        points.subtract(distance.setScale(0, RoundingMode.CEILING).multiply(each)).max(ZERO));
  }

  private @Nullable List<BigDecimal> key() {
    BigDecimal rate = percent("keyProjects", "projects");
    if (rate == null) {
      return null;
    }
    if (rate.compareTo(NINETY) >= 0) {
      return List.of(FIVE);
    }
    if (rate.compareTo(EIGHTY) >= 0) {
      return List.of(FOUR);
    }
    if (rate.compareTo(SEVENTY) >= 0) {
      return List.of(THREE);
    }
    return List.of(rate.compareTo(SIXTY) >= 0 ? TWO : ZERO);
  }

  private @Nullable List<BigDecimal> adjustment() {
    BigDecimal budget = figure("budget");
    BigDecimal adjusted = figure("adjusted");
    BigDecimal rate =
        budget == null || adjusted == null
            ? null
            : percent(adjusted.subtract(budget).abs(), budget);
    if (rate == null) {
      return null;
    }
    if (rate.signum() == 0) {
      return List.of(THREE);
    }
    if (rate.compareTo(TEN) <= 0) {
      return List.of(TWO);
    }
    if (rate.compareTo(TWENTY) <= 0) {
      return List.of(ONE);
    }
    return List.of(rate.compareTo(THIRTY) <= 0 ? HALF : ZERO);
  }

  private @Nullable List<BigDecimal> progress() {
    BigDecimal delays = figure("delays");
    return delays == null ? null : List.of(THREE.subtract(delays.multiply(HALF)).max(ZERO));
  }

  private @Nullable List<BigDecimal> surplus() {
    BigDecimal revenue = figure("revenue");
    BigDecimal spent = figure("spent");
    BigDecimal carried = figure("carried");
    if (revenue == null || spent == null || carried == null) {
      return null;
    }
    BigDecimal surplus = revenue.subtract(spent);
    if (surplus.signum() == 0) {
      return List.of(THREE);
    }
    if (surplus.signum() < 0) {
      return null;
    }
    return List.of(surplus.compareTo(carried) <= 0 ? TWO : ZERO);
  }

  private @Nullable List<BigDecimal> converted(String name, BigDecimal points) {
    BigDecimal rate = figure(name);
    return rate == null
        ? null
        : List.of(
            points.multiply(rate.max(ZERO)).divide(HUNDRED, MathContext.DECIMAL128).min(points));
  }

  private @Nullable List<BigDecimal> satisfaction() {
    BigDecimal rate = figure("satisfied");
    if (rate == null) {
      return null;
    }
    if (rate.compareTo(NINETY_FIVE) >= 0) {
      return List.of(FIVE);
    }
    if (rate.compareTo(EIGHTY_FIVE) >= 0) {
      return List.of(THREE);
    }
    return List.of(rate.compareTo(SEVENTY_FIVE) >= 0 ? ONE : ZERO);
  }
}
