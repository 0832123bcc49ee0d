package org.kaocheng.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.kaocheng.document.Document;
import org.kaocheng.document.Format;

/** Reads Word 97—2003 documents (doc), also those written by WPS and LibreOffice. */
final class DocReader implements FormatReader {

  @Override
  public Document read(String name, byte[] content, Limits limits) throws IOException {
    Blocks blocks = new Blocks(new Budget(limits));
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content));
        HWPFDocument document = new HWPFDocument(files)) {
      DocLists lists = new DocLists();
      new DocFlow(document, document.getRange(), lists).read(blocks);
      Range boxes = document.getMainTextboxRange();
      if (boxes.getEndOffset() > boxes.getStartOffset()) {
        new DocFlow(document, boxes, lists).read(blocks);
      }
    }
    return blocks.document(name, Format.DOC);
  }
}
