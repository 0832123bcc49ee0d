package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * A file a draft is to be filled in from: last year's report, a workbook.
 *
 * @param filingCase the case's number
 * @param number its number among the case's files of this sort, from 1
 * @param name its name as text, without a path
 * @param hash the SHA-256 of its content
 * @param size its size in bytes
 * @param addedBy who handed it in
 * @param addedAt when
 * @param applied that the draft was filled in from it; empty while it was not
 */
public record IntakeFile(
    long filingCase,
    int number,
    String name,
    String hash,
    long size,
    String addedBy,
    Instant addedAt,
    Optional<Applied> applied) {

  /**
   * That a draft was filled in from a file.
   *
   * @param by who did it
   * @param at when
   */
  public record Applied(String by, Instant at) {
    public Applied {
      requireNonNull(by, "by is null");
      requireNonNull(at, "at is null");
    }
  }

  public IntakeFile {
    requireNonNull(name, "name is null");
    requireNonNull(hash, "hash is null");
    requireNonNull(addedBy, "addedBy is null");
    requireNonNull(addedAt, "addedAt is null");
    requireNonNull(applied, "applied is null");
  }
}
