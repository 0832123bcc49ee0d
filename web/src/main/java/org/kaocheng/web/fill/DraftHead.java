package org.kaocheng.web.fill;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.kaocheng.store.Draft;

/**
 * Which version of a draft forms show, without its text: forms of many drafts are kept at hand.
 *
 * @param filingCase the case's number
 * @param version counts the saves, from 0
 * @param editedBy who saved it
 * @param editedAt when
 */
record DraftHead(long filingCase, long version, String editedBy, Instant editedAt) {
  DraftHead {
    requireNonNull(editedBy, "editedBy is null");
    requireNonNull(editedAt, "editedAt is null");
  }

  /** That of a draft. */
  static DraftHead of(Draft draft) {
    return new DraftHead(draft.filingCase(), draft.version(), draft.editedBy(), draft.editedAt());
  }
}
