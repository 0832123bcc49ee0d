package org.kaocheng.check.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.Sentence;
import org.kaocheng.check.ledger.Formula;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Fact;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.source.Severity;

/**
 * A large rise or fall against the year before that no sentence explains; a warning where the
 * report also claims to have cut it.
 */
public final class PriorYearChange implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "plausibility.prior-year",
          Family.PLAUSIBILITY,
          Severity.WARNING,
          "较上年变动较大而未说明原因",
          "同一支出两年相差较大，或与“压缩开支”的说法相反，审核时必问原因。",
          "写明增减变动的原因，或核对上年数是否填错。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Map<String, Object> row : examination.lexicon().table("plausibility.prior-year")) {
      List<String> words = Yaml.strings(row.get("words"));
      Optional<Fact> now =
          Figures.agreed(examination, Yaml.string(row.get("concept"), ""), 0, Basis.FINAL_ACCOUNTS);
      Optional<Fact> then =
          Figures.agreed(examination, Yaml.string(row.get("concept"), ""), 1, Basis.FINAL_ACCOUNTS);
      boolean known =
          now.isPresent() && then.isPresent() && then.get().figure().amount().signum() > 0;
      if (known && !Figures.explained(examination, words)) {
        finding(examination, row, now.get(), then.get()).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> finding(
      Examination examination, Map<String, Object> row, Fact now, Fact then) {
    BigDecimal change = Figures.change(now, then);
    Optional<Sentence> cut =
        change.signum() > 0
            ? claimsCut(examination, Yaml.strings(row.get("words")))
            : Optional.empty();
    BigDecimal least =
        new BigDecimal(Yaml.string(row.get(cut.isPresent() ? "with-claim" : "info"), "50"));
    if (change.abs().compareTo(least) < 0) {
      return Optional.empty();
    }
    String name = Yaml.string(row.get("name"), "");
    String direction = change.signum() > 0 ? "增长" : "下降";
    FindingBuilder builder =
        FindingBuilder.of(CARD)
            .severity(cut.isPresent() ? Severity.WARNING : Severity.INFO)
            .message(
                (cut.isPresent() ? "文中称压缩“三公”经费，但" : "")
                    + name
                    + "较上年"
                    + direction
                    + change.abs()
                    + "%，未说明原因。")
            .stated(Formula.printed(now.figure()))
            .formula(
                "（"
                    + Formula.printed(now.figure())
                    + "－"
                    + Formula.printed(then.figure())
                    + "）÷"
                    + Formula.printed(then.figure())
                    + "×100%＝"
                    + change
                    + "%")
            .key(name)
            .at(examination.evidence(now))
            .at(examination.evidence(then));
    cut.ifPresent(sentence -> builder.at(examination.evidence(sentence.place())));
    return Optional.of(builder.build());
  }

  private static Optional<Sentence> claimsCut(Examination examination, List<String> subjects) {
    List<String> cuts = examination.lexicon().words("plausibility.cuts");
    return examination.sentences().stream()
        .filter(sentence -> cuts.stream().anyMatch(sentence.text()::contains))
        .filter(sentence -> subjects.stream().anyMatch(sentence.text()::contains))
        .findFirst();
  }
}
