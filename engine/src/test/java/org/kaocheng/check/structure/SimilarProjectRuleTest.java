package org.kaocheng.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Unit;

class SimilarProjectRuleTest {

  @Test
  void finds_projects_whose_names_say_nearly_the_same() {
    List<String> messages = projects("水环境治理专家技术咨询服务费项目", "水环境治理技术咨询服务项目经费");

    assertThat(messages).singleElement().asString().contains("名称和内容相近");
  }

  @Test
  void keeps_projects_apart_that_share_a_beginning() {
    assertThat(projects("水环境治理工作经费", "水环境治理技术咨询服务经费", "一号库房消防设施维护费", "二号库房消防设施维护费")).isEmpty();
  }

  private static List<String> projects(String... names) {
    ReadingFixture report = ReadingFixture.report();
    for (int i = 0; i < names.length; i++) {
      String text = names[i] + "20万元。";
      report.paragraphs(text);
      report.facts(fact(i, names[i], report, text));
    }
    return report.messages(new SimilarProjectRule());
  }

  private static Fact fact(int id, String project, ReadingFixture report, String text) {
    Quantity quantity =
        new Quantity(
            "20",
            "20",
            BigDecimal.valueOf(20),
            0,
            Unit.NONE,
            Bound.EXACT,
            Optional.empty(),
            0,
            2,
            0,
            true);
    return new Fact(
        id,
        "project.budget",
        "经费",
        new Content.Figure(quantity),
        Period.NONE,
        Subject.project(project),
        Fact.Origin.SENTENCE,
        report.place(text),
        "");
  }
}
