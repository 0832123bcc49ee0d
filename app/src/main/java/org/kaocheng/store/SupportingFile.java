package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * A file that supports what is reported of an indicator. It belongs to the submissions made while
 * it was there; the entry stays when it is removed.
 *
 * @param filingCase the case's number
 * @param number its number among the case's supporting files, from 1
 * @param indicator what it supports
 * @param name its name as text, without a path
 * @param kind what its content is: PDF, DOCX, PNG
 * @param hash the SHA-256 of its content
 * @param size its size in bytes
 * @param addedBy who added it
 * @param addedAt when
 * @param addedAfter how many submissions there were then
 * @param removal that it was removed; empty while it is there
 */
public record SupportingFile(
    long filingCase,
    int number,
    IndicatorKey indicator,
    String name,
    String kind,
    String hash,
    long size,
    String addedBy,
    Instant addedAt,
    int addedAfter,
    Optional<Removal> removal) {

  /**
   * That a file was removed.
   *
   * @param by who removed it
   * @param at when
   * @param after how many submissions there were then
   */
  public record Removal(String by, Instant at, int after) {
    public Removal {
      requireNonNull(by, "by is null");
      requireNonNull(at, "at is null");
    }
  }

  public SupportingFile {
    requireNonNull(indicator, "indicator is null");
    requireNonNull(name, "name is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(hash, "hash is null");
    requireNonNull(addedBy, "addedBy is null");
    requireNonNull(addedAt, "addedAt is null");
    requireNonNull(removal, "removal is null");
  }

  /** The same, removed. */
  public SupportingFile removed(Removal by) {
    return new SupportingFile(
        filingCase,
        number,
        indicator,
        name,
        kind,
        hash,
        size,
        addedBy,
        addedAt,
        addedAfter,
        Optional.of(by));
  }

  /** Whether it was there when a submission was made. */
  public boolean belongsTo(int submission) {
    return addedAfter < submission && removal.map(Removal::after).orElse(submission) >= submission;
  }

  /**
   * Whether it belongs to any submission.
   *
   * @param submissions how many there are
   */
  public boolean isSubmitted(int submissions) {
    return removal.map(Removal::after).orElse(submissions) > addedAfter;
  }

  /** The SHA-256 of the entry as it was added, which its event carries. */
  public String addedHash() {
    return Hash.of(
        Long.toString(filingCase),
        Integer.toString(number),
        indicator.token(),
        name,
        kind,
        hash,
        Long.toString(size),
        addedBy,
        addedAt.toString(),
        Integer.toString(addedAfter));
  }

  /** The SHA-256 of the entry with its removal; empty while it is there. */
  public Optional<String> removedHash() {
    return removal.map(gone ->
        Hash.of(addedHash(), gone.by(), gone.at().toString(), Integer.toString(gone.after())));
  }
}
