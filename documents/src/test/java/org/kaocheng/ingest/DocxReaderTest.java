package org.kaocheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaocheng.ingest.DocxFiles.docx;
import static org.kaocheng.ingest.DocxFiles.p;
import static org.kaocheng.ingest.DocxFiles.r;
import static org.kaocheng.ingest.DocxFiles.tbl;
import static org.kaocheng.ingest.DocxFiles.tc;
import static org.kaocheng.ingest.DocxFiles.tr;

import org.junit.jupiter.api.Test;

class DocxReaderTest {

  private static final String RESTART = "<w:vMerge w:val=\"restart\"/>";
  private static final String CONTINUE = "<w:vMerge/>";

  @Test
  void keeps_tabs_breaks_and_hyphens_of_a_paragraph() {
    String body =
        "<w:p><w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t><w:noBreakHyphen/>"
            + "<w:t>四</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:br/></w:r></w:p>";
    assertThat(Printed.of(docx(body))).containsExactly("一\t二\n三-四☑");
  }

  @Test
  void counts_blank_paragraphs_instead_of_keeping_them() {
    assertThat(Printed.of(docx(p("题") + p("") + p("\u3000") + p("文")))).containsExactly("题", "^^文");
  }

  @Test
  void leaves_out_deleted_moved_and_hidden_text_and_keeps_inserted_text() {
    String body =
        "<w:p>"
            + r("支出")
            + "<w:del><w:r><w:delText>90</w:delText></w:r></w:del>"
            + "<w:ins>"
            + r("80")
            + "</w:ins>"
            + "<w:moveFrom>"
            + r("旧")
            + "</w:moveFrom><w:moveTo>"
            + r("新")
            + "</w:moveTo>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>"
            + r("万元")
            + "</w:p>";
    assertThat(Printed.of(docx(body))).containsExactly("支出80新万元");
  }

  @Test
  void joins_paragraphs_whose_end_is_deleted() {
    String body = p("<w:rPr><w:del/></w:rPr>", "前") + p("后");
    assertThat(Printed.of(docx(body))).containsExactly("前后");
  }

  @Test
  void keeps_the_results_of_fields_without_their_instructions() {
    String body =
        "<w:p>"
            + r("共")
            + field("begin")
            + "<w:r><w:instrText> IF </w:instrText></w:r>"
            + field("begin")
            + "<w:r><w:instrText>X</w:instrText></w:r>"
            + field("separate")
            + r("内")
            + field("end")
            + r("令")
            + field("separate")
            + r("42")
            + field("end")
            + r("卷")
            + "</w:p><w:p>"
            + field("begin")
            + "</w:p>"
            + p("未完");
    assertThat(Printed.of(docx(body))).containsExactly("共42卷", "^未完");
  }

