package org.kaocheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  @Test
  void reads_headings_paragraphs_and_breaks() {
    assertThat(
            html(
                "<title>网</title><nav>首页</nav><h1>自评<b>报告</b></h1><div>甲<br>乙<br><br>丙"
                    + "<p>&nbsp;</p><p>\u3000\u3000长长的一\n  句 100 万元&nbsp;整</p></div>"
                    + "<div style='display: none'>暗</div><script>x</script><form>表<input value=1>"
                    + "</form><footer>版权</footer>"))
        .containsExactly("#自评报告", "甲", "乙", "^丙", "^\u3000\u3000长长的一句 100 万元\u00A0整", "表");
  }

  @Test
  void numbers_ordered_lists_unless_the_text_brings_its_numbers() {
    assertThat(
            html(
                "<ol start=3><li>甲</li><li>5人</li></ol><ol><li>1、乙</li></ol><ul><li>丙</li></ul>"
                    + "<ol style='list-style-type:cjk-ideographic'><li>丁</li></ol>"))
        .containsExactly("3.甲", "4. 5人", "1、乙", "丙", "一、丁");
  }

  @Test
  void reads_spans_and_bounds_invalid_ones() {
    assertThat(
            html(
                "<table><caption>表一</caption><thead><tr><th colspan=2>项目</th><th>数</th></tr>"
                    + "</thead><tbody><tr><td rowspan=99>基本</td><td>人员</td><td>1<br>2</td></tr>"
                    + "<tr><td>公用</td><td colspan=x>3</td></tr></tbody></table>"))
        .containsExactly("表一", "|项目{2,1}|数|", "|基本{1,2}|人员|1/2|", "|公用|3|");
  }

  @Test
  void unwraps_tables_that_only_lay_out_the_page() {
    assertThat(
            html(
                "<table><tr><td>栏目</td></tr><tr><td><h2>报告</h2><p>正文</p><table><tr><td>甲</td>"
                    + "<td>乙</td></tr></table><p>落款很长的一个单位名称</p></td></tr></table>"))
        .containsExactly("栏目", "##报告", "正文", "|甲|乙|", "落款很长的一个单位名称");
  }

  @Test
  void keeps_a_form_with_a_small_table_in_one_of_its_cells() {
    assertThat(
            html(
                "<table><tr><td>单位名称</td><td>青禾县档案馆</td></tr><tr><td>资产</td><td><table>"
                    + "<tr><td>车</td><td>3</td></tr></table></td></tr></table>"))
        .containsExactly("|单位名称|青禾县档案馆|", "|资产|车 3|");
  }

  @Test
  void reads_the_frame_when_nothing_else_is_there() {
    assertThat(html("<header><p>甲单位报告</p></header>")).containsExactly("甲单位报告");
  }

  @Test
  void tells_the_chinese_encoding_by_the_bytes_whatever_is_declared() {
    String page = "<html><head><meta charset=utf-8></head><body><p>绩效镕</p></body></html>";
    assertThat(Printed.of(page.getBytes(Charset.forName("GB18030")))).containsExactly("绩效镕");
    String declared = "<html><meta charset=gb2312><body>绩效";
    assertThat(Printed.of(DocxFiles.utf8(declared))).containsExactly("绩效");
  }

  private static List<String> html(String body) {
    return Printed.of(DocxFiles.utf8("<!DOCTYPE html>\n<html><body>" + body + "</body></html>"));
  }
}
