package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * What a unit has filled in so far.
 *
 * @param filingCase the case's number
 * @param filing the filing as {@link FilingJson} writes it
 * @param version counts the saves, from 0
 * @param editedBy who saved it last
 * @param editedAt when
 */
public record Draft(
    long filingCase, String filing, long version, String editedBy, Instant editedAt) {
  public Draft {
    requireNonNull(filing, "filing is null");
    requireNonNull(editedBy, "editedBy is null");
    requireNonNull(editedAt, "editedAt is null");
  }

  /** What is filled in. */
  public FilingJson.Decoded decoded() {
    return FilingJson.read(filing);
  }
}
