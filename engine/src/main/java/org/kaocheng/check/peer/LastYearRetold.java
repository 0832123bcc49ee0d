package org.kaocheng.check.peer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.RuleCard;
import org.kaocheng.source.Severity;

/**
 * Last year's figures (上年决算数, 年初结转) and self-score in this year's report against last year's report
 * of the same unit: they conflict when nothing can be printed as both.
 */
public final class LastYearRetold implements PeerRule<CarriedFigure> {

  private static final RuleCard CARD =
      new RuleCard(
          "peer.last-year-differs",
          Family.PEERS,
          Severity.WARNING,
          "上年数与上年报告不一致",
          "上年决算已经批复，自评得分已经报送，本年报告所列的上年数应与上年报告相同，否则两年中至少有一年的数字有误或口径有变。",
          "与上年度批复的决算、报送的自评报告核对；口径有调整、得分经复核改变的，在报告中说明。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Map<String, List<Finding>> check(List<CarriedFigure> compared) {
    Map<String, List<Finding>> findings = new TreeMap<>();
    compared.stream()
        .filter(each -> !each.nowStands().meets(each.lastStands()))
        .sorted(
            Comparator.comparing(CarriedFigure::file)
                .thenComparing(CarriedFigure::label)
                .thenComparing(CarriedFigure::period)
                .thenComparing(CarriedFigure::now))
        .forEach(each ->
            findings
                .computeIfAbsent(each.file(), key -> new ArrayList<>())
                .add(
                    FindingBuilder.of(CARD)
                        .message(
                            each.period()
                                + "“"
                                + each.label()
                                + "”本年报告填"
                                + each.now()
                                + "，上年报告为"
                                + each.last()
                                + "。")
                        .stated(each.now())
                        .expected(each.last())
                        .formula("上年报告：" + each.lastFile())
                        .key(each.unit() + each.period() + each.label())
                        .build()));
    return findings;
  }
}
