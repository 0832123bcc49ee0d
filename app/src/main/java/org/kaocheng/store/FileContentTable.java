package org.kaocheng.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The contents of a case's files by their SHA-256, each once, in pieces. Written only while the
 * case's chain is locked, see {@link EventTable#lock}.
 */
public final class FileContentTable {

  /** The bytes of a piece. */
  static final int PIECE = 512 << 10;

  private final JdbcClient jdbc;

  FileContentTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Keeps content unless the case has it.
   *
   * @return its SHA-256
   */
  public String add(long filingCase, byte[] content) {
    String hash = Hash.ofContent(content);
    if (size(filingCase, hash).isPresent()) {
      return hash;
    }
    jdbc.sql("insert into file_content (filing_case, hash, size) values (:case, :hash, :size)")
        .param("case", filingCase)
        .param("hash", hash)
        .param("size", (long) content.length)
        .update();
    for (int number = 0; number * (long) PIECE < content.length; number++) {
      int start = number * PIECE;
      jdbc.sql(
              "insert into file_chunk (filing_case, hash, number, content)"
                  + " values (:case, :hash, :number, :content)")
          .param("case", filingCase)
          .param("hash", hash)
          .param("number", number)
          .param(
              "content",
              Arrays.copyOfRange(content, start, Math.min(content.length, start + PIECE)))
          .update();
    }
    return hash;
  }

  /** How many bytes a content has; empty when the case has none of that hash. */
  public Optional<Long> size(long filingCase, String hash) {
    return jdbc.sql("select size from file_content where filing_case = :case and hash = :hash")
        .param("case", filingCase)
        .param("hash", hash)
        .query(Long.class)
        .optional();
  }

  /** How many bytes a case's files have together. */
  public long total(long filingCase) {
    return jdbc.sql("select coalesce(sum(size), 0) from file_content where filing_case = :case")
        .param("case", filingCase)
        .query(Long.class)
        .single();
  }

  /**
   * Writes a content piece by piece, so that no more than one is in memory.
   *
   * @throws IOException when it cannot be written there
   */
  public void write(long filingCase, String hash, OutputStream to) throws IOException {
    for (int number = 0; ; number++) {
      Optional<byte[]> piece = piece(filingCase, hash, number);
      if (piece.isEmpty()) {
        return;
      }
      to.write(piece.get());
    }
  }

  private Optional<byte[]> piece(long filingCase, String hash, int number) {
    return jdbc.sql(
            "select content from file_chunk"
                + " where filing_case = :case and hash = :hash and number = :number")
        .param("case", filingCase)
        .param("hash", hash)
        .param("number", number)
        .query((row, at) -> row.getBytes("content"))
        .optional();
  }

  /** Whether what is kept under a hash is what was hashed. */
  public boolean isWhole(long filingCase, String hash) {
    if (size(filingCase, hash).isEmpty()) {
      return false;
    }
    Hash.Sum sum = new Hash.Sum();
    try {
      write(filingCase, hash, sum);
    } catch (IOException e) {
      throw new IllegalStateException("a sum takes all bytes", e);
    }
    return sum.hex().equals(hash);
  }

  /** Deletes what neither an intake, nor a file that is there, nor a submission needs. */
  public void deleteUnused(long filingCase) {
    jdbc.sql(
            "delete from file_content where filing_case = :case"
                + " and not exists (select 1 from intake_file used"
                + " where used.filing_case = file_content.filing_case"
                + " and used.hash = file_content.hash)"
                + " and not exists (select 1 from supporting_file used"
                + " where used.filing_case = file_content.filing_case"
                + " and used.hash = file_content.hash"
                + " and (used.removed_after is null or used.removed_after > used.added_after))")
        .param("case", filingCase)
        .update();
  }
}
