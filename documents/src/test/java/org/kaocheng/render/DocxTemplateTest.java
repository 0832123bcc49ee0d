package org.kaocheng.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;
import org.kaocheng.source.Problem;

class DocxTemplateTest {

  private static final String MAIN = "word/document.xml";

  private static final Composition COMPOSITION =
      new Composition(
          "云溪县自评报告",
          List.of(
              new Element.Title("自评报告"),
              Element.Line.of("2024年3月", Element.Alignment.CENTRE),
              new Element.Heading(1, "一、部门概况"),
              new Element.Anchor("profile"),
              Element.Line.of("编制30人。"),
              new Element.Heading(2, "（一）职能"),
              new Element.Anchor("profile/functions"),
              Element.Line.of("服务群众。"),
              new Element.Heading(1, "二、绩效情况"),
              new Element.Anchor("results"),
              Element.Line.of("完成全部目标。")));

  @Test
  void the_standard_template_places_everything_once_and_in_order() {
    assertThat(lines(DocxTemplate.standard()))
        .containsExactlyElementsOf(
            Printed.lines(CompositionDocument.of("", COMPOSITION).document(), true));
  }

  @Test
  void words_around_the_tags_stay_and_the_title_stands_where_it_is_put() throws IOException {
    assertThat(
            lines(template("<p>机密</p><p>关于 {{标题}} 的说明</p><p>{{封面}}</p><p>{{正文}}</p><p>特此说明</p>")))
        .containsExactly(
            "机密",
            "关于自评报告的说明",
            "2024年3月",
            "#一、部门概况",
            "编制30人。",
            "##（一）职能",
            "服务群众。",
            "#二、绩效情况",
            "完成全部目标。",
            "特此说明");
  }

  @Test
  void a_section_put_elsewhere_is_left_out_of_the_report() throws IOException {
    assertThat(lines(template("<p>{{正文}}</p><p>摘要</p><p>{{+profile/functions}}</p><p>{{封面}}</p>")))
        .containsExactly(
            "#一、部门概况", "编制30人。", "##（一）职能", "#二、绩效情况", "完成全部目标。", "摘要", "服务群众。", "自评报告", "2024年3月");
  }

  @Test
  void a_tag_cut_into_runs_is_found() throws IOException {
    assertThat(lines(template("<p>{{全</p>".replace("</p>", "</t></r><r><t>文}}</p>")))).hasSize(8);
  }

  @Test
  void what_a_template_has_no_place_for_is_told() throws IOException {
    Rendered rendered = DocxWriter.write(COMPOSITION, template("<p>{{正文}}</p>"));
    assertThat(rendered.problems())
        .extracting(Problem::message)
        .containsExactly("模板没有放“自评报告”的标签，这部分没有印出。", "模板没有放“2024年3月”的标签，这部分没有印出。");
  }

  @Test
  void all_that_is_wrong_with_tags_is_told_with_paragraph_and_tag() throws IOException {
    assertThat(
            problems(
                "<p>{{封面</p><p>{{正纹}}</p><p>见{{附件}}</p><p>完}}</p>"
                    + "<tbl><tr><tc><p>{{正文}}</p></tc></tr></tbl>"))
        .containsExactly(
            "模板 我的.docx 第 1 段：标签“{{封面”没有写完，缺少“}}”；标签应写在同一段里，如 {{正文}}。",
            "模板 我的.docx 第 2 段：没有标签“{{正纹}}”；可用的有{{标题}}、{{封面}}、{{目录}}、{{正文}}、{{附件}}、{{全文}}、{{+章节}}。",
            "模板 我的.docx 第 3 段：标签“{{附件}}”应单独成段，这一段里还有别的文字。",
            "模板 我的.docx 第 4 段：有“}}”而没有与它成对的“{{”。",
            "模板 我的.docx 第 5 段：标签“{{正文}}”不能放在表格、文本框或页眉页脚里，请移到正文中单独成段。");
  }

  @Test
  void a_template_without_the_report_or_with_it_twice_is_told() throws IOException {
    assertThat(problems("<p>{{封面}}</p>")).singleElement().asString().contains("没有放报告正文的标签");
    assertThat(problems("<p>{{正文}}</p><p>{{正文}}</p>")).singleElement().asString().contains("不止一次");
  }

