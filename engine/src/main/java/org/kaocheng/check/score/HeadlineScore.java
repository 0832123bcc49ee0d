package org.kaocheng.check.score;

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
import org.kaocheng.check.text.ReportKind;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.source.Severity;

/** The self-evaluation score in the text against the total of the department's form. */
public final class HeadlineScore implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.headline",
          Family.SCORE,
          Severity.ERROR,
          "正文得分与自评表总分不一致",
          "同一次自评只有一个得分，正文与表格不一致时无法认定结果。",
          "请以自评表加总结果为准，统一正文与表中的得分。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    List<Form> forms = forms(examination);
    List<Fact> headlines = headlines(examination);
    boolean project = forms.stream().anyMatch(form -> form.subject().isProject());
    if (project && (headlines.size() > 1 || !FormSums.of(forms.getFirst()).complete())) {
      return findings;
    }
    for (Fact headline : headlines) {
      BigDecimal score = headline.figure().number();
      boolean known =
          forms.isEmpty()
              || forms.stream().anyMatch(form -> total(form).orElseThrow().compareTo(score) == 0)
              || forms.stream().anyMatch(form -> sums(form, score));
      if (!known) {
        findings.add(finding(examination, headline, forms.getFirst()));
      }
    }
    return findings;
  }

  /** Whether the report is on one project and has its form only. */
  private static boolean isSingle(Examination examination) {
    return examination.reading().forms().size() == 1 && ReportKind.isOfProject(examination);
  }

  /** The department's forms with a total; the only form of a report on one project. */
  private static List<Form> forms(Examination examination) {
    List<Form> all = examination.reading().forms();
    boolean single = isSingle(examination);
    return all.stream()
        .filter(form -> !form.subject().isProject() || single)
        .filter(form -> total(form).isPresent())
        .toList();
  }

  private static boolean sums(Form form, BigDecimal score) {
    return FormSums.of(form).score().filter(sum -> sum.compareTo(score) == 0).isPresent();
  }

  private static Optional<BigDecimal> total(Form form) {
    return Rows.number(form.totalScore()).or(() -> FormSums.of(form).score());
  }

  /** Scores of the department that are no form's total, each number once. */
  private static List<Fact> headlines(Examination examination) {
    List<Fact> found = new ArrayList<>();
    for (Fact fact : examination.reading().selfScores()) {
      boolean formTotal =
          examination.reading().forms().stream()
              .anyMatch(form -> form.totalScore().filter(fact::equals).isPresent());
      boolean mine = !fact.subject().isProject() || isSingle(examination);
      if (mine && fact.quantity().isPresent() && !formTotal) {
        boolean told =
            found.stream()
                .anyMatch(other -> other.figure().number().compareTo(fact.figure().number()) == 0);
        if (!told) {
          found.add(fact);
        }
      }
    }
    return found;
  }

  private static Finding finding(Examination examination, Fact headline, Form form) {
    BigDecimal total = total(form).orElseThrow();
    boolean certain =
        ScoreWords.mentions(headline.label(), "headline")
            && !ScoreWords.mentions(headline.label(), "other-score")
            && (form.title().contains("整体") || examination.reading().forms().size() == 1)
            && (!form.subject().isProject() || headline.label().contains("自评"))
            && (headline.period().year() == 0
                || headline.period().year() == examination.reading().identification().year());
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .severity(certain ? Severity.ERROR : Severity.WARNING)
            .message(
                "正文写得分%s，%s%s%s，两处不一致。"
                    .formatted(
                        Rows.inPoints(headline.figure().number()),
                        Rows.name(form),
                        form.totalScore().isPresent() ? "总分为" : "各项得分合计为",
                        Rows.inPoints(total)))
            .stated(Rows.inPoints(headline.figure().number()))
            .expected(Rows.inPoints(total))
            .at(examination.evidence(headline));
    form.totalScore().ifPresent(fact -> finding.at(examination.evidence(fact)));
    return finding.build();
  }
}
