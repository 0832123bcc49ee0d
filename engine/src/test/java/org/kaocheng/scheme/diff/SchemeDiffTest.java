package org.kaocheng.scheme.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaocheng.scheme.diff.Change.Kind;
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

  private static final String GRADES =
      "bands:\n  - {grade: 优, range: \"[90,100]\"}\n  - {grade: 差, range: \"[0,90)\"}\n";

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
  void a_change_between_built_in_schemes_is_told_in_words_and_never_from_a_thing_to_itself() {
    Schemes schemes = Schemes.builtIn();
    for (String one : schemes.ids()) {
      for (String other : schemes.ids()) {
        List<Change> changes =
            SchemeDiff.of(schemes.scheme(one).orElseThrow(), schemes.scheme(other).orElseThrow());
        assertThat(changes)
            .allMatch(change ->
                change.kind() == Kind.ADDED
                    || change.kind() == Kind.DROPPED
                    || !change.before().equals(change.after()));
        assertThat(changes)
            .extracting(Change::words)
            .allSatisfy(words ->
                assertThat(words.replaceAll("\\{[^}]*}", "")).doesNotContainPattern("[a-z]{2}"));
        assertThat(changes.isEmpty()).as(one + " " + other).isEqualTo(one.equals(other));
      }
    }
  }

  @Test
  void what_is_prescribed_beside_the_indicators_is_compared_part_by_part() throws IOException {
    scheme("mou/2023", OLD, GRADES);
    scheme("mou/2024", OLD, GRADES.replace("优, ", "优, synonyms: [优秀], "));
    write(
        "mou/2023",
        """
        identities: {nature: {label: 支出构成, holds: "支出合计 = 基本支出 + 项目支出", tolerance: 0.02, severity: error}}
        """,
        """
        tables:
          base:
            title: 基础数据表
            unit: 万元
            blocks:
              money:
                kind: grid
                label: 经费
                columns: [{label: 本年, period: "Y:final_accounts"}, {label: 上年, period: "Y-1:final_accounts"}]
                rows: [{label: 支出, concept: expenditure.total}, {label: 其中, concept: expenditure.basic}]
        """,
        """
        title: 自评报告
        sections:
          profile: {heading: 基本情况, required: yes, facts: [staffing.quota.total]}
          problems: {heading: 存在问题}
          measures: {heading: 改进措施, children: {money: {heading: 资金}}}
        annexes: [base]
        """,
        """
        sign-off:
          preparer: {label: 填表人, role: preparer, fields: [name, phone], required: yes}
        """);
    write(
        "mou/2024",
        """
        identities: {nature: {label: 支出的构成, holds: "支出合计 = 基本支出 + 项目支出", tolerance: 0.05, severity: warning}}
        """,
        """
        tables:
          base:
            title: 基础数据表
            unit: 元
            blocks:
              money:
                kind: grid
                label: 经费
                columns: [{label: 上年, period: "Y-1:final_accounts"}, {label: 本年, period: "Y:original_budget"}]
                rows: [{label: 支出, concept: expenditure.total}, {label: 项目支出, concept: expenditure.project}]
              staff: {kind: fields, label: 人员, fields: [{label: 编制, concept: staffing.quota.total}]}
        """,
        """
        title: 自评报告
        sections:
          profile: {heading: 单位概况, facts: [staffing.quota.total, staffing.actual.total]}
          measures: {heading: 改进措施}
          problems: {heading: 存在问题}
        """,
        """
        sign-off:
          preparer: {label: 填表人, role: preparer, fields: [name, signature]}
          head: {label: 负责人, fields: [seal]}
        """);

    assertThat(told(load("mou/2023"), load("mou/2024")))
        .containsExactly(
            "评价等级 改动　优　其他名称：无 → 优秀",
            "勾稽关系 改名　支出的构成：支出构成 → 支出的构成",
            "勾稽关系 改动　支出的构成　容差：0.02 → 0.05",
            "勾稽关系 改动　支出的构成　不符时：错误 → 警告",
            "表式 改动　基础数据表　单位：万元 → 元",
            "表式 移动　基础数据表／经费／列　顺序：本年、上年 → 上年、本年",
            "表式 改动　基础数据表／经费／列／本年　期间：本年决算 → 本年年初预算",
            "表式 取消　基础数据表／经费／行／其中：数据项 基本支出",
            "表式 新增　基础数据表／经费／行／项目支出：数据项 项目支出",
            "表式 新增　基础数据表／人员：形式 字段表；含编制",
            "报告提纲 改动　附表：基础数据表 → 无",
            "报告提纲 移动　顺序：基本情况、存在问题、改进措施 → 单位概况、改进措施、存在问题",
            "报告提纲 改名　单位概况：基本情况 → 单位概况",
            "报告提纲 改动　单位概况　必须有：是 → 否",
            "报告提纲 改动　单位概况　须写明的数据：编制数 → 编制数、实有人数",
            "报告提纲 取消　改进措施／资金",
            "签字盖章 改动　填表人　栏目：姓名、电话 → 姓名、签字",
            "签字盖章 改动　填表人　必须有：是 → 否",
            "签字盖章 新增　负责人：栏目 盖章；最少人数 1");
  }

  @Test
  void policy_recognition_and_sources_are_compared_too() throws IOException {
    scheme("mou/2023", OLD, GRADES);
    scheme("mou/2024", OLD, GRADES);
    Files.writeString(
        folder.resolve("mou/2023/pack.yaml"),
        """
        name: 某某县
        years: [2023]
        level: county
        recognition: {regions: [某某县]}
        sources: {form: {document: 某财〔2023〕1号, verified: no}}
        """);
    Files.writeString(
        folder.resolve("mou/2024/pack.yaml"),
        """
        name: 某某区
        years: [2024]
        level: district
        recognition: {regions: [某某区, 某某县], words: [基础数据表]}
        sources: {form: {document: 某财〔2024〕1号, clause: 附件1, verified: yes}}
        """);
    Files.writeString(
        folder.resolve("mou/2024/policy.yaml"),
        "executionDenominator: original_budget\noverAchievement: 130\n");

    assertThat(told(load("mou/2023"), load("mou/2024")))
        .containsExactly(
            "口径 新增　执行率的分母：年初预算",
            "口径 新增　完成值达到指标值的百分之几须说明原因：130",
            "方案识别 改动　级别：县级 → 区级",
            "方案识别 改动　地区名称：某某县 → 某某区、某某县",
            "方案识别 改动　特征用语：无 → 基础数据表",
            "依据文件 改名　某财〔2024〕1号：某财〔2023〕1号 → 某财〔2024〕1号",
            "依据文件 改动　某财〔2024〕1号　条款：未规定 → 附件1",
            "依据文件 改动　某财〔2024〕1号　是否已核对原文：否 → 是");
  }

  private void write(String id, String identities, String tables, String outline, String signOff)
      throws IOException {
    Path pack = folder.resolve(id);
    Files.writeString(pack.resolve("identities.yaml"), identities);
    Files.writeString(pack.resolve("tables.yaml"), tables);
    Files.writeString(pack.resolve("outline.yaml"), outline);
    Files.writeString(pack.resolve("sign-off.yaml"), signOff);
  }

  private Scheme load(String id) {
    return Schemes.folder(folder).scheme(id).orElseThrow();
  }
}
