package org.kaocheng.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kaocheng.casework.Risk.Course;
import org.kaocheng.casework.Risk.Factor;
import org.kaocheng.casework.Risk.Reason;
import org.kaocheng.check.Findings.Verdict;
import org.kaocheng.source.Severity;
import org.kaocheng.store.CaseState;
import org.kaocheng.value.Interval;

class RiskTest {

  private static final Course FIRST = new Course(CaseState.SUBMITTED, true, 0, false);

  @Test
  void a_report_without_a_flaw_has_none() {
    Risk risk = Risk.of(Optional.of(summary(0, 0, "95", "94.5", "95")), FIRST);
    assertThat(risk.points()).isZero();
    assertThat(risk.level()).isEqualTo(Risk.Level.LOW);
    assertThat(risk.reasons()).isEmpty();
  }

  @Test
  void every_reason_is_told_with_its_points_and_they_add_up() {
    Risk risk =
        Risk.of(
            Optional.of(summary(3, 2, "98.5", "80", "95")),
            new Course(CaseState.SUBMITTED, true, 1, true));
    assertThat(risk.reasons())
        .extracting(Reason::words, Reason::points)
        .containsExactly(
            tuple("错误 3 处", 18),
            tuple("警告 2 处", 2),
            tuple("自评高出按办法可得的最高分 3.5 分", 8),
            tuple("缺少数据或待判定，可得分上下相差 15 分", 5),
            tuple("退回过 1 次", 5),
            tuple("逾期", 10));
    assertThat(risk.points()).isEqualTo(48);
    assertThat(risk.level()).isEqualTo(Risk.Level.HIGH);
    assertThat(risk.words()).startsWith("错误 3 处（18）；警告 2 处（2）；");
  }

  @Test
  void no_reason_gives_more_than_its_limit() {
    Risk risk = Risk.of(Optional.of(summary(1_000_000, 0, "95", "95", "95")), FIRST);
    assertThat(risk.points()).isEqualTo(Factor.ERRORS.most());
  }

  @Test
  void what_cannot_be_examined_is_a_risk_and_what_is_not_submitted_is_none() {
    assertThat(Risk.of(Optional.empty(), FIRST).points()).isEqualTo(Factor.UNREADABLE.points());
    Course drafting = new Course(CaseState.DRAFTING, false, 0, false);
    assertThat(Risk.of(Optional.empty(), drafting).points()).isZero();
  }

  private static SubmissionSummary summary(
      int errors, int warnings, String self, String low, String high) {
    Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
    severities.put(Severity.ERROR, errors);
    severities.put(Severity.WARNING, warnings);
    severities.put(Severity.INFO, 7);
    return new SubmissionSummary(
        Verdict.TO_AMEND,
        severities,
        Map.of(),
        Optional.of(new BigDecimal(self)),
        Optional.of(new Interval(new BigDecimal(low), new BigDecimal(high))),
        Optional.of("优秀"),
        List.of(),
        SubmissionFigures.NONE);
  }
}
