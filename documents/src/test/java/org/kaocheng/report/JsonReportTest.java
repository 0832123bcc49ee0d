package org.kaocheng.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** JSON is a part of YAML, so that the YAML reader serves to read it back. */
class JsonReportTest {

  @Test
  void a_check_gives_the_keys_of_the_contract_in_order() throws IOException {
    Map<String, Object> report = reports(SampleReport.checked()).getFirst();
    assertThat(report.keySet())
        .containsExactly("file", "unit", "year", "verdict", "counts", "findings", "notUnderstood");
    assertThat(report)
        .containsEntry("unit", "云溪示例局")
        .containsEntry("year", 2023)
        .containsEntry("verdict", "to_amend")
        .containsEntry("counts", Map.of("error", 1, "warning", 2, "info", 2));
    Map<String, Object> finding = objects(report.get("findings")).getFirst();
    assertThat(finding.keySet())
        .containsExactly(
            "id",
            "rule",
            "severity",
            "title",
            "message",
            "stated",
            "expected",
            "formula",
            "causes",
            "why",
            "remedy",
            "evidence");
    assertThat(finding)
        .containsEntry("rule", "sum.parts")
        .containsEntry("severity", "error")
        .containsEntry("expected", "1290.50万元")
        .containsEntry("causes", List.of("执行率98.8%按1280.50万元计算，也随之不成立。"));
  }

  @Test
  void a_place_holds_only_what_the_format_has() throws IOException {
    List<Map<String, Object>> findings =
        objects(reports(SampleReport.checked()).getFirst().get("findings"));
    List<Map<String, Object>> evidence = objects(findings.getFirst().get("evidence"));
    assertThat(evidence.get(0).keySet()).containsExactly("line", "text");
    assertThat(evidence.get(1))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("line", 14, "table", 1, "row", 4, "column", 3, "text", "490.30"));
    assertThat(objects(findings.getLast().get("evidence")).getFirst().keySet())
        .containsExactly("text");
  }

  @Test
  void a_reading_gives_facts_with_plain_numbers() throws IOException {
    Map<String, Object> report = reports(SampleReport.readout()).getFirst();
    assertThat(report.keySet()).containsExactly("file", "unit", "year", "facts", "notUnderstood");
    List<Map<String, Object>> facts = objects(report.get("facts"));
    assertThat(facts.getFirst())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "concept", "expenditure.total",
                "label", "全年支出",
                "value", "1280.50",
                "unit", "万元",
                "period", "2023:final_accounts",
                "subject", "",
                "line", 3,
                "text", "1,280.50万元"));
    assertThat(facts.getLast()).containsEntry("value", "云溪示例局").containsEntry("unit", "");
  }

  @Test
  void an_unreadable_file_is_an_object_with_its_reason() throws IOException {
    assertThat(reports(new Report.Unreadable("坏.docx", "文件已损坏。")))
        .containsExactly(Map.of("file", "坏.docx", "error", "文件已损坏。"));
  }

  @Test
  void no_report_at_all_is_an_empty_list() throws IOException {
    assertThat(reports()).isEmpty();
  }

  @Test
  void several_reports_keep_their_order() throws IOException {
    assertThat(
            reports(
                SampleReport.checked("一"),
                new Report.Unreadable("二", "空文件。"),
                SampleReport.checked("三")))
        .extracting(report -> report.get("file"))
        .containsExactly("一", "二", "三");
  }

  @Test
  void half_a_surrogate_pair_does_no_harm() throws IOException {
    assertThat(json(new Report.Unreadable("坏\ud800名", "空文件。"))).contains("坏?名");
  }

  @Test
  void everything_written_keeps_to_the_schema() throws IOException {
    Object schema = parse(Files.readString(Path.of("../docs/report.schema.json")));
    for (Report report :
        List.of(SampleReport.checked(), SampleReport.readout(), new Report.Unreadable("a", "b"))) {
      assertThat(Schema.problems(schema, parse(json(report)))).isEmpty();
    }
    assertThat(Schema.problems(schema, parse("{\"reports\":[{\"file\":1}]}"))).isNotEmpty();
    assertThat(Schema.problems(schema, parse("{\"reports\":[{\"file\":\"a\",\"other\":1}]}")))
        .isNotEmpty();
  }

  private static List<Map<String, Object>> reports(Report... reports) throws IOException {
    return objects(((Map<?, ?>) parse(json(reports))).get("reports"));
  }

  private static String json(Report... reports) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonReport json = new JsonReport(out)) {
      for (Report report : reports) {
        json.write(report);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Object parse(String json) {
    return new Load(LoadSettings.builder().build()).loadFromString(json);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> objects(@Nullable Object list) {
    return (List<Map<String, Object>>) requireNonNull(list);
  }
}
