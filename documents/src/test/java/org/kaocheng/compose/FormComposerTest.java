package org.kaocheng.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FieldKinds;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;

/** Forms of a pack that is like none of the built-in ones. */
class FormComposerTest {

  private static final String ID = "qingchuan/2023";

  @TempDir private Path folder = Path.of("");

  private Scheme scheme(String tables, String indicators) throws IOException {
    Path pack = Files.createDirectories(folder.resolve(ID));
    Files.writeString(
        pack.resolve("pack.yaml"), "name: 青川市\nextends: china/2020\nyears: [2023]\nlevel: city\n");
    Files.writeString(pack.resolve("tables.yaml"), tables);
    Files.writeString(pack.resolve("indicators.yaml"), indicators);
    var loaded = Schemes.folder(folder).load(ID);
    return loaded.scheme().orElseThrow(() -> new AssertionError(loaded.problems().toString()));
  }

  private static List<String> rows(Scheme scheme, Filing filing, String id) {
    SchemeTable table =
        scheme.tables().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    Sheet sheet = new FormComposer(Answers.of(scheme, filing)).compose(table, Subject.DEPARTMENT);
    return sheet.rows().stream()
        .map(row -> String.join("|", row.cells().stream().map(SheetCell::text).toList()))
        .toList();
  }

  @Test
  void fields_under_a_head_that_is_not_theirs_stand_one_below_the_other() throws IOException {
    Scheme scheme =
        scheme(
            """
            tables:
              summary:
                title: 概况表
                blocks:
                  staff:
                    kind: fields
                    label: 人员
                    head: [项目, 数量]
                    fields:
                      - {concept: staffing.quota.total, label: 编制数, period: "Y:year_end"}
                      - {concept: staffing.actual.total, label: 在职人数, period: "Y:year_end"}
                      - {concept: staffing.retired, label: 退休人数, period: "Y:year_end"}
            """,
            "{}\n");
    assertThat(rows(scheme, Filing.blank(ID, 2023), "summary"))
        .containsExactly("编制数|", "在职人数|", "退休人数|");
  }

  @Test
  void a_second_level_named_like_its_group_takes_rows_of_its_own() throws IOException {
    Scheme scheme =
        scheme(
            """
            tables:
              scores:
                title: 自评表
                blocks:
                  rows:
                    kind: indicators
                    tree: department
                    columns:
                      - {label: 一级, role: level1}
                      - {label: 二级, role: level2}
                      - {label: 三级, role: level3}
            """,
            """
            department:
              points: 100
              groups:
                input: {remove: yes}
                process: {remove: yes}
                output: {remove: yes}
                effect: {remove: yes}
                satisfaction:
                  label: 满意度指标
                  points: 100
                  rule:
                    kind: by-target
                    quantity: {kind: threshold, otherwise: in-proportion}
                    quality: {kind: judged}
                  children:
                    same: {label: 满意度指标}
            """);
    assertThat(rows(scheme, Filing.blank(ID, 2023), "scores"))
        .containsExactly("一级|二级|三级", "满意度指标|满意度指标|");
  }

  @Test
  void a_total_row_over_projects_is_their_sum_whatever_unit_they_were_typed_in()
      throws IOException {
    Scheme scheme =
        scheme(
            """
            tables:
              list:
                title: 项目表
                unit: 万元
                blocks:
                  money:
                    kind: grid
                    columns:
                      - {label: 决算数, period: "Y:final_accounts"}
                    rows:
                      - {concept: expenditure.project, label: 项目支出}
                      - {repeat: project, label: "{项目名称}", concept: project.expenditure, indent: 1}
            """,
            "{}\n");
    var projects = List.of(new FiledProject("甲项目", ""), new FiledProject("乙项目", ""));
    Slot first =
        new Slot(
            projects.getFirst().subject(),
            "project.expenditure",
            new Period(2023, Basis.FINAL_ACCOUNTS),
            0);
    Slot second = first.of(projects.getLast().subject());
    Filing filing =
        new Filing(
            ID,
            2023,
            Map.of(first, figure("12.5", first), second, figure("35000元", second)),
            projects,
            List.of(),
            List.of(),
            Map.of());
    assertThat(FormSlots.of(scheme, filing)).contains(first, second);
    assertThat(rows(scheme, filing, "list"))
        .containsExactly("|决算数", "项目支出|16.0", "甲项目|12.5", "乙项目|3.5");
  }

  private static Content figure(String typed, Slot slot) {
    return new Content.Figure(
        FigureText.read(typed, FieldKinds.unit(slot.concept())).orElseThrow());
  }
}
