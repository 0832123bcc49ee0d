package org.kaocheng.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kaocheng.document.Document;
import org.kaocheng.document.Format;

/** Reads Excel workbooks (xlsx), streaming their parts. */
final class XlsxReader implements FormatReader {

  static final String WORKBOOK = "xl/workbook.xml";

  @Override
  public Document read(String name, byte[] content, Limits limits) throws IOException {
    Budget budget = new Budget(limits);
    Blocks blocks = new Blocks(budget);
    try (Container container = Container.open(content, limits)) {
      if (container.part("xl/workbook.bin").isPresent()) {
        throw new UnreadableException(Reasons.BINARY_EXCEL);
      }
      XlsxWorkbook workbook = XlsxWorkbook.read(container, WORKBOOK, budget);
      List<SheetGrid> grids = new ArrayList<>();
      for (XlsxWorkbook.Sheet sheet : workbook.visibleSheets()) {
        SheetGrid grid = new SheetGrid(sheet.name(), budget);
        var part = DocxReader.open(container, sheet.part(), budget);
        if (part.isPresent()) {
          try (XmlCursor xml = part.get()) {
            new XlsxSheet(xml, workbook, grid).read();
          }
        }
        grids.add(grid);
      }
      SheetLayout.add(grids, blocks);
    }
    return blocks.document(name, Format.XLSX);
  }
}
