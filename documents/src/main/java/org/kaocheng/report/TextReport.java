package org.kaocheng.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaocheng.check.Findings;
import org.kaocheng.source.Severity;
import org.kaocheng.value.DisplayWidth;

/**
 * Writes reports as Chinese text for a terminal or a pipe; several are followed by a table with a
 * line for each. Of every report only that line is kept. Files that could not be read appear in the
 * table only: the command line names them where errors go.
 */
public final class TextReport implements ReportWriter {

  private static final int NUMBER = 8;
  private static final int VERDICT = 12;

  private final Writer out;
  private final TextStyle style;
  private final List<Row> summary = new ArrayList<>();
  private boolean begun;

  private record Row(String file, String verdict, Map<Severity, Integer> counts) {}

  /** Writes to {@code out}, which {@link #close} closes. */
  public TextReport(Writer out, TextStyle style) {
    this.out = out;
    this.style = style;
  }

  @Override
  public void write(Report report) throws IOException {
    switch (report) {
      case Report.Unreadable unreadable ->
          summary.add(new Row(TextStyle.harmless(unreadable.file()), "无法读取", Map.of()));
      case Report.Scored scored -> print(ScoredText.of(scored, style));
      case Report.Readout readout -> print(ReadoutText.of(readout, style));
      case Report.Checked checked -> {
        Findings findings = checked.findings();
        summary.add(
            new Row(
                TextStyle.harmless(checked.file()), findings.verdict().label(), findings.counts()));
        print(CheckedText.of(checked, style));
      }
    }
  }

  private void print(String text) throws IOException {
    String rule = style.faint("─".repeat(style.columns())) + "\n";
    out.write(begun ? "\n" + rule : "");
    out.write(text);
    out.flush();
    begun = true;
  }

  @Override
  public void close() throws IOException {
    if (summary.size() > 1) {
      out.write(table());
    }
    out.close();
  }

  private String table() {
    int numbers = VERDICT + Severity.values().length * NUMBER;
    int widest = summary.stream().mapToInt(row -> DisplayWidth.of(row.file())).max().orElse(0) + 2;
    int file = Math.min(Math.max(widest, NUMBER), Math.max(NUMBER, style.columns() - numbers));
    TextLines lines = new TextLines(style).gap().line(style.bold("汇总（" + summary.size() + " 个文件）"));
    StringBuilder head = new StringBuilder(DisplayWidth.padded("文件", file));
    head.append(DisplayWidth.padded("结论", VERDICT));
    for (Severity severity : Severity.values()) {
      head.append(rightAligned(severity.label()));
    }
    lines.line(head.toString());
    summary.forEach(row -> lines.line(line(row, file)));
    return lines.toString();
  }

  private static String line(Row row, int columns) {
    StringBuilder line = new StringBuilder();
    line.append(DisplayWidth.padded(DisplayWidth.cut(row.file(), columns - 2), columns));
    line.append(DisplayWidth.padded(row.verdict(), VERDICT));
    for (Severity severity : Severity.values()) {
      Integer count = row.counts().get(severity);
      line.append(rightAligned(count == null ? "—" : count.toString()));
    }
    return line.toString();
  }

  private static String rightAligned(String text) {
    return " ".repeat(Math.max(0, NUMBER - 2 - DisplayWidth.of(text))) + text + "  ";
  }
}
