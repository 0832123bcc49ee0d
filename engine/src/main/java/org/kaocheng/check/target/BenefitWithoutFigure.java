package org.kaocheng.check.target;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.IndexedText;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Severity;

/**
 * A group on benefits or satisfaction, scored in headed paragraphs, whose text has no figure but
 * points and years.
 */
public final class BenefitWithoutFigure implements Rule {

  private static final String WORDS = ".*(效益|满意|效果|成效).*";
  private static final String POINTS_AND_YEARS = "(20[0-9]{2}年?(度)?|[0-9]+(\\.[0-9]+)?分|[((]?[0-9]{1,2}[))、.])";

  private static final RuleCard CARD =
      new RuleCard(
          "target.benefit-without-figure",
          Family.TARGET,
          Severity.WARNING,
          "效益或满意度只有定性描述",
          "效益和满意度占分较多，没有数据的评分缺少依据。",
          "补充满意度调查结果和能说明效益的数据。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Form form : examination.reading().forms()) {
      if (form.table() == 0) {
        for (Form.Group group : form.groups()) {
          findings.addAll(group(examination, group.name(), group.points()));
        }
        for (Indicator indicator : form.indicators()) {
          String name = indicator.name().isBlank() ? indicator.level1() : indicator.name().text();
          indicator
              .fact(Indicator.Column.POINTS)
              .ifPresent(points -> findings.addAll(group(examination, name, points)));
        }
      }
    }
    return findings;
  }

  private static List<Finding> group(Examination examination, String name, Fact points) {
    int heading = points.place().passage();
    List<Passage> text =
        examination.reading().passages().stream()
            .filter(passage -> heading >= 0 && passage.section() == heading)
            .filter(passage -> passage.index() != heading)
            .toList();
    boolean figures =
        text.stream()
            .map(passage -> IndexedText.plain(passage.text()).replaceAll(POINTS_AND_YEARS, ""))
            .anyMatch(plain -> plain.chars().anyMatch(Character::isDigit));
    if (!name.matches(WORDS) || text.isEmpty() || figures) {
      return List.of();
    }
    FindingBuilder builder =
        FindingBuilder.of(CARD)
            .message("“" + name + "”" + words(points) + "只有定性描述，没有满意度等数据。")
            .at(examination.evidence(points));
    text.forEach(passage -> builder.at(new Evidence(passage.place(), passage.text().strip())));
    return List.of(builder.build());
  }

  private static String words(Fact points) {
    return points.quantity().map(q -> q.numeral() + "分").orElse("");
  }
}
