package org.kaocheng.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class RequiredContentRuleTest {

  @Test
  void misses_the_score_in_the_text() {
    List<String> messages =
        ReadingFixture.report()
            .headings("四、部门整体支出绩效情况")
            .paragraphs(
                "本馆按照年初计划接收到期档案，推进数字化加工，完善库房温湿度监测，按月检查消防设施，组织业务培训，做好日常查阅接待，并按要求完成年度统计和移交工作。",
                "本馆按照年初计划接收到期档案，推进数字化加工，完善库房温湿度监测，按月检查消防设施，组织业务培训，做好日常查阅接待，并按要求完成年度统计和移交工作。",
                "本馆按照年初计划接收到期档案，推进数字化加工，完善库房温湿度监测，按月检查消防设施，组织业务培训，做好日常查阅接待，并按要求完成年度统计和移交工作。",
                "本馆按照年初计划接收到期档案，推进数字化加工，完善库房温湿度监测，按月检查消防设施，组织业务培训，做好日常查阅接待，并按要求完成年度统计和移交工作。",
                "本馆按照年初计划接收到期档案，推进数字化加工，完善库房温湿度监测，按月检查消防设施，组织业务培训，做好日常查阅接待，并按要求完成年度统计和移交工作。",
                "本馆按照年初计划接收到期档案，推进数字化加工，完善库房温湿度监测，按月检查消防设施，组织业务培训，做好日常查阅接待，并按要求完成年度统计和移交工作。",
                "本馆按照年初计划接收到期档案，推进数字化加工，完善库房温湿度监测，按月检查消防设施，组织业务培训，做好日常查阅接待，并按要求完成年度统计和移交工作。")
            .messages(new RequiredContentRule());

    assertThat(messages)
        .anyMatch(message -> message.contains("正文未写自评得分和评价等级"))
        .anyMatch(message -> message.contains("全文未反映“三公”经费"))
        .anyMatch(message -> message.contains("未附基础数据表"));
  }

  @Test
  void asks_nothing_of_forms_without_text() {
    List<String> messages =
        ReadingFixture.report().table("综合评定等级|优秀").messages(new RequiredContentRule());

    assertThat(messages).isEmpty();
  }

  @Test
  void asks_a_report_on_one_project_for_less_and_gathers_what_is_minor() {
    String work = "本馆按照年初计划接收到期档案，推进数字化加工，完善库房温湿度监测，按月检查消防设施，组织业务培训，做好日常查阅接待，并按要求完成统计移交。";
    String[] body = {
      work, work, work, work, work, work, work, work, "自评得分96分。", "存在问题：设备老化。下一步加强维护，群众满意。"
    };
    List<String> project =
        ReadingFixture.report()
            .headings("档案数字化项目支出绩效自评报告")
            .paragraphs(body)
            .table("项目名称|档案数字化")
            .messages(new RequiredContentRule());
    List<String> department =
        ReadingFixture.report()
            .headings("部门整体支出绩效自评报告")
            .paragraphs(body)
            .table("年初预算|12")
            .messages(new RequiredContentRule());

    assertThat(project).isEmpty();
    assertThat(department).singleElement().asString().contains("“三公”经费", "结转结余", "政府采购");
  }
}
