package org.kaocheng.check.peer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.RuleCard;
import org.kaocheng.source.Severity;

/**
 * A rate or a cost per head that stands far from those of the other units of the same level and
 * year: by the modified z-score 0.6745·(x − median) ÷ MAD beyond 3.5, and where more than half of
 * all are equal by (x − median) ÷ (1.253314·mean deviation) (Iglewicz and Hoaglin, How to Detect
 * and Handle Outliers, ASQC 1993). A hint; a warning beyond twice that.
 */
public final class OutlierAmongPeers implements PeerRule<PeerReport> {

  /** With fewer peers the spread tells nothing. */
  private static final int FEWEST = 20;

  private static final BigDecimal MEDIAN_FACTOR = new BigDecimal("0.6745");
  private static final BigDecimal MEAN_FACTOR = new BigDecimal("1.253314");
  private static final BigDecimal BEYOND = new BigDecimal("3.5");
  private static final BigDecimal FAR_BEYOND = new BigDecimal("7");
  private static final BigDecimal SEVERAL_TIMES = new BigDecimal("3");
  private static final int PLACES = 2;

  private static final RuleCard CARD =
      new RuleCard(
          "peer.outlier",
          Family.PEERS,
          Severity.WARNING,
          "与同级单位相差悬殊",
          "同级单位的比率和人均支出大体相近，相差悬殊的多为填报口径、单位或数字有误，也可能确有特殊情况。",
          "核对数字及其单位；确有特殊情况的，在报告中说明原因。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Map<String, List<Finding>> check(List<PeerReport> compared) {
    Map<String, List<PeerReport>> groups = new TreeMap<>();
    for (PeerReport report : compared) {
      groups.computeIfAbsent(report.group(), key -> new ArrayList<>()).add(report);
    }
    Map<String, List<Finding>> findings = new TreeMap<>();
    groups.forEach((group, reports) -> {
      for (PeerMeasure measure : PeerMeasure.values()) {
        List<PeerReport> telling =
            reports.stream().filter(each -> each.measure(measure).isPresent()).toList();
        if (telling.size() >= FEWEST) {
          compare(group, measure, telling, findings);
        }
      }
    });
    return findings;
  }

  private static void compare(
      String group,
      PeerMeasure measure,
      List<PeerReport> telling,
      Map<String, List<Finding>> findings) {
    List<BigDecimal> values =
        telling.stream().flatMap(each -> each.measure(measure).stream()).toList();
    Spread spread = Spread.of(values);
    for (PeerReport report : telling) {
      BigDecimal value = report.measure(measure).orElseThrow();
      BigDecimal apart = value.subtract(spread.median()).abs();
      if (apart.signum() == 0
          || !spread.isBeyond(apart, BEYOND)
          || measure.isSkewed() && !isSeveralTimes(value, spread.median())) {
        continue;
      }
      Finding finding =
          FindingBuilder.of(CARD)
              .severity(spread.isBeyond(apart, FAR_BEYOND) ? Severity.WARNING : Severity.INFO)
              .message(
                  report.unit()
                      + measure.label()
                      + "为"
                      + shown(value, measure)
                      + "，"
                      + group
                      + telling.size()
                      + "个单位的中位数为"
                      + shown(spread.median(), measure)
                      + "，相差悬殊。")
              .stated(shown(value, measure))
              .formula(spread.formula(value, apart))
              .key(report.unit() + report.year() + measure.name())
              .build();
      findings.computeIfAbsent(report.file(), key -> new ArrayList<>()).add(finding);
    }
  }

  private static boolean isSeveralTimes(BigDecimal value, BigDecimal median) {
    return value.compareTo(median.multiply(SEVERAL_TIMES)) >= 0
        || value.multiply(SEVERAL_TIMES).compareTo(median) <= 0;
  }

  private static String shown(BigDecimal value, PeerMeasure measure) {
    return plain(value) + measure.unit();
  }

  private static String plain(BigDecimal value) {
    return value.setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  /**
   * How widely values are spread.
   *
   * @param median their median
   * @param deviation the median of their distances to it, or the mean of them when that is zero
   * @param ofMedian which of the two
   */
  private record Spread(BigDecimal median, BigDecimal deviation, boolean ofMedian) {

    static Spread of(List<BigDecimal> values) {
      BigDecimal median = median(values);
      List<BigDecimal> distances =
          values.stream().map(each -> each.subtract(median).abs()).toList();
      BigDecimal middle = median(distances);
      if (middle.signum() > 0) {
        return new Spread(median, middle, true);
      }
      BigDecimal sum = distances.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      return new Spread(
          median, sum.divide(BigDecimal.valueOf(values.size()), 10, RoundingMode.UP), false);
    }

    private static BigDecimal median(List<BigDecimal> values) {
      List<BigDecimal> sorted = values.stream().sorted().toList();
      int half = sorted.size() / 2;
      return sorted.size() % 2 == 1
          ? sorted.get(half)
          : sorted
              .get(half - 1)
              .add(sorted.get(half))
              .divide(BigDecimal.TWO, sorted.get(half).scale() + 1, RoundingMode.HALF_UP);
    }

    /** Whether the score of a distance is greater than a bound. */
    boolean isBeyond(BigDecimal apart, BigDecimal bound) {
      return ofMedian
          ? MEDIAN_FACTOR.multiply(apart).compareTo(bound.multiply(deviation)) > 0
          : apart.compareTo(bound.multiply(MEAN_FACTOR).multiply(deviation)) > 0;
    }

    String formula(BigDecimal value, BigDecimal apart) {
      BigDecimal score =
          ofMedian
              ? MEDIAN_FACTOR.multiply(apart).divide(deviation, 1, RoundingMode.HALF_UP)
              : apart.divide(MEAN_FACTOR.multiply(deviation), 1, RoundingMode.HALF_UP);
      return (ofMedian ? "0.6745×|" : "|")
          + plain(value)
          + "－"
          + plain(median)
          + "|÷"
          + (ofMedian ? "中位离差" : "（1.2533×平均离差")
          + plain(deviation)
          + (ofMedian ? "" : "）")
          + "＝"
          + score.toPlainString()
          + "＞3.5";
    }
  }
}
