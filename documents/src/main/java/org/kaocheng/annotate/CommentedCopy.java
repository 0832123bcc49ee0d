package org.kaocheng.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.document.Block;
import org.kaocheng.document.Document;
import org.kaocheng.document.Paragraph;
import org.kaocheng.document.Repair;
import org.kaocheng.document.Table;
import org.kaocheng.document.Text;
import org.kaocheng.fact.Reading;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.TracedDocx;
import org.kaocheng.report.Report;

/** The copy of a checked report with every finding as a comment at its place. */
public final class CommentedCopy {

  private CommentedCopy() {}

  /**
   * The copy as a docx. The same report gives the same bytes.
   *
   * @throws IOException when the original can no longer be read
   */
  public static byte[] of(Report.Checked report) throws IOException {
    Reading reading = report.reading();
    List<Comment> comments = FindingComments.of(reading, report.findings().list());
    if (report.original().isPresent()) {
      byte[] content = report.original().get().bytes();
      Optional<TracedDocx> docx = TracedDocx.read(report.file(), content, Limits.STANDARD);
      if (docx.isPresent()) {
        List<Text> texts = texts(docx.get().document(), reading);
        return CommentedDocx.of(content, docx.get().mainPart(), texts, comments, Limits.STANDARD);
      }
    }
    WrittenDocx written = WrittenDocx.of(reading);
    return CommentedDocx.of(
        written.content(), written.mainPart(), written.texts(), comments, Limits.STANDARD);
  }

  /** The texts of the document in the order in which passages are numbered. */
  private static List<Text> texts(Document document, Reading reading) throws IOException {
    List<Text> texts = new ArrayList<>();
    for (Block block : Repair.repair(document).blocks()) {
      switch (block) {
        case Paragraph paragraph -> texts.add(paragraph.text());
        case Table table ->
            table.rows().forEach(row -> row.cells().forEach(cell -> texts.add(cell.text())));
      }
    }
    List<String> read = reading.passages().stream().map(passage -> passage.text()).toList();
    if (!texts.stream().map(Text::string).toList().equals(read)) {
      throw new IOException("文件在检查之后被改动，请重新检查");
    }
    return texts;
  }
}
