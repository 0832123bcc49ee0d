package org.kaocheng.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaocheng.document.Block;
import org.kaocheng.document.Document;
import org.kaocheng.document.Origins;
import org.kaocheng.document.Paragraph;
import org.kaocheng.document.Table;
import org.kaocheng.document.Text;
import org.kaocheng.ingest.DocxFiles;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.TracedDocx;

class CommentedDocxTest {

  private static final String R = "<w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r>";

  @Test
  void a_range_may_begin_and_end_inside_of_runs() throws IOException {
    String paragraph = "<w:p>" + R.formatted("全年收入1,728.23") + R.formatted("万元，支出") + "</w:p>";
    assertThat(everyRange(paragraph)).isGreaterThan(100);
  }

  @Test
  void white_space_at_the_place_where_a_run_is_divided_is_kept() throws IOException {
    String xml = main(commented("<w:p>" + R.formatted("收入 1 万元") + "</w:p>", comment(0, 2, 4)));
    assertThat(xml)
        .contains(
            "<w:t xml:space=\"preserve\">收入</w:t></w:r><w:commentRangeStart w:id=\"0\"/>"
                + "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> 1</w:t></w:r>"
                + "<w:commentRangeEnd w:id=\"0\"/>");
  }

  @Test
  void a_whole_run_is_not_divided() throws IOException {
    String run = R.formatted("收入");
    String xml = main(commented("<w:p>" + run + run + "</w:p>", comment(0, 2, 4)));
    assertThat(xml).contains("<w:p>" + run + "<w:commentRangeStart w:id=\"0\"/>" + run);
  }

  @Test
  void entities_sections_breaks_and_tabs_count_as_what_they_print() throws IOException {
    String run =
        "<w:r><w:t>A&amp;B&#x20000;&lt;</w:t><w:tab/><w:t><![CDATA[<收&入>]]>\r\n甲</w:t><w:br/>"
            + "<w:noBreakHyphen/><w:t><!-- 注 -->乙<?x?>丙</w:t></w:r>";
    everyRange("<w:p>" + run + "</w:p>");
  }

  @Test
  void what_is_not_printed_shifts_no_range() throws IOException {
    everyRange(
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:del><w:r><w:delText>删去</w:delText>"
            + "</w:r></w:del><w:ins><w:r><w:t>插入的字</w:t></w:r></w:ins><w:r><w:fldChar"
            + " w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar"
            + " w:fldCharType=\"separate\"/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:fldChar"
            + " w:fldCharType=\"end\"/></w:r><w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink></w:p>");
  }

  @Test
  void cells_nested_tables_and_blank_cells_have_their_places() throws IOException {
    String nested =
        DocxFiles.tbl(
            DocxFiles.tr(DocxFiles.tc("", DocxFiles.p("内一")), DocxFiles.tc("", DocxFiles.p("内二"))));
    String body =
        DocxFiles.tbl(
            DocxFiles.tr(
                DocxFiles.tc("<w:vMerge w:val=\"restart\"/>", DocxFiles.p("项目") + "<w:p/>"),
                DocxFiles.tc("", DocxFiles.p("甲") + DocxFiles.p("乙") + nested + "<w:p/>")),
            DocxFiles.tr(
                DocxFiles.tc("<w:vMerge/>", "<w:p/>"),
                DocxFiles.tc("", "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:p>")));
    everyRange(body);
    String xml = main(commented(body, comment(2, 0, 0)));
    assertThat(xml).contains("</w:pPr><w:commentRangeStart w:id=\"0\"/><w:commentRangeEnd");
    String blank =
        DocxFiles.tbl(DocxFiles.tr(DocxFiles.tc("", DocxFiles.p("甲")), DocxFiles.tc("", "<w:p/>")));
    assertThat(main(commented(blank, comment(1, 0, 0))))
        .contains("<w:p><w:commentRangeStart w:id=\"0\"/>");
  }

  @Test
  void a_generated_number_stands_nowhere() throws IOException {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt"
            + " w:val=\"decimal\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum><w:num"
            + " w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
    String item = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    everyRange(DocxFiles.docx(DocxFiles.p(item, "1.5万元") + DocxFiles.p(item, "2"), "", numbering));
  }

  @Test
  void a_text_box_is_marked_with_the_run_that_holds_it() throws IOException {
    String box =
        "<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
            + "<w:txbxContent><w:p><w:r><w:t>框中一</w:t></w:r></w:p><w:p/></w:txbxContent></w:drawing>"
            + "</mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>框中一</w:t></w:r></w:p>"
            + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>后</w:t></w:r></w:p>";
    CommentRanges ranges = CommentRanges.of(commented(box, comment(1, 0, 2), comment(0, 1, 2)));
    assertThat(ranges.ranges().values()).containsExactly("框中一", "后");
    assertThat(main(commented(box, comment(1, 0, 2))))
        .contains("</w:r><w:commentRangeStart w:id=\"0\"/><w:r><mc:Alt");
  }