  @Test
  void a_missing_style_is_told_by_the_name_word_shows() throws IOException {
    Map<String, byte[]> parts = parts();
    edit(parts, "word/styles.xml", xml -> xml.replace("\"heading 2\"", "\"别的\""));
    assertThat(DocxTemplate.read("我的.docx", ZipParts.pack(parts)).problems())
        .extracting(Problem::message)
        .containsExactly("模板 我的.docx 缺少样式“标题 2”；请从标准模板复制这个样式，或新建同名样式。");
  }

  @Test
  void a_tag_whose_paragraph_ends_a_section_is_told() throws IOException {
    Map<String, byte[]> parts = parts();
    String section = "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{{封面}}</w:t></w:r></w:p>";
    edit(parts, MAIN, xml -> xml.replace("<w:body>", "<w:body>" + section));
    assertThat(DocxTemplate.read("我的.docx", ZipParts.pack(parts)).problems())
        .extracting(Problem::message)
        .anyMatch(message -> message.contains("第 1 段：标签“{{封面}}”所在的段落里有分节符"));
  }

  @Test
  void pages_that_lie_on_their_side_are_not_turned_for_wide_sheets() throws IOException {
    Map<String, byte[]> parts = parts();
    edit(
        parts,
        MAIN,
        xml -> xml.replaceAll("<w:pgSz[^>]*>", "<w:pgSz w:w=\"16838\" w:h=\"11906\"/>"));
    DocxTemplate template =
        DocxTemplate.read("我的.docx", ZipParts.pack(parts)).template().orElseThrow();
    Map<String, byte[]> written =
        ZipParts.unpack(DocxWriter.write(Compositions.wideTable(3), template).content());
    assertThat(new String(written.getOrDefault(MAIN, new byte[0]), UTF_8))
        .contains("w:w=\"16838\"")
        .doesNotContain("w:w=\"11906\"");
  }

  @Test
  void what_is_no_word_file_is_told() {
    for (String content : List.of("", "PK", "<html>")) {
      assertThat(DocxTemplate.read("我的.docx", content.getBytes(UTF_8)).problems())
          .extracting(Problem::message)
          .singleElement()
          .asString()
          .contains("我的.docx 不是 Word 文档");
    }
  }

  @Test
  void who_changes_a_style_changes_the_report() throws IOException {
    Map<String, byte[]> parts = parts();
    edit(parts, "word/styles.xml", xml -> xml.replace("仿宋_GB2312", "华文仿宋"));
    DocxTemplate template =
        DocxTemplate.read("我的.docx", ZipParts.pack(parts)).template().orElseThrow();
    Map<String, byte[]> written =
        ZipParts.unpack(DocxWriter.write(COMPOSITION, template).content());
    assertThat(new String(written.getOrDefault(MAIN, new byte[0]), UTF_8))
        .doesNotContain("仿宋_GB2312")
        .contains("w:pStyle w:val=\"ReportParagraph\"");
  }

  private static List<String> lines(DocxTemplate template) {
    return Printed.lines(
        Printed.read("报告.docx", DocxWriter.write(COMPOSITION, template).content()), true);
  }

  private static Map<String, byte[]> parts() throws IOException {
    return new LinkedHashMap<>(ZipParts.unpack(DocxTemplate.standardFile()));
  }

  private static void edit(Map<String, byte[]> parts, String name, UnaryOperator<String> change) {
    parts.computeIfPresent(
        name, (n, part) -> change.apply(new String(part, UTF_8)).getBytes(UTF_8));
  }

  /** The standard template with another body, in short mark-up. */
  private static byte[] file(String body) throws IOException {
    String words =
        body.replace("<p>", "<p><r><t>")
            .replace("</p>", "</t></r></p>")
            .replaceAll("<(/?)(\\w+)>", "<$1w:$2>");
    Map<String, byte[]> parts = parts();
    edit(
        parts,
        MAIN,
        xml -> xml.replaceAll("(?s)<w:body>.*<w:sectPr>", "<w:body>" + words + "<w:sectPr>"));
    return ZipParts.pack(parts);
  }

  private static DocxTemplate template(String body) throws IOException {
    DocxTemplate.Loaded loaded = DocxTemplate.read("我的.docx", file(body));
    assertThat(loaded.problems()).isEmpty();
    return loaded.template().orElseThrow();
  }

  private static List<String> problems(String body) throws IOException {
    return DocxTemplate.read("我的.docx", file(body)).problems().stream()
        .map(Problem::message)
        .toList();
  }
}
