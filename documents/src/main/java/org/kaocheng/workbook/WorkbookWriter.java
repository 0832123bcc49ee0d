package org.kaocheng.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.form.FixedIndicators;
import org.kaocheng.render.ZipParts;
import org.kaocheng.scheme.pack.Scheme;

/**
 * Writes the workbook a department fills in: the forms of its scheme with what is known filled in,
 * formulas for what follows, and in hidden places what each cell stands for. The same filing gives
 * the same bytes.
 */
public final class WorkbookWriter {

  private WorkbookWriter() {}

  /**
   * The workbook as xlsx.
   *
   * @param filing what is known: a blank filing, or last year's carried forward
   * @param spareProjects how many blank projects there are, of each group where projects are listed
   *     in groups; a group without projects gets at least one
   */
  public static byte[] write(Scheme scheme, Filing filing, int spareProjects) {
    PaddedFiling padded = PaddedFiling.of(scheme, filing, spareProjects);
    Answers answers = Answers.of(scheme, padded.filing());
    List<Page> pages = Pages.of(answers);
    Places places = new Places(pages);
    Contents contents = new Contents(answers, padded.names());
    FixedIndicators fixed = new FixedIndicators(scheme, filing.year());
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      CellStyles styles = new CellStyles(workbook);
      Instructions.write(workbook.createSheet(Instructions.SHEET), styles, scheme, filing.year());
      List<Register.Line> lines = new ArrayList<>();
      for (Page page : pages) {
        XSSFSheet sheet = workbook.createSheet(page.name());
        Map<Integer, RowKey> rows =
            new PageWriter(page, sheet, styles, places, contents, fixed).write();
        Map<Integer, String> labels = labels(page);
        rows.forEach((row, key) ->
            lines.add(
                new Register.Line(
                    page.key().text(),
                    page.name(),
                    row + 1,
                    labels.getOrDefault(row, ""),
                    key.text())));
      }
      XSSFSheet hidden = workbook.createSheet(Register.SHEET);
      new Register(scheme.id(), filing.year(), lines).write(hidden);
      workbook.setSheetVisibility(workbook.getSheetIndex(hidden), SheetVisibility.VERY_HIDDEN);
      workbook.setActiveSheet(0);
      workbook.setForceFormulaRecalculation(true);
      properties(workbook);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
      workbook.write(bytes);
      ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.size());
      ZipParts.repack(bytes.toByteArray(), packed);
      return packed.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Map<Integer, String> labels(Page page) {
    Map<Integer, String> labels = new HashMap<>();
    for (Page.Placed placed : page.cells()) {
      SheetCell cell = placed.cell();
      boolean label = cell.field().isEmpty() && !cell.text().isBlank();
      if (label) {
        for (int row = placed.row(); row <= placed.lastRow(); row++) {
          labels.merge(
              row, cell.text(), (one, other) -> placed.cell().rowSpan() == 1 ? other : one);
        }
      }
    }
    return labels;
  }

  private static void properties(XSSFWorkbook workbook) {
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setCreator("考成");
    core.setCreated(Optional.of(new Date(0)));
    core.setModified(Optional.of(new Date(0)));
  }
}
