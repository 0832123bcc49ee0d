package org.kaocheng.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.kaocheng.check.Finding;
import org.kaocheng.render.ZipParts;
import org.kaocheng.report.Places;
import org.kaocheng.report.Report;
import org.kaocheng.report.ReportWriter;

/**
 * Writes the findings of reports as one workbook: a row each, the head kept in sight, with filters.
 * Whatever a report says stays text: nothing of it becomes a formula.
 */
public final class FindingWorkbook implements ReportWriter {

  private static final String SHEET = "问题清单";
  private static final String UNREADABLE = "无法读取";
  private static final int AROUND = 12;
  private static final int KEPT_ROWS = 100;

  /** A head and the width of its column in characters. */
  private record Column(String head, int width) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("序号", 6),
          new Column("文件", 24),
          new Column("单位", 20),
          new Column("年度", 7),
          new Column("级别", 8),
          new Column("类别", 10),
          new Column("问题", 22),
          new Column("说明", 46),
          new Column("位置", 34),
          new Column("报告所载", 22),
          new Column("应为", 22),
          new Column("算式", 34),
          new Column("由此还有", 30),
          new Column("建议", 34),
          new Column("规则", 20),
          new Column("编号", 16),
          new Column("整改情况", 12));

  private final OutputStream out;
  private final SXSSFWorkbook book = new SXSSFWorkbook(KEPT_ROWS);
  private final SXSSFSheet sheet = book.createSheet(SHEET);
  private final WorkbookStyles styles = new WorkbookStyles(book);
  private int rows;

  /** Writes to {@code out}, which {@link #close} closes. */
  public FindingWorkbook(OutputStream out) {
    this.out = out;
    // Times of parts are set at the end, which needs a zip that can be read as a stream.
    book.setZip64Mode(Zip64Mode.AsNeeded);
    Row head = sheet.createRow(0);
    for (int column = 0; column < COLUMNS.size(); column++) {
      styles.head(head.createCell(column), COLUMNS.get(column).head());
      sheet.setColumnWidth(column, COLUMNS.get(column).width() * 256);
    }
    sheet.createFreezePane(0, 1);
  }

  @Override
  public void write(Report report) {
    switch (report) {
      case Report.Checked checked -> write(new Reviewed(checked, Optional.empty()));
      case Report.Unreadable(String file, String reason) ->
          row(List.of("", file, "", "", UNREADABLE, "", "", reason));
      case Report.Scored scored ->
          throw new IllegalArgumentException("not a checked report: " + scored.file());
      case Report.Readout readout ->
          throw new IllegalArgumentException("not a checked report: " + readout.file());
    }
  }

  /** Writes the findings of a report; those mended since the one before at the end. */
  public void write(Reviewed reviewed) {
    Optional<FollowUp> followUp = reviewed.followUp();
    int number = 0;
    for (Finding finding : reviewed.report().findings().list()) {
      String state = followUp.map(all -> word(all.state(finding))).orElse("");
      finding(++number, reviewed.report(), finding, state);
    }
    if (followUp.isPresent() && reviewed.previous().isPresent()) {
      for (Finding finding : followUp.get().mended()) {
        finding(++number, reviewed.previous().get(), finding, word(FollowUp.State.MENDED));
      }
    }
  }

  private static String word(FollowUp.State state) {
    return switch (state) {
      case MENDED -> "已整改";
      case REMAINING -> "未整改";
      case ADDED -> "新出现";
    };
  }

  private void finding(int number, Report.Checked report, Finding finding, String state) {
    Places places = new Places(report.reading());
    String where = String.join("；", Evidences.told(finding, places, AROUND));
    int year = report.reading().identification().year();
    row(
        List.of(
            Integer.toString(number),
            report.file(),
            report.reading().identification().unit(),
            year == 0 ? "" : Integer.toString(year),
            finding.severity().label(),
            finding.rule().family().label(),
            finding.rule().title(),
            finding.message(),
            where,
            finding.stated(),
            finding.expected(),
            finding.formula(),
            String.join("；", finding.consequences()),
            finding.rule().remedy(),
            finding.rule().code(),
            finding.id(),
            state));
  }

  private void row(List<String> texts) {
    Row row = sheet.createRow(++rows);
    for (int column = 0; column < texts.size(); column++) {
      styles.text(row.createCell(column), texts.get(column));
    }
  }

  @Override
  public void close() throws IOException {
    sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, COLUMNS.size() - 1));
    book.getXSSFWorkbook().getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    book.close();
    ZipParts.repack(bytes.toByteArray(), out);
    out.close();
  }
}
