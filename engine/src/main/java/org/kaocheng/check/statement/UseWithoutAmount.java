package org.kaocheng.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.Sentence;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.source.Severity;

/**
 * A sentence names a use of money (公务用车运行维护) while the field for it is blank or zero everywhere and
 * the total of the table is taken up by its other parts.
 */
public final class UseWithoutAmount implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "statement.use-without-amount",
          Family.CONSISTENCY,
          Severity.WARNING,
          "文中列有用途而表中无金额",
          "文字所列用途在表中应当有相应金额。",
          "核对后补填表中金额，或更正文字。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Map<String, Object> use : examination.lexicon().table("statements.uses")) {
      String concept = Yaml.string(use.get("concept"), "");
      Optional<Fact> empty = empty(examination, concept);
      if (empty.isPresent()) {
        told(examination, Yaml.strings(use.get("words")))
            .ifPresent(sentence -> findings.add(finding(examination, empty.get(), sentence)));
      }
    }
    return findings;
  }

  /** The blank or zero field of the year's spending, when no other printing has an amount. */
  private static Optional<Fact> empty(Examination examination, String concept) {
    int year = examination.reading().identification().year();
    List<Fact> facts =
        examination.reading().facts(concept).stream()
            .filter(fact -> year == 0 || fact.period().year() == 0 || fact.period().year() == year)
            .toList();
    boolean none = facts.stream().noneMatch(UseWithoutAmount::hasAmount);
    return facts.stream()
        .filter(fact -> none && fact.origin() == Fact.Origin.CELL)
        .filter(fact ->
            fact.period().basis() == Basis.FINAL_ACCOUNTS || fact.period().basis() == Basis.NONE)
        .filter(fact -> hasTotal(examination, fact))
        .findFirst();
  }

  private static boolean hasAmount(Fact fact) {
    return fact.quantity().filter(q -> q.number().signum() != 0).isPresent()
        || fact.content() instanceof Content.Words;
  }

  /** Whether the total in the same table has an amount that equals one of its other parts. */
  private static boolean hasTotal(Examination examination, Fact empty) {
    List<Fact> table =
        examination.reading().facts().stream()
            .filter(fact -> fact.place().table() == empty.place().table())
            .filter(fact -> fact.concept().startsWith("three_publics."))
            .filter(UseWithoutAmount::hasAmount)
            .filter(fact -> fact.quantity().isPresent())
            .toList();
    return table.stream()
        .filter(fact -> fact.concept().equals("three_publics.total"))
        .anyMatch(total ->
            table.stream()
                .filter(part -> !part.concept().equals(total.concept()))
                .anyMatch(part -> part.figure().amount().compareTo(total.figure().amount()) == 0));
  }

  private static Optional<Sentence> told(Examination examination, List<String> words) {
    List<String> uses = examination.lexicon().words("statements.use-words");
    return examination.sentences().stream()
        .filter(sentence -> {
          String text = sentence.plain();
          return uses.stream()
              .anyMatch(use ->
                  text.contains(use)
                      && words.stream().anyMatch(word -> text.indexOf(word) > text.indexOf(use)));
        })
        .findFirst();
  }

  private static Finding finding(Examination examination, Fact empty, Sentence sentence) {
    return FindingBuilder.of(CARD)
        .message("文中称支出用于“" + empty.label() + "”一类开支，表中“" + empty.label() + "”没有金额。")
        .stated(empty.label() + "未填或为0")
        .at(examination.evidence(empty))
        .at(new Evidence(sentence.place(), sentence.text().strip()))
        .build();
  }
}
