package org.kaocheng.check.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.FormMoney;
import org.kaocheng.evaluate.Target;
import org.kaocheng.fact.Fact;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Quantity;

/**
 * A limit of pay per head that the money of the form, divided by its people and months, exceeds. It
 * needs a derivation, so it only asks for an explanation.
 */
public final class PerHeadLimit implements Rule {

  private static final List<String> PEOPLE = List.of("人", "名", "位");

  private static final RuleCard CARD =
      new RuleCard(
          "target.per-head-limit",
          Family.TARGET,
          Severity.WARNING,
          "人均标准与经费总额推算不符",
          "人均标准、人数与经费总额应当能够相互推算。",
          "说明经费中是否含社会保险、装备等其他支出，或更正人均标准、人数的完成值。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    List<Row> rows = Rows.of(examination);
    for (Row row : rows) {
      int months = months(examination.lexicon(), row);
      if (months > 0 && row.claimsMet()) {
        FormMoney money = Rows.money(examination, row.form());
        Optional<Row> people = people(rows, row);
        if (people.isPresent() && money.spent().isPresent()) {
          derive(examination, row, months, people.get(), money.spent().get())
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** 12 for monthly pay per head, 1 for annual, 0 when the row is neither. */
  private static int months(Lexicon lexicon, Row row) {
    String words = row.label() + row.target().text();
    boolean limit =
        row.target()
            .single()
            .filter(q -> q.bound() == Bound.AT_MOST || q.bound() == Bound.LESS_THAN)
            .flatMap(Amounts::yuan)
            .isPresent();
    if (!limit) {
      return 0;
    }
    boolean head = row.target().perHead() || holds(lexicon, "per-head", words);
    if (holds(lexicon, "monthly-pay", words)
        || head && row.target().every() == Target.Every.MONTHLY) {
      return Target.Every.MONTHLY.times();
    }
    return holds(lexicon, "annual-pay", words) ? 1 : 0;
  }

  private static boolean holds(Lexicon lexicon, String section, String words) {
    return lexicon.words("statements." + section).stream().anyMatch(words::contains);
  }

  /**
   * The only row of the form that counts people who are named in the limit's row or the project.
   */
  private static Optional<Row> people(List<Row> rows, Row limit) {
    List<Row> counting =
        rows.stream()
            .filter(row -> row.form() == limit.form() && row != limit)
            .filter(row -> persons(row).isPresent())
            .toList();
    return counting.size() == 1 && isNamed(limit)
        ? Optional.of(counting.getFirst())
        : Optional.empty();
  }

  /** Whether the project's name shares two neighbouring characters with the limit's row. */
  private static boolean isNamed(Row limit) {
    String name = limit.form().subject().name();
    for (int i = 0; i + 2 <= limit.label().length(); i++) {
      if (name.contains(limit.label().substring(i, i + 2))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Quantity> persons(Row row) {
    return row.actual()
        .single()
        .or(row.target()::single)
        .filter(q -> PEOPLE.contains(q.unit().base()))
        .or(() -> row.target().single().filter(q -> PEOPLE.contains(q.unit().base())))
        .filter(q -> q.number().signum() > 0);
  }

  private static Optional<Finding> derive(
      Examination examination, Row row, int months, Row people, Fact executed) {
    Quantity heads = persons(people).orElseThrow();
    BigDecimal limit = Amounts.yuan(row.target()).orElseThrow();
    BigDecimal each =
        Amounts.quotient(
            executed.figure().amount(), heads.amount().multiply(BigDecimal.valueOf(months)));
    if (each.compareTo(limit) <= 0) {
      return Optional.empty();
    }
    String span = months == 1 ? "人均每年" : "人均每月";
    String formula =
        Amounts.printed(executed)
            + "÷"
            + Amounts.printed(heads)
            + (months == 1 ? "" : "÷" + months + "个月")
            + "="
            + each.toPlainString()
            + "元＞"
            + limit.stripTrailingZeros().toPlainString()
            + "元";
    return Optional.of(
        FindingBuilder.of(CARD)
            .message(
                row.title()
                    + "目标为“"
                    + row.target().text()
                    + "”，按支出"
                    + Amounts.printed(executed)
                    + "、"
                    + Amounts.printed(heads)
                    + "推算"
                    + span
                    + each.toPlainString()
                    + "元，高于目标，需要说明。")
            .stated(row.target().text())
            .expected(span + each.toPlainString() + "元")
            .formula(formula)
            .at(row.targetPlace())
            .at(row.actualPlace())
            .at(examination.evidence(executed))
            .at(people.targetPlace())
            .build());
  }
}
