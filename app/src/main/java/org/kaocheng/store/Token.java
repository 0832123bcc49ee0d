package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * What a program signs in with in place of a person.
 *
 * @param id its number
 * @param account whose it is
 * @param name what its owner calls it
 * @param hash the SHA-256 of the token; the token itself is not kept
 * @param created when it was made
 * @param expires from when it is not taken any more
 * @param used when it was last used, to about a minute; empty when never
 */
public record Token(
    long id,
    long account,
    String name,
    String hash,
    Instant created,
    Instant expires,
    Optional<Instant> used) {

  /** The longest name kept, in characters. */
  public static final int LONGEST_NAME = 100;

  public Token {
    name = Texts.storable(name.strip(), LONGEST_NAME);
    requireNonNull(hash, "hash is null");
    requireNonNull(created, "created is null");
    requireNonNull(expires, "expires is null");
    requireNonNull(used, "used is null");
  }

  /** Whether it is taken at that moment. */
  public boolean isValid(Instant at) {
    return at.isBefore(expires);
  }
}
