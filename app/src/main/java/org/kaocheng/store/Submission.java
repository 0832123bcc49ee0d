package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An immutable snapshot of what a unit submitted.
 *
 * @param filingCase the case's number
 * @param number its number among the case's submissions, from 1
 * @param scheme the id of the scheme it was checked by
 * @param filing the filing as {@link FilingJson} writes it
 * @param findings the ids of the findings the engine had on it, in their order
 * @param hash the SHA-256 of all the above, see {@link #of}
 */
public record Submission(
    long filingCase, int number, String scheme, String filing, List<String> findings, String hash) {
  public Submission {
    requireNonNull(scheme, "scheme is null");
    requireNonNull(filing, "filing is null");
    findings = List.copyOf(findings);
    requireNonNull(hash, "hash is null");
  }

  /** The snapshot with its hash. */
  public static Submission of(
      long filingCase, int number, String scheme, String filing, List<String> findings) {
    String hash = hash(filingCase, number, scheme, filing, findings);
    return new Submission(filingCase, number, scheme, filing, findings, hash);
  }

  /** Whether it is what was hashed. */
  public boolean isWhole() {
    return hash.equals(hash(filingCase, number, scheme, filing, findings));
  }

  private static String hash(
      long filingCase, int number, String scheme, String filing, List<String> findings) {
    return Hash.of(
        Long.toString(filingCase),
        Integer.toString(number),
        scheme,
        filing,
        String.join("\n", findings));
  }

  /** What was filled in. */
  public FilingJson.Decoded decoded() {
    return FilingJson.read(filing);
  }
}
