package org.kaocheng.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.Sections;
import org.kaocheng.check.Sentence;
import org.kaocheng.check.target.Amounts;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Subject;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/**
 * Sentences speak of the use of project money while the tables have none: the field for project
 * expenditure is blank or zero and basic expenditure equals the total.
 */
public final class ProjectMoneyWithoutProject implements Rule {

  private static final Pattern USE = Pattern.compile("用途|使用|用于|投入|超出|超过|超支|掌控|支出主要|安排了");

  /** Words that can only be said of project money that was spent. */
  private static final Pattern SPENT =
      Pattern.compile("(?:项目|专项)(?:资金|经费|支出)[^。；]{0,12}(?:[0-9]+(?:\\.[0-9]+)?万?元|超出|超过|超支)");

  private static final Pattern TITLE = Pattern.compile("(情况|分析|说明)[:]?$");
  private static final List<Pattern> INTENTIONS =
      List.of(Pattern.compile("^(?!.*问题).*(下一步|改进|建议|打算)"));

  private static final RuleCard CARD =
      new RuleCard(
          "statement.project-money-without-project",
          Family.CONSISTENCY,
          Severity.ERROR,
          "无项目支出却称使用项目资金",
          "收支表与文字对有无项目支出的说法应当一致。",
          "核实项目支出；确有的，补填收支表并相应调整基本支出；没有的，更正文字。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Fact> project = flows(examination, "expenditure.project");
    Optional<Fact> empty = project.stream().filter(fact -> !hasAmount(fact)).findFirst();
    boolean any =
        project.stream().anyMatch(ProjectMoneyWithoutProject::hasAmount)
            || !examination.reading().facts("project.expenditure").isEmpty()
            || !examination.reading().facts("project.budget").isEmpty();
    Optional<Fact> total = total(examination);
    if (empty.isEmpty() || any || total.isEmpty()) {
      return List.of();
    }
    List<Sentence> sentences = sentences(examination);
    return sentences.isEmpty()
        ? List.of()
        : List.of(finding(examination, empty.get(), total.get(), sentences));
  }

  private static List<Fact> flows(Examination examination, String concept) {
    int year = examination.reading().identification().year();
    return examination.reading().facts(concept).stream()
        .filter(fact -> fact.subject().equals(Subject.DEPARTMENT))
        .filter(fact -> year == 0 || fact.period().year() == 0 || fact.period().year() == year)
        .toList();
  }

  private static boolean hasAmount(Fact fact) {
    return switch (fact.content()) {
      case Content.Figure(var quantity) -> quantity.number().signum() != 0;
      case Content.Words words -> !words.text().isBlank();
      case Content.Blank() -> false;
    };
  }

  /** The basic expenditure that equals the total of the same period, which leaves nothing else. */
  private static Optional<Fact> total(Examination examination) {
    List<Fact> totals = flows(examination, "expenditure.total");
    return flows(examination, "expenditure.basic").stream()
        .filter(basic -> basic.quantity().isPresent() && hasAmount(basic))
        .filter(basic ->
            basic.period().basis() == Basis.FINAL_ACCOUNTS || basic.period().basis() == Basis.NONE)
        .filter(basic -> totals.stream().anyMatch(total -> isSame(total, basic)))
        .findFirst();
  }

  private static boolean isSame(Fact total, Fact basic) {
    return total.period().equals(basic.period())
        && total
            .quantity()
            .filter(q -> q.amount().compareTo(basic.figure().amount()) == 0)
            .isPresent();
  }

  private static List<Sentence> sentences(Examination examination) {
    List<String> words = examination.lexicon().words("statements.project-money");
    List<Pattern> not =
        examination.lexicon().words("statements.project-money-not").stream()
            .map(Patterns::of)
            .toList();
    Sections sections = Sections.of(examination);
    List<Sentence> found = new ArrayList<>();
    for (Sentence sentence : examination.sentences()) {
      String text = sentence.plain();
      if (isStatement(sections, sentence, text)
          && words.stream().anyMatch(text::contains)
          && USE.matcher(text).find()
          && not.stream().noneMatch(pattern -> pattern.matcher(text).find())) {
        found.add(sentence);
      }
    }
    return found;
  }

  private static boolean isStatement(Sections sections, Sentence sentence, String text) {
    return sentence.passage().kind() != Passage.Kind.HEADING
        && !TITLE.matcher(text).find()
        && !sections.isPromise(sentence.passage())
        && !sections.under(sentence.passage(), INTENTIONS);
  }

  private static Finding finding(
      Examination examination, Fact empty, Fact basic, List<Sentence> sentences) {
    String amount = Amounts.printed(basic);
    FindingBuilder builder =
        FindingBuilder.of(CARD)
            .severity(
                sentences.stream().anyMatch(each -> SPENT.matcher(each.text()).find())
                    ? Severity.ERROR
                    : Severity.WARNING)
            .message(
                "表中项目支出为空，基本支出"
                    + amount
                    + "即为支出总额，文中却称“"
                    + sentences.getLast().text().strip()
                    + "”，口径矛盾。")
            .stated("项目支出0")
            .expected("文中称有项目资金")
            .formula(amount + "－" + amount + "=0")
            .at(examination.evidence(empty))
            .at(examination.evidence(basic));
    for (Sentence sentence : sentences) {
      builder.at(new Evidence(sentence.place(), sentence.text().strip()));
    }
    return builder.build();
  }
}
