package org.kaocheng.check.peer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.RuleCard;
import org.kaocheng.source.Severity;

/**
 * A self-score at or next to full marks in a report with more errors than nine in ten of its peers:
 * who cannot add up the figures has not earned all points for managing them.
 */
public final class FullMarksAmidErrors implements PeerRule<PeerReport> {

  private static final int FEWEST = 20;
  private static final int FEWEST_ERRORS = 3;
  private static final BigDecimal NEAR = new BigDecimal("0.98");

  private static final RuleCard CARD =
      new RuleCard(
          "peer.full-marks-amid-errors",
          Family.PEERS,
          Severity.WARNING,
          "自评满分而错误偏多",
          "自评分接近满分的报告，错误却多于绝大多数同级单位，自评的依据不可靠。",
          "先改正报告中的错误，再逐项重新评分。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Map<String, List<Finding>> check(List<PeerReport> compared) {
    Map<String, List<PeerReport>> groups =
        compared.stream().collect(Collectors.groupingBy(PeerReport::group));
    Map<String, List<Finding>> findings = new TreeMap<>();
    for (PeerReport report : compared) {
      if (report.errors() < FEWEST_ERRORS || !isNearlyFull(report)) {
        continue;
      }
      List<PeerReport> peers = groups.getOrDefault(report.group(), List.of());
      long fewer = peers.stream().filter(each -> each.errors() < report.errors()).count();
      if (peers.size() >= FEWEST && fewer * 10 >= peers.size() * 9L) {
        findings.put(report.file(), List.of(finding(report, peers.size(), fewer)));
      }
    }
    return findings;
  }

  private static boolean isNearlyFull(PeerReport report) {
    return report.selfScore().isPresent()
        && report.points().filter(points -> points.signum() > 0).isPresent()
        && report.selfScore().get().compareTo(report.points().get().multiply(NEAR)) >= 0;
  }

  private static Finding finding(PeerReport report, int peers, long fewer) {
    String score = report.selfScore().orElseThrow().stripTrailingZeros().toPlainString();
    return FindingBuilder.of(CARD)
        .message(
            report.unit()
                + "自评"
                + score
                + "分，而报告有"
                + report.errors()
                + "项错误，多于"
                + report.group()
                + peers
                + "个单位中的"
                + fewer
                + "个。")
        .stated(score + "分")
        .key(report.unit() + report.year())
        .build();
  }
}
