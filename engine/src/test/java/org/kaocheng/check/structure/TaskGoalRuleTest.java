package org.kaocheng.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class TaskGoalRuleTest {

  @Test
  void finds_the_task_without_its_goal() {
    List<String> messages =
        ReadingFixture.report()
            .table(
                "任务1：确保档案按时接收；\n任务2：确保库房安全运行；\n任务3：确保查阅服务到位；\n任务4：落实消防检查；",
                "目标1：确保档案按时接收；\n目标2：确保库房安全运行；\n目标3：确保查阅服务到位；\n目标4：建成数字档案室；")
            .messages(new TaskGoalRule());

    assertThat(messages).singleElement().asString().contains("任务4“落实消防检查”与目标4“建成数字档案室”不对应");
  }

  @Test
  void is_silent_where_tasks_and_goals_are_worded_apart() {
    List<String> messages =
        ReadingFixture.report()
            .table("任务1：接收档案；\n任务2：整理档案；\n任务3：提供查阅；", "目标1：应收尽收；\n目标2：账物相符；\n目标3：群众认可；")
            .messages(new TaskGoalRule());

    assertThat(messages).isEmpty();
  }
}
