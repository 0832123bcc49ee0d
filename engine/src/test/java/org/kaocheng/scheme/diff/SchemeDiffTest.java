package org.kaocheng.scheme.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;

class SchemeDiffTest {

  private static final String OLD =
      """
      department:
        points: 100
        groups:
          manage:
            label: 管理
            points: 60
            children:
              staffing: {label: 人员控制率, points: 20, rule: {kind: deduct, of: "实有人数 / 编制数 * 100", over: 100, per: 1, points: 0.5, readings: [proportional, whole-down]}}
              execution: {label: 执行进度, points: 20, rule: {kind: ratio, of: "支出合计[决算] / 支出合计[年初预算] * 100", full: 100}}
              files: {label: 档案管理, points: 20, rule: {kind: judged}}
          results:
            label: 成效
            points: 40
            children:
              image: {label: 社会形象, points: 40, rule: {kind: judged}}
      """;

  private static final String NEW =
      """
      department:
        points: 100
        groups:
          manage:
            label: 管理
            points: 50
            children:
              staffing: {label: 人员控制率, points: 20, rule: {kind: deduct, of: "实有人数 / 编制数 * 100", over: 100, per: 1, points: 1, readings: [proportional]}}
              execution: {label: 执行进度, points: 30, rule: {kind: ratio, of: "支出合计[决算] / 支出合计[全年预算] * 100", full: 100}}
          results:
            label: 工作成效
            points: 50
            children:
              image: {label: 社会形象, points: 20, rule: {kind: judged}}
              archive: {label: 档案管理, points: 20, rule: {kind: judged}}
              satisfaction: {label: 群众满意度, points: 10, rule: {kind: judged}}
      """;

  @TempDir private Path folder = Path.of("");

  private Scheme scheme(String id, String indicators, String bands) throws IOException {
    Path pack = Files.createDirectories(folder.resolve(id));
    Files.writeString(
        pack.resolve("pack.yaml"), "name: 某某县\nyears: [" + id.substring(4) + "]\nlevel: county\n");
    Files.writeString(pack.resolve("indicators.yaml"), indicators);
    Files.writeString(pack.resolve("bands.yaml"), bands);
    return Schemes.folder(folder).scheme(id).orElseThrow();
  }

  private static List<String> told(Scheme one, Scheme other) {
    return SchemeDiff.of(one, other).stream()
        .map(each -> each.part().label() + " " + each.words())
        .toList();
  }

  @Test
  void indicators_points_rules_and_grades_that_differ_are_told_in_order() throws IOException {
    Scheme one =
        scheme(
            "mou/2023",
            OLD,
            "bands:\n  - {grade: 优, range: \"[90,100]\"}\n  - {grade: 差, range: \"[0,90)\"}\n");
    Scheme other =
        scheme(
            "mou/2024",
            NEW,
            """
            bands:
              - {grade: 优, range: "[85,100]"}
              - {grade: 良, range: "[60,85)"}
              - {grade: 差, range: "[0,60)"}
            """);

    assertThat(told(one, other))
        .containsExactly(
            "部门整体指标 分值　管理：60分 → 50分",
            "部门整体指标 规则　管理／人员控制率：实有人数÷编制数×100以100为限，每超过1扣0.5分，扣完为止（按比例或满一个点才扣）"
                + " → 实有人数÷编制数×100以100为限，每超过1扣1分，扣完为止（按比例）",
            "部门整体指标 分值　管理／执行进度：20分 → 30分",
            "部门整体指标 规则　管理／执行进度：支出合计[决算]÷支出合计[年初预算]×100按比例得分，100为满分"
                + " → 支出合计[决算]÷支出合计[全年预算]×100按比例得分，100为满分",
            "部门整体指标 移动　档案管理：管理／档案管理 → 工作成效／档案管理",
            "部门整体指标 改名　工作成效：成效 → 工作成效",
            "部门整体指标 分值　工作成效：40分 → 50分",
            "部门整体指标 分值　工作成效／社会形象：40分 → 20分",
            "部门整体指标 新增　工作成效／群众满意度：10分",
            "评价等级 改动　优：90分（含）至100分（含） → 85分（含）至100分（含）",
            "评价等级 改动　差：0分（含）至90分 → 0分（含）至60分",
            "评价等级 新增　良：60分（含）至85分");
    assertThat(told(other, one)).contains("部门整体指标 取消　工作成效／群众满意度：10分");
    assertThat(SchemeDiff.of(one, one)).isEmpty();
  }

  @Test
  void two_schemes_of_a_city_differ_in_policy_and_labels_too() {
    Schemes schemes = Schemes.builtIn();
    for (String one : schemes.ids()) {
      for (String other : schemes.ids()) {
        Scheme before = schemes.scheme(one).orElseThrow();
        Scheme after = schemes.scheme(other).orElseThrow();
        assertThat(SchemeDiff.of(before, after))
            .isEqualTo(SchemeDiff.of(before, after))
            .allMatch(change -> !change.before().equals(change.after()));
      }
    }
    assertThat(
            SchemeDiff.of(
                schemes.scheme("china/2020").orElseThrow(),
                schemes.scheme("hunan-yueyanglou/2021").orElseThrow()))
        .anyMatch(change -> change.part() == Change.Part.LABELS)
        .anyMatch(change -> change.part() == Change.Part.DEPARTMENT);
  }
}