  private static String field(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  @Test
  void reads_a_text_box_once_after_its_paragraph() {
    String box = "<w:txbxContent>" + p("框内") + "</w:txbxContent>";
    String body =
        "<w:p>"
            + r("前")
            + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
            + box
            + "</mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + box
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
            + r("后")
            + "</w:p>";
    assertThat(Printed.of(docx(body))).containsExactly("前后", "框内");
  }

  @Test
  void takes_heading_levels_from_styles_their_ancestors_and_paragraphs() {
    String styles =
        style("1", "heading 1", "")
            + style("x", "我的标题", "<w:basedOn w:val=\"2\"/>")
            + style("2", "二级", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>");
    String body =
        p("<w:pStyle w:val=\"1\"/>", "甲")
            + p("<w:pStyle w:val=\"x\"/>", "乙")
            + p("<w:outlineLvl w:val=\"2\"/>", "丙")
            + p("<w:pStyle w:val=\"1\"/><w:outlineLvl w:val=\"9\"/>", "丁")
            + p("<w:pStyle w:val=\"Heading4\"/>", "戊");
    assertThat(Printed.of(docx(body, styles, "")))
        .containsExactly("#甲", "##乙", "###丙", "丁", "####戊");
  }

  private static String style(String id, String name, String content) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/>"
        + content
        + "</w:style>";
  }

  @Test
  void prints_list_numbers_as_word_does() {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"7\">"
            + level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"章\"/>")
            + level(1, "chineseCounting", "（%2）", "")
            + level(2, "decimal", "%1.%3", "<w:isLgl/>")
            + "</w:abstractNum><w:abstractNum w:abstractNumId=\"8\">"
            + level(0, "decimalEnclosedCircle", "%1", "")
            + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"8\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
    String styles = style("章", "章", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>");
    String body =
        p("<w:pStyle w:val=\"章\"/>", "概况")
            + item(1, 1, "职能")
            + item(1, 1, "人员")
            + item(1, 0, "预算")
            + item(1, 2, "5万元")
            + item(1, 1, "收入")
            + item(2, 0, "a")
            + item(2, 0, "b")
            + item(3, 0, "c")
            + item(0, 0, "无");
    assertThat(Printed.of(docx(body, styles, numbering)))
        .containsExactly(
            "一、概况", "（一）职能", "（二）人员", "二、预算", "2.1 5万元", "（一）收入", "① a", "② b", "⑤ c", "无");
  }

  private static String level(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/>"
        + more
        + "<w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }

  private static String item(int list, int level, String text) {
    return p(
        "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>",
        text);
  }

  @Test
  void turns_merges_into_spans_and_leaves_covered_cells_out() {
    String body =
        tbl(
            tr(tc("<w:gridSpan w:val=\"2\"/>", p("项目")), tc("", p("金额"))),
            tr(tc(RESTART, p("基本支出")), tc("", p("人员")), tc("", p("1"))),
            tr(tc(CONTINUE, p("")), tc("", p("公用")), tc("", p("2"))),
            tr("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>", tc("", p("右")), tc("", p("3"))),
            tr(
                tc("<w:hMerge w:val=\"restart\"/>", p("旧")),
                tc("<w:hMerge/>", p("")),
                tc("", p("4"))),
            tr("<w:trPr><w:del/></w:trPr>", tc("", p("删"))));
    assertThat(Printed.of(docx(body)))
        .containsExactly("|项目{2,1}|金额|", "|基本支出{1,2}|人员|1|", "|公用|2|", "||右|3|", "|旧{2,1}|4|");
  }

  @Test
  void flattens_nested_tables_and_sees_through_content_controls() {
    String nested = tbl(tr(tc("", p("车辆")), tc("", p("3辆"))), tr(tc("", p("房屋")), tc("", p("1处"))));
    String body =
        tbl(
            "<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>"
                + tr(
                    tc("", p("资产") + nested + p("")),
                    tc("", "<w:sdt><w:sdtContent>" + p("有") + p("两行") + "</w:sdtContent></w:sdt>"))
                + "</w:sdtContent></w:sdt>");
    assertThat(Printed.of(docx(body))).containsExactly("|资产/车辆 3辆/房屋 1处|有/两行|");
  }

  @Test
  void reads_a_box_of_one_cell_as_part_of_the_flow() {
    String inner = tbl(tr(tc("", p("甲")), tc("", p("乙"))));
    assertThat(Printed.of(docx(tbl(tr(tc("", p("单位：万元") + inner))))))
        .containsExactly("单位：万元", "|甲|乙|");
  }

  @Test
  void prints_list_numbers_in_otherwise_blank_cells() {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"1\">"
            + level(0, "decimal", "%1", "")
            + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
    String body =
        tbl(tr(tc("", item(1, 0, "")), tc("", p("甲"))), tr(tc("", item(1, 0, "")), tc("", p("乙"))));
    assertThat(Printed.of(docx(body, "", numbering))).containsExactly("|1|甲|", "|2|乙|");
  }
}
