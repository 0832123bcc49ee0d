package org.kaocheng.ingest;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** An entry of a zip under the name its writer meant: Chinese Windows writes GBK without a word. */
record ArchiveEntry(String name, ZipArchiveEntry entry) {

  /** The name with slashes; what encoding it is in is told by the zip or else by its bytes. */
  static String name(ZipArchiveEntry entry) {
    boolean told =
        entry.getGeneralPurposeBit().usesUTF8ForNames()
            || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
    byte[] raw = entry.getRawName();
    String name = told || raw == null ? entry.getName() : Decoding.name(raw);
    return name.replace('\\', '/');
  }
}
