package org.kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.load.Loaded;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.GradeScale;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.IndicatorTree;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.ScoringRule;

class SchemeNewTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/kaocheng/cli/draft");
  private static final String ID = "songling/2025";

  @TempDir private Path folder = Path.of("");
  private final Captured captured = new Captured();

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "html", "txt"})
  void a_table_of_twelve_rows_becomes_the_pack_that_was_meant(String format) throws IOException {
    assertThat(draft(file(format))).as(captured.err()).isZero();

    List<String> differing =
        files(GOLDEN).stream().filter(name -> !same(name)).map(Path::toString).toList();
    assertThat(files(pack())).isEqualTo(files(GOLDEN));
    assertThat(differing).as("see app/target/draft").isEmpty();
  }

  @Test
  void a_scoring_told_in_numbered_paragraphs_keeps_its_levels_points_and_rules()
      throws IOException {
    Path told =
        Files.writeString(
            folder.resolve("told.txt"),
            """
            松岭县2025年度部门整体支出绩效评价办法

            一、投入（40分）
            （一）目标设定20分
            1.绩效指标明确性（20分）：每有一项指标不明确扣2分，扣完为止。
            （二）预算配置20分
            1.在职人员控制率（20分）：控制率≤100%得满分，
            每超过1个百分点扣0.5分，扣完为止。

            二、产出（60分）
            1.实际完成率（60分）：按完成比例得分。

            评价等级：90分（含）以上为优，80分（含）至90分为良，60分（含）至80分为中，60分以下为差。
            """);

    assertThat(draft(told)).as(captured.err()).isZero();
    assertThat(captured.out()).contains("共 3 项，3 项有可执行的评分规则", "指标和分值读自正文");
    Scheme scheme = Schemes.folder(folder.resolve("packs")).scheme(ID).orElseThrow();
    IndicatorTree tree = scheme.tree(Subject.Kind.DEPARTMENT).orElseThrow();
    assertThat(tree.groups()).extracting(IndicatorNode::label).containsExactly("投入", "产出");
    assertThat(tree.groups().getFirst().children())
        .extracting(IndicatorNode::label)
        .containsExactly("目标设定", "预算配置");
    IndicatorNode staffing = tree.groups().getFirst().children().getLast().children().getFirst();
    assertThat(staffing.points()).contains(new BigDecimal("20"));
    assertThat(staffing.rule()).get().isInstanceOf(ScoringRule.Deduct.class);
    assertThat(scheme.scales()).singleElement().matches(GradeScale::printed);
  }

  @Test
  void weights_told_in_a_sentence_become_groups_that_the_unit_fills_itself() throws IOException {
    Path told =
        Files.writeString(
            folder.resolve("weights.txt"),
            """
            松岭县水利局2025年度部门整体支出绩效自评报告

            一、评价工作
            评价指标体系总分100分，其中产出40分，效益40分，预算执行率10分，满意度10分。
            """);

    assertThat(draft(told)).as(captured.err()).isZero();
    assertThat(captured.out()).contains("三级指标由单位自设");
    Scheme scheme = Schemes.folder(folder.resolve("packs")).scheme(ID).orElseThrow();
    List<IndicatorNode> groups = scheme.tree(Subject.Kind.DEPARTMENT).orElseThrow().groups();
    assertThat(groups).extracting(IndicatorNode::label).containsExactly("产出", "效益", "预算执行率", "满意度");
    assertThat(groups)
        .extracting(group -> group.points().orElseThrow().intValueExact())
        .containsExactly(40, 40, 10, 10);
    assertThat(groups.get(2).rule()).get().isInstanceOf(ScoringRule.Ratio.class);
  }

  @Test
  void weights_that_do_not_make_the_total_are_no_scoring() throws IOException {
    Path told =
        Files.writeString(
            folder.resolve("loose.txt"),
            "松岭县水利局2025年度部门整体支出绩效自评报告\n\n评价指标体系总分100分，其中产出40分，效益40分。\n");

    assertThat(draft(told)).isEqualTo(2);
    assertThat(captured.err()).contains("没有找到评分办法");
  }

  @Test
  void the_pack_loads_without_a_problem_and_is_checked_at_once() throws IOException {
    assertThat(draft(file("docx"))).isZero();
    Loaded loaded = Schemes.folder(folder.resolve("packs")).load(ID);

    assertThat(loaded.problems()).isEmpty();
    assertThat(run("scheme", "check", pack().toString())).isZero();
  }

  @Test
  void every_question_stands_in_its_file_and_on_the_terminal() throws IOException {
    draft(file("docx"));
    long marked = 0;
    for (Path name : files(pack())) {
      marked +=
          Files.readString(pack().resolve(name)).lines().filter(l -> l.contains("# 待确认：")).count();
    }

    assertThat(captured.out())
        .contains("共 12 项，11 项有可执行的评分规则", "待确认（" + marked + " 处")
        .contains("松财绩〔2025〕6号");
    assertThat(captured.err()).contains("kaocheng scheme check");
  }

  @Test
  void rows_of_the_unit_itself_are_left_out_and_scored_by_their_targets() throws IOException {
    assertThat(draft(table("松岭县林业局2025年度部门整体支出绩效自评报告", OWN_ROWS))).isZero();

    assertThat(indicators())
        .contains("label: 数量指标", "kind: by-target", "待确认：三级指标由单位自设")
        .doesNotContain("造林面积", "巡护次数");
  }

  @Test
  void points_that_do_not_add_up_are_asked_about_and_the_pack_still_loads() throws IOException {
    assertThat(draft(table("松岭县2025年度部门整体支出绩效评价评分表", NOT_ADDED_UP))).isZero();

    assertThat(indicators())
        .contains("待确认：表上印 60 分，下级合计 55 分，合不上；先不写本级分值。")
        .contains("待确认：没有读懂“基本完成得1-2分”");
    assertThat(Schemes.folder(folder.resolve("packs")).load(ID).problems())
        .noneMatch(problem -> problem.isError());
  }

  @Test
  void a_draft_may_extend_another_pack_of_the_folder() throws IOException {
    assertThat(draft(file("docx"))).isZero();
    String packs = folder.resolve("packs").toString();
    int status =
        run(
            "scheme",
            "new",
            file("txt").toString(),
            "--id",
            "songling/2026",
            "--out",
            packs,
            "--schemes",
            packs,
            "--extends",
            ID);

    assertThat(status).as(captured.err()).isZero();
    assertThat(Files.readString(Path.of(packs, "songling/2026/pack.yaml")))
        .contains("extends: songling/2025", "待确认：文中写的是 2025 年，编号是 2026 年。");
    assertThat(run("scheme", "check", packs)).as(captured.out()).isZero();
  }

  private static final List<String> OWN_ROWS =
      List.of(
          "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分",
          "产出指标（60分）|数量指标|造林面积|≥300亩|310亩|30|30",
          "||巡护次数|≥50次|52次|30|30",
          "效益指标（40分）|社会效益指标|林农增收|明显|明显|40|38",
          "总分|||||100|98");

  private static final List<String> NOT_ADDED_UP =
      List.of(
          "一级指标|二级指标|三级指标|评分标准|分值|得分",
          "过程（60分）|预算执行|预算执行率|得分=预算执行率×分值|30|",
          "||预算编制完整率|≥95%得25分，低于95%不得分。|25|",
          "产出（40分）|职责履行|造林任务|完成得40分，基本完成得1-2分，未完成不得分。|40|",
          "合计||||100|");

  private Path table(String title, List<String> rows) throws IOException {
    StringBuilder html = new StringBuilder("<html><body><p>" + title + "</p><table>");
    for (String row : rows) {
      html.append("<tr><td>")
          .append(String.join("</td><td>", row.split("\\|", -1)))
          .append("</td></tr>");
    }
    return Files.writeString(folder.resolve("表.html"), html.append("</table></body></html>"));
  }

  private String indicators() throws IOException {
    return Files.readString(pack().resolve("indicators.yaml"));
  }

  @Test
  void what_is_there_is_never_changed() throws IOException {
    Path own = Files.createDirectories(pack()).resolve("pack.yaml");
    Files.writeString(own, "name: 自己写的\n");

    assertThat(draft(file("docx"))).isEqualTo(2);
    assertThat(captured.err()).contains("已经存在，没有改动它");
    assertThat(Files.readString(own)).isEqualTo("name: 自己写的\n");
  }

  @Test
  void a_file_without_a_scoring_table_is_told_and_nothing_is_written() throws IOException {
    Path file = Files.writeString(folder.resolve("通知.txt"), "松岭县林业局关于开会的通知\n\n请按时参加。\n");

    assertThat(draft(file)).isEqualTo(2);
    assertThat(captured.err()).contains("没有找到评分办法");
    assertThat(pack()).doesNotExist();
  }

  @Test
  void wrong_calls_are_told() throws IOException {
    Path file = file("txt");
    String out = folder.resolve("packs").toString();
    assertThat(run("scheme", "new", file.toString(), "--id", "松岭/2025", "--out", out)).isEqualTo(2);
    assertThat(run("scheme", "new", file.toString(), "--id", "../x/2025", "--out", out))
        .isEqualTo(2);
    assertThat(run("scheme", "new", "none.docx", "--id", ID, "--out", out)).isEqualTo(2);
    assertThat(run("scheme", "new", file.toString(), "--id", ID)).isEqualTo(2);
    assertThat(
            run(
                "scheme",
                "new",
                file.toString(),
                "--id",
                ID,
                "--out",
                out,
                "--extends",
                "china/2002"))
        .isEqualTo(2);
    assertThat(captured.err())
        .contains("--id 应为“地区/年度”", "“none.docx”不是文件，或不存在", "--out 后面缺少值", "是否指“china/2020”");
    assertThat(pack()).doesNotExist();
  }

  private Path file(String format) throws IOException {
    Path file = folder.resolve("评分表." + format);
    return switch (format) {
      case "docx" -> Files.write(file, ScoringTables.docx());
      case "xlsx" -> Files.write(file, ScoringTables.xlsx());
      case "html" -> Files.writeString(file, ScoringTables.html());
      default -> Files.writeString(file, ScoringTables.text());
    };
  }

  private boolean same(Path name) {
    try {
      Path written = pack().resolve(name);
      Path kept = Files.createDirectories(Path.of("target", "draft")).resolve(name);
      Files.writeString(kept, Files.readString(written));
      return Files.readString(written).equals(Files.readString(GOLDEN.resolve(name)));
    } catch (IOException e) {
      return false;
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::getFileName).sorted().toList();
    }
  }

  private Path pack() {
    return folder.resolve("packs").resolve(ID);
  }

  private int draft(Path file) {
    return run(
        "scheme", "new", file.toString(), "--id", ID, "--out", folder.resolve("packs").toString());
  }

  private int run(String... arguments) {
    return Kaocheng.run(captured.terminal(), arguments);
  }
}
