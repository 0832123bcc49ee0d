package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

/**
 * Which submission is a case's last, without what was filled in.
 *
 * @param filingCase the case's number
 * @param number its number among the case's submissions, from 1
 * @param hash the submission's hash
 */
public record SubmissionHead(long filingCase, int number, String hash) {
  public SubmissionHead {
    requireNonNull(hash, "hash is null");
  }
}
