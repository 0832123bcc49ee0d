package org.kaocheng.ingest;

import java.io.IOException;
import org.kaocheng.document.Document;

/** Stands in until the reader of PDF is merged. */
final class PdfReader implements FormatReader {

  @Override
  public Document read(String name, byte[] content, Limits limits) throws IOException {
    throw new UnreadableException("暂不支持 PDF");
  }
}
