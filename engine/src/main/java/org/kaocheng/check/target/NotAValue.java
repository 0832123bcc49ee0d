package org.kaocheng.check.target;

import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.Target;
import org.kaocheng.fact.Indicator;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.source.Severity;

/**
 * Targets that name a topic (监督检查范围) instead of a value; one finding in all.
 */
public final class NotAValue implements Rule {

  private static final int LONGEST_TOPIC = 8;

  private static final RuleCard CARD =
      new RuleCard(
          "target.not-a-value",
          Family.TARGET,
          Severity.WARNING,
          "指标值不是可考核的目标",
          "指标值要写明应达到的数量或者状态，否则无法判断是否完成。",
          "改写为可考核的数值、期限或明确的状态。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Lexicon lexicon = examination.lexicon();
    List<Row> rows =
        Rows.of(
            examination,
            row ->
                !row.indicator().text(Indicator.Column.TARGET).isBlank()
                    && row.target().is(Target.Kind.WORDS)
                    && isTopic(lexicon, row.target().text()));
    return Aggregate.of(CARD, rows, "", "的指标值只是事项名称，不是可考核的目标值。");
  }

  private static boolean isTopic(Lexicon lexicon, String text) {
    return text.length() <= LONGEST_TOPIC
        && lexicon.words("statements.topic-ends").stream().anyMatch(text::endsWith)
        && lexicon.words("statements.topic-not").stream().noneMatch(text::contains);
  }
}
