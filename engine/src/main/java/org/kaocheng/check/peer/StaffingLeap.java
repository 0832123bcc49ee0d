package org.kaocheng.check.peer;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
 * People that rose or fell within a year by a fifth and five; a warning from a half and ten on.
 * Posts hardly change, so that most such leaps are figures of another scope, with or without
 * subordinate units.
 */
public final class StaffingLeap implements PeerRule<StaffOfTwoYears> {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final BigDecimal FIFTH = BigDecimal.valueOf(20);
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  private static final RuleCard CARD =
      new RuleCard(
          "peer.staffing-leap",
          Family.PEERS,
          Severity.WARNING,
          "在职人数较上年大幅变动",
          "编制一年内变动不大，在职人数大幅增减多为两年口径不同（含下属单位与否）或填错。",
          "核对两年的口径和年末在职人数；机构改革、人员划转的，在报告中说明。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Map<String, List<Finding>> check(List<StaffOfTwoYears> compared) {
    Map<String, List<Finding>> findings = new TreeMap<>();
    compared.stream()
        .filter(each -> each.before().signum() > 0)
        .filter(each -> leaps(each, FIVE, FIFTH))
        .sorted(
            Comparator.comparing(StaffOfTwoYears::file).thenComparing(StaffOfTwoYears::lastFile))
        .forEach(each ->
            findings.computeIfAbsent(each.file(), key -> new ArrayList<>()).add(finding(each)));
    return findings;
  }

  private static boolean leaps(StaffOfTwoYears staff, BigDecimal people, BigDecimal percent) {
    BigDecimal change = staff.now().subtract(staff.before()).abs();
    return change.compareTo(people) >= 0
        && change.multiply(HUNDRED).compareTo(staff.before().multiply(percent)) >= 0;
  }

  private static Finding finding(StaffOfTwoYears staff) {
    BigDecimal change = staff.now().subtract(staff.before());
    String now = plain(staff.now());
    String before = plain(staff.before());
    String percent =
        plain(change.multiply(HUNDRED).divide(staff.before(), 2, RoundingMode.HALF_UP)) + "%";
    return FindingBuilder.of(CARD)
        .severity(leaps(staff, BigDecimal.TEN, HALF) ? Severity.WARNING : Severity.INFO)
        .message(
            "年末在职人数由上年报告的%s人变为%s人，%s%s人。"
                .formatted(before, now, change.signum() > 0 ? "增加" : "减少", plain(change.abs())))
        .stated(now + "人")
        .formula(
            "（%s－%s）÷%s×100%%＝%s；上年报告：%s".formatted(now, before, before, percent, staff.lastFile()))
        .key(staff.unit() + staff.year())
        .build();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
