package org.kaocheng.check.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class ProjectNameRuleTest {

  @Test
  void finds_one_project_under_two_names() {
    List<String> messages =
        ReadingFixture.report()
            .table("项目|决算数", "档案大楼维护及设备购置|32.76")
            .table("项目名称|档案大楼改造及设备购置经费")
            .messages(new ProjectNameRule());

    assertThat(messages).singleElement().asString().contains("“档案大楼维护及设备购置”在项目自评表中写作“档案大楼改造及设备购置”");
  }

  @Test
  void is_silent_when_both_projects_have_rows() {
    List<String> messages =
        ReadingFixture.report()
            .table("项目|决算数", "档案大楼维护及设备购置|32.76", "档案大楼改造及设备购置|10.00")
            .table("项目名称|档案大楼改造及设备购置")
            .messages(new ProjectNameRule());

    assertThat(messages).isEmpty();
  }
}
