package org.kaocheng.web.fill;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * Why a change was not kept.
 *
 * @param message what to tell the user
 * @param version the draft's version now
 * @param savedAt when it was saved
 * @param savedBy by whom
 * @param conflicts the fields someone else changed meanwhile; none when that is not why
 */
record ChangeRefusal(
    String message, long version, Instant savedAt, String savedBy, List<Conflict> conflicts) {

  /**
   * A field two people changed.
   *
   * @param key the field
   * @param label the words that name it
   * @param theirs what stands there now
   * @param mine what was to be put there
   */
  record Conflict(String key, String label, String theirs, String mine) {
    Conflict {
      requireNonNull(key, "key is null");
      requireNonNull(label, "label is null");
      requireNonNull(theirs, "theirs is null");
      requireNonNull(mine, "mine is null");
    }
  }

  ChangeRefusal {
    requireNonNull(message, "message is null");
    requireNonNull(savedAt, "savedAt is null");
    requireNonNull(savedBy, "savedBy is null");
    conflicts = List.copyOf(conflicts);
  }
}
