package org.kaocheng.corpus;

import java.io.Closeable;
import java.io.IOException;

/** Where the reports of a corpus go. */
interface ReportFiles extends Closeable {

  /** Takes a report; those of a county come one after the other. */
  void add(Corpus.Generated report) throws IOException;
}
