package org.kaocheng.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Findings;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.document.Document;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.render.DocxWriter;
import org.kaocheng.report.Report;
import org.kaocheng.report.SampleReport;
import org.kaocheng.scheme.pack.SchemeProblem;
import org.kaocheng.scheme.pack.SourceText;
import org.kaocheng.source.Severity;

class LetterTest {

  private final Report.Checked report = SampleReport.checked();
  private final List<Finding> findings = report.findings().list();

  @Test
  void a_letter_goes_from_salutation_to_annex() {
    List<String> texts = texts(letter(LetterKind.OPINION, Optional.empty()));
    assertThat(texts.getFirst()).contains("2023年度", "审核意见");
    assertThat(texts.get(1)).isEqualTo(report.reading().identification().unit() + "：");
    assertThat(texts)
        .containsSubsequence(
            "一、总体意见", "二、必须改正的问题", "三、需要核实说明的问题", "四、文字和格式问题", "五、有关要求", "附件：问题清单");
    assertThat(texts(letter(LetterKind.NOTICE, Optional.empty())).getFirst()).contains("整改通知");
  }

  @Test
  void findings_of_one_rule_stand_under_one_heading_with_one_remedy() {
    List<String> texts = texts(letter(LetterKind.OPINION, Optional.empty()));
    for (Finding finding : findings) {
      String remedy = "处理意见：" + finding.rule().remedy();
      long severities =
          findings.stream()
              .filter(other -> other.rule().equals(finding.rule()))
              .map(Finding::severity)
              .filter(severity -> severity != Severity.INFO)
              .distinct()
              .count();
      assertThat(texts.stream().filter(remedy::equals)).hasSize((int) severities);
    }
  }

  @Test
  void every_finding_is_a_row_of_the_annex() {
    Sheet sheet = annex(letter(LetterKind.NOTICE, Optional.empty()));
    assertThat(sheet.rows()).hasSize(findings.size() + 1);
    assertThat(column(sheet, 6))
        .containsExactlyElementsOf(findings.stream().map(Finding::id).toList());
  }

  @Test
  void a_resubmission_tells_what_was_mended_what_not_and_what_is_new() {
    Finding gone = findings.getFirst();
    Report.Checked now = with(findings.subList(1, findings.size()));
    Report.Checked before = with(findings.subList(0, findings.size() - 1));
    FollowUp followUp = FollowUp.of(before.findings().list(), now.findings().list());
    assertThat(followUp.mended()).containsExactly(gone);
    assertThat(followUp.added()).containsExactly(findings.getLast());
    Composition letter =
        LetterComposer.of(
            new Reviewed(now, Optional.of(before)), LetterKind.NOTICE, LetterWords.standard());
    assertThat(String.join("\n", texts(letter)))
        .contains("已整改1处，尚未整改" + followUp.remaining().size() + "处；本次报送的报告新出现问题1处");
    assertThat(column(annex(letter), 7)).contains("未整改").endsWith("新出现", "已整改");
    assertThat(column(annex(letter), 6)).endsWith(gone.id());
  }

  @Test
  void a_clean_report_gets_a_letter_without_a_list() {
    Composition letter =
        LetterComposer.of(
            new Reviewed(with(List.of()), Optional.empty()),
            LetterKind.OPINION,
            LetterWords.standard());
    assertThat(String.join("\n", texts(letter))).contains("未发现需要处理的问题").doesNotContain("附件");
    assertThat(letter.elements()).noneMatch(Sheet.class::isInstance);
  }

  @Test
  void the_docx_says_what_was_composed_and_is_the_same_every_time() {
    Composition letter = letter(LetterKind.OPINION, Optional.empty());
    byte[] docx = DocxWriter.write(letter).content();
    assertThat(docx).isEqualTo(DocxWriter.write(letter).content());
    Outcome outcome = new Ingestion(Limits.STANDARD).read("letter.docx", docx);
    assertThat(outcome).isInstanceOf(Outcome.Readable.class);
    Document document = ((Outcome.Readable) outcome).document();
    String read = document.toString();
    texts(letter).forEach(text -> assertThat(read).contains(text));
    assertThat(column(annex(letter), 6)).allSatisfy(id -> assertThat(read).contains(id));
  }

  @Test
  void words_can_be_rewritten_and_what_is_wrong_with_them_is_told_at_once() {
    String sample = LetterWords.sample();
    LetterWords own =
        LetterWords.read(new SourceText("w.yaml", sample.replace("总体意见", "总的看法")))
            .words()
            .orElseThrow();
    assertThat(
            texts(
                LetterComposer.of(new Reviewed(report, Optional.empty()), LetterKind.OPINION, own)))
        .contains("一、总的看法");
    String wrong =
        sample
            .replaceFirst("  verdict-heading:", "  verdict-heeding:")
            .replaceFirst("\\{单位}：", "{单 位}：");
    LetterWords.Read read = LetterWords.read(new SourceText("w.yaml", wrong));
    assertThat(read.words()).isEmpty();
    assertThat(read.problems().stream().map(SchemeProblem::message))
        .anyMatch(message -> message.contains("不认识的键“verdict-heeding”"))
        .anyMatch(message -> message.contains("缺少“verdict-heading”"))
        .anyMatch(message -> message.contains("不认识的填空“{单 位}”"))
        .hasSize(3);
  }

  @Test
  void the_list_has_a_row_for_each_finding_under_a_head_that_stays() throws IOException {
    XSSFSheet sheet = sheet(workbook(report));
    assertThat(sheet.getLastRowNum()).isEqualTo(findings.size());
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
        .isEqualTo("A1:Q" + (findings.size() + 1));
    assertThat(sheet.getRow(1).getCell(15).getStringCellValue())
        .isEqualTo(findings.getFirst().id());
    assertThat(workbook(report)).isEqualTo(workbook(report));
  }

  @Test
  void nothing_of_a_report_becomes_a_formula() throws IOException {
    Report.Checked hostile = SampleReport.checked("=HYPERLINK(\"http://x\",\"y\")");
    for (Row row : sheet(workbook(hostile))) {
      for (Cell cell : row) {
        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
      }
    }
    Cell cell = sheet(workbook(hostile)).getRow(1).getCell(1);
    assertThat(cell.getStringCellValue()).startsWith("=HYPERLINK");
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
  }

  // ---- letters and lists of the sample ----

  private Composition letter(LetterKind kind, Optional<Report.Checked> previous) {
    return LetterComposer.of(new Reviewed(report, previous), kind, LetterWords.standard());
  }

  private Report.Checked with(List<Finding> some) {
    return new Report.Checked(
        report.file(), report.reading(), new Findings(some), Optional.empty(), List.of());
  }

  private static List<String> texts(Composition composition) {
    List<String> texts = new ArrayList<>();
    for (Element element : composition.elements()) {
      switch (element) {
        case Element.Title(String text) -> texts.add(text);
        case Element.Heading heading -> texts.add(heading.text());
        case Element.Line line -> texts.add(line.text());
        default -> {}
      }
    }
    return texts;
  }

  private static Sheet annex(Composition composition) {
    return (Sheet) composition.elements().getLast();
  }

  private static List<String> column(Sheet sheet, int column) {
    return sheet.rows().stream()
        .skip(sheet.headRows())
        .map(row -> row.cells().get(column))
        .map(SheetCell::text)
        .toList();
  }

  private static byte[] workbook(Report report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (FindingWorkbook workbook = new FindingWorkbook(bytes)) {
      workbook.write(report);
    }
    return bytes.toByteArray();
  }

  private static XSSFSheet sheet(byte[] workbook) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      return book.getSheetAt(0);
    }
  }
}
