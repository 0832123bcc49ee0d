package org.kaocheng.scheme.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kaocheng.fact.ChecklistAnswer;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.pack.SchemeProblem;

class AnswerFileTest {

  @Test
  void answers_are_read_for_the_department_and_for_each_project() {
    AnswerFile file =
        AnswerFile.read(
            "answers.yaml",
            """
            department:
              过程/预算管理/管理制度健全性: {有管理制度: yes, 2: no}
              资金使用合规性: 2
            project:
              村道养护:
                资金合规: {手续不全: 3}
            """);

    assertThat(file.problems()).isEmpty();
    assertThat(file.answers())
        .containsExactly(
            new ChecklistAnswer(Subject.DEPARTMENT, "过程/预算管理/管理制度健全性", "有管理制度", 1),
            new ChecklistAnswer(Subject.DEPARTMENT, "过程/预算管理/管理制度健全性", "2", 0),
            new ChecklistAnswer(Subject.DEPARTMENT, "资金使用合规性", "", 2),
            new ChecklistAnswer(Subject.project("村道养护"), "资金合规", "手续不全", 3));
  }

  @Test
  void all_that_is_wrong_is_told_at_once_and_then_nothing_is_taken() {
    AnswerFile file =
        AnswerFile.read(
            "answers.yaml",
            """
            departments: {资金合规: 1}
            department: {资金合规: 很多, 管理制度: [1]}
            project: {村道养护: 2}
            """);

    assertThat(file.answers()).isEmpty();
    assertThat(file.problems()).allMatch(SchemeProblem::isError);
    assertThat(String.join("", file.problems().stream().map(SchemeProblem::text).toList()))
        .contains("answers.yaml:1:1: 错误：不认识的键“departments”，是否指“department”？")
        .contains("answers.yaml:2:20: 错误：应为例数")
        .contains("回答应写成")
        .contains("项目名称之下应逐个写指标和回答。");
  }
}
