package org.kaocheng.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.kaocheng.document.Document;
import org.kaocheng.document.Format;

/** Reads Excel 97—2003 workbooks (xls) record by record. */
final class XlsReader implements FormatReader {

  @Override
  public Document read(String name, byte[] content, Limits limits) throws IOException {
    Budget budget = new Budget(limits);
    Blocks blocks = new Blocks(budget);
    XlsRecords records = new XlsRecords(budget);
    HSSFRequest request = new HSSFRequest();
    request.addListenerForAllRecords(records.listener());
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      new HSSFEventFactory().processWorkbookEvents(request, files);
    } catch (UncheckedIOException limit) {
      // A listener cannot throw the checked exception itself.
      throw limit.getCause();
    }
    SheetLayout.add(records.visibleSheets(), blocks);
    return blocks.document(name, Format.XLS);
  }
}
