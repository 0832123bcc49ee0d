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
 * A rate or a cost per head that stands alone, far from those of the other units of the same level
 * and year; see {@link Spread} and {@link Isolation}.
 */
public final class OutlierAmongPeers implements PeerRule<PeerReport> {

  /** With fewer peers the spread tells nothing. */
  private static final int FEWEST = 20;

  /** A rate nearer to the median is not asked about, in per cent. */
  private static final BigDecimal LEAST_POINTS = BigDecimal.TEN;

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
    Isolation isolation = new Isolation(values, spread);
    List<BigDecimal> sorted = values.stream().sorted().toList();
    int above = isolation.above();
    int below = isolation.below();
    for (PeerReport report : telling) {
      BigDecimal value = report.measure(measure).orElseThrow();
      boolean high = above > 0 && value.compareTo(sorted.get(sorted.size() - above)) >= 0;
      boolean low = below > 0 && value.compareTo(sorted.get(below - 1)) <= 0;
      if ((high || low) && matters(measure, value, spread.median())) {
        findings
            .computeIfAbsent(report.file(), key -> new ArrayList<>())
            .add(finding(group, measure, report, value, spread));
      }
    }
  }

  /** Whether it is far enough away to be asked about. */
  private static boolean matters(PeerMeasure measure, BigDecimal value, BigDecimal median) {
    return measure.isSkewed()
        ? value.max(median).compareTo(value.min(median).multiply(BigDecimal.TWO)) >= 0
        : value.subtract(median).abs().compareTo(LEAST_POINTS) >= 0;
  }

  private static Finding finding(
      String group, PeerMeasure measure, PeerReport report, BigDecimal value, Spread spread) {
    return FindingBuilder.of(CARD)
        .message(
            report.unit()
                + measure.label()
                + "为"
                + shown(value, measure)
                + "，"
                + group
                + spread.size()
                + "个单位的中位数为"
                + shown(spread.median(), measure)
                + "，相差悬殊。")
        .stated(shown(value, measure))
        .formula(formula(value, spread))
        .key(report.unit() + report.year() + measure.name())
        .build();
  }

  private static String formula(BigDecimal value, Spread spread) {
    String from = "（" + plain(value) + "－" + plain(spread.median()) + "）÷";
    return "修正Z值＝"
        + (spread.tied()
            ? from + "（1.253314×平均离差" + spread.meanDistance().toPlainString() + "）"
            : "0.6745×" + from + "中位离差" + plain(spread.mad()))
        + "＝"
        + spread.score(value).toPlainString()
        + "，绝对值大于3.5";
  }

  private static String shown(BigDecimal value, PeerMeasure measure) {
    return plain(value) + measure.unit();
  }

  private static String plain(BigDecimal value) {
    return value.setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
