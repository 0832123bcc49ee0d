package org.kaocheng.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.Stance;
import org.kaocheng.check.Stances;
import org.kaocheng.check.text.Spots;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.source.Severity;

/**
 * Two sentences that assert opposite things of the same money, by the pairs of {@code
 * contradictions} in {@code statements.yaml}; one finding per pair of kinds.
 */
public final class ContradictoryStatements implements Rule {

  private static final String FIRST = "年初";
  private static final Pattern SOME = Pattern.compile("个别|部分|有的|有些|少数|某些|极少|其中");

  private static final RuleCard CARD =
      new RuleCard(
          "statement.contradiction",
          Family.CONSISTENCY,
          Severity.ERROR,
          "前后表述矛盾",
          "同一事项前后说法相反，读者无法判断哪一处属实。",
          "核实后统一表述。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Stance> stances = Stances.of(examination);
    Inclusion inclusion = Inclusion.of(examination.lexicon());
    List<Finding> findings = new ArrayList<>();
    for (Map<String, Object> pair : examination.lexicon().table("statements.contradictions")) {
      pair(stances, inclusion, pair).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> pair(
      List<Stance> stances, Inclusion inclusion, Map<String, Object> pair) {
    boolean same = "yes".equals(Yaml.string(pair.get("same"), "yes"));
    for (Stance one : taking(stances, Yaml.string(pair.get("one"), ""))) {
      for (Stance other : taking(stances, Yaml.string(pair.get("other"), ""))) {
        boolean part = !one.subject().equals(other.subject());
        boolean about =
            !same
                || inclusion.includes(one.subject(), other.subject())
                    && !(part && isOtherBudget(one, other));
        if (about && !one.sentence().equals(other.sentence())) {
          return Optional.of(finding(one, other, pair));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Stance> taking(List<Stance> stances, String stance) {
    return stances.stream().filter(each -> each.stance().equals(stance)).toList();
  }

  /** One names the budget at the start of the year and the other, maybe, the adjusted one. */
  private static boolean isOtherBudget(Stance one, Stance other) {
    return one.sentence().text().contains(FIRST) != other.sentence().text().contains(FIRST);
  }

  /** The sentence speaks of some of the money only: 个别项目, 部分科目. */
  static boolean isOfSome(Stance stance) {
    return SOME.matcher(stance.sentence().text()).find();
  }

  /** The sentence names the three publics together, not one of them. */
  private static boolean namesWhole(Stance stance) {
    return stance.sentence().text().contains("三公");
  }

  private static Finding finding(Stance one, Stance other, Map<String, Object> pair) {
    Severity severity =
        Severity.valueOf(Yaml.string(pair.get("severity"), "warning").toUpperCase(Locale.ROOT));
    String words = Yaml.string(pair.get("words"), "");
    return FindingBuilder.of(CARD)
        .severity(
            one.subject().equals(other.subject())
                    && !isOtherBudget(one, other)
                    && namesWhole(one) == namesWhole(other)
                    && !isOfSome(one)
                    && !isOfSome(other)
                ? severity
                : Severity.WARNING)
        .message(
            "“%s”与“%s”表述矛盾：%s。"
                .formatted(
                    Spots.brief(one.sentence().text(), 30),
                    Spots.brief(other.sentence().text(), 30),
                    words))
        .stated(one.sentence().text().strip())
        .expected(other.sentence().text().strip())
        .at(one.evidence())
        .at(other.evidence())
        .build();
  }
}