  @Test
  void comments_that_are_there_keep_their_ids() throws IOException {
    byte[] first = commented(DocxFiles.p("收入合计"), comment(0, 0, 2));
    byte[] second = comment(first, comment(0, 1, 4), comment(0, 0, 4));
    CommentRanges ranges = CommentRanges.of(second);
    assertThat(ranges.ranges())
        .containsExactly(Map.entry(0, "收入"), Map.entry(1, "入合计"), Map.entry(2, "收入合计"));
    assertThat(ranges.words()).hasSize(3);
    assertThat(CommentRanges.parts(second).keySet()).containsOnlyOnce("word/comments.xml");
    String comments = text(CommentRanges.parts(first), "word/comments.xml");
    assertThat(text(CommentRanges.parts(second), "word/comments.xml"))
        .startsWith(comments.substring(0, comments.indexOf("</w:comments>")));
  }

  @Test
  void a_part_may_name_its_elements_as_it_likes() throws IOException {
    String main =
        "<document xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><body><p><r>"
            + "<t>收入合计</t></r></p></body></document>";
    byte[] copy =
        comment(DocxFiles.docxOf(main.getBytes(StandardCharsets.UTF_8)), comment(0, 1, 3));
    assertThat(CommentRanges.of(copy).ranges()).containsExactly(Map.entry(0, "入合"));
  }

  @Test
  void only_the_parts_of_comments_change() throws IOException {
    byte[] original = DocxFiles.docx(DocxFiles.p("收入合计"));
    Map<String, byte[]> before = CommentRanges.parts(original);
    Map<String, byte[]> after = CommentRanges.parts(comment(original, comment(0, 1, 3)));
    for (String part : List.of("word/styles.xml", "word/numbering.xml")) {
      assertThat(after.get(part)).isEqualTo(before.get(part));
    }
    assertThat(text(after, "[Content_Types].xml")).contains("PartName=\"/word/comments.xml\"");
    assertThat(text(after, "word/_rels/document.xml.rels")).contains("Target=\"comments.xml\"");
  }

  // ---- every range of a document ----

  /**
   * Marks every range of every text and holds each against what stands in the file; their count.
   */
  private static int everyRange(String body) throws IOException {
    return everyRange(DocxFiles.docx(body));
  }

  private static int everyRange(byte[] docx) throws IOException {
    List<Text> texts = texts(docx);
    List<Comment> comments = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int passage = 0; passage < texts.size(); passage++) {
      int length = texts.get(passage).string().length();
      for (int start = 0; start <= length; start++) {
        for (int end = start; end <= length; end++) {
          if (!dividesCharacter(texts.get(passage).string(), start, end)) {
            comments.add(comment(passage, start, end));
            expected.add(standing(texts.get(passage), start, end));
          }
        }
      }
    }
    byte[] copy = comment(docx, comments.toArray(Comment[]::new));
    List<String> marked = new ArrayList<>(CommentRanges.of(copy).ranges().values());
    assertThat(marked).isEqualTo(expected);
    assertThat(texts(copy).stream().map(Text::string))
        .isEqualTo(texts.stream().map(Text::string).toList());
    return marked.size();
  }

  private static boolean dividesCharacter(String text, int start, int end) {
    return start < text.length() && Character.isLowSurrogate(text.charAt(start))
        || end < text.length() && Character.isLowSurrogate(text.charAt(end));
  }

  /** The characters of a text's part that stand in the file. */
  private static String standing(Text text, int start, int end) {
    StringBuilder standing = new StringBuilder();
    for (Origins.Piece piece : text.origins().pieces()) {
      int from = Math.max(start, piece.start());
      int to = Math.min(end, piece.end());
      standing.append(from < to ? text.string().substring(from, to) : "");
    }
    return standing.toString().replace("-", "");
  }

  private static List<Text> texts(byte[] docx) throws IOException {
    Document document = TracedDocx.read("", docx, Limits.STANDARD).orElseThrow().document();
    List<Text> texts = new ArrayList<>();
    for (Block block : document.blocks()) {
      switch (block) {
        case Paragraph paragraph -> texts.add(paragraph.text());
        case Table table ->
            table.rows().forEach(row -> row.cells().forEach(cell -> texts.add(cell.text())));
      }
    }
    return texts;
  }

  private static Comment comment(int passage, int start, int end) {
    return new Comment(passage, start, end, "【错误】1. 题目", List.of("原文：<1>", "应为：2"));
  }

  private static byte[] commented(String body, Comment... comments) throws IOException {
    return comment(DocxFiles.docx(body), comments);
  }

  private static byte[] comment(byte[] docx, Comment... comments) throws IOException {
    return CommentedDocx.of(
        docx, "word/document.xml", texts(docx), List.of(comments), Limits.STANDARD);
  }

  private static String main(byte[] docx) {
    return text(new LinkedHashMap<>(CommentRanges.parts(docx)), "word/document.xml");
  }

  private static String text(Map<String, byte[]> parts, String name) {
    return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }
}
