package org.kaocheng.workbook;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kaocheng.fact.Content;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.StoredCell;
import org.kaocheng.ingest.StoredSheet;
import org.kaocheng.ingest.StoredWorkbook;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.value.Quantity;

/** Workbooks as users leave them. */
final class Workbooks {

  private Workbooks() {}

  static Scheme scheme() {
    return Schemes.builtIn().scheme("hunan-hengyang/2022").orElseThrow();
  }

  static FilledWorkbook read(byte[] file) {
    StoredWorkbook stored = new Ingestion(Limits.STANDARD).cells("form.xlsx", file);
    if (!(stored instanceof StoredWorkbook.Sheets sheets)) {
      throw new AssertionError(stored);
    }
    return WorkbookReader.read(sheets, Schemes.builtIn()::scheme).orElseThrow();
  }

  static List<CellProblem> check(FilledWorkbook workbook) {
    return WorkbookCheck.check(workbook, Optional.empty(), Optional.empty());
  }

  /** The file after someone has worked on it. */
  static byte[] edited(byte[] file, Consumer<XSSFWorkbook> edit) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      edit.accept(workbook);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A cell by its place: 附件2!C14. */
  static Cell cell(XSSFWorkbook workbook, String place) {
    int mark = place.indexOf('!');
    CellReference reference = new CellReference(place.substring(mark + 1));
    Row row = workbook.getSheet(place.substring(0, mark)).getRow(reference.getRow());
    Cell cell = row.getCell(reference.getCol());
    return cell == null ? row.createCell(reference.getCol()) : cell;
  }

  /** Formulas give what follows from what is filled in, and a blank where nothing does. */
  static void assertReckoned(byte[] file, Answers answers) {
    int formulas = 0;
    StoredWorkbook stored = new Ingestion(Limits.STANDARD).cells("form.xlsx", file);
    Map<String, StoredSheet> sheets = new HashMap<>();
    ((StoredWorkbook.Sheets) stored).sheets().forEach(sheet -> sheets.put(sheet.name(), sheet));
    for (FilledWorkbook.Cell cell : read(file).cells()) {
      StoredCell found =
          requireNonNull(sheets.get(cell.sheet()))
              .cell(cell.row(), new CellReference(cell.address()).getCol());
      if (cell.input() || found == null) {
        continue;
      }
      formulas++;
      Optional<Content> wanted = answers.of(cell.field());
      String place = cell.sheet() + "!" + cell.address() + " " + cell.field();
      if (wanted.orElse(null) instanceof Content.Figure(Quantity figure)) {
        assertThat(StoredNumber.of(found).map(StoredNumber::number).orElse(BigDecimal.ZERO))
            .as(place)
            .isEqualByComparingTo(figure.number());
      } else if (wanted.orElse(null) instanceof Content.Words(String words)) {
        assertThat(found.text()).as(place).isEqualTo(words);
      } else if (cell.field() instanceof FilingField.Entry(Slot slot)
          && !slot.concept().equals("project.name")
          && !slot.concept().equals("document.fiscal_year")
          && slot.item() == 0) {
        assertThat(found.text()).as(place).isEmpty();
      }
    }
    assertThat(formulas).isPositive();
  }
}
