package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * One act on a case.
 *
 * @param chain the chain it stands in: the case's, or {@link EventTable#REGISTER}
 * @param number its number in the chain, from 1
 * @param filingCase the case's number
 * @param at when, to the microsecond
 * @param actor who and where from
 * @param act what was done
 * @param state where the case stood afterwards
 * @param note the reason given; empty when none
 * @param contentHash the hash of what was saved, submitted or decided; empty when nothing was
 * @param hash its own hash, see {@link #chained}
 */
public record Event(
    long chain,
    long number,
    long filingCase,
    Instant at,
    Actor actor,
    String act,
    CaseState state,
    String note,
    String contentHash,
    String hash) {
  public Event {
    requireNonNull(at, "at is null");
    requireNonNull(actor, "actor is null");
    requireNonNull(act, "act is null");
    requireNonNull(state, "state is null");
    requireNonNull(note, "note is null");
    requireNonNull(contentHash, "contentHash is null");
    requireNonNull(hash, "hash is null");
  }

  /** The hash of the previous event's hash and all of this one but its hash. */
  public String chained(String previous) {
    return Hash.of(
        previous,
        Long.toString(chain),
        Long.toString(number),
        Long.toString(filingCase),
        at.toString(),
        actor.person(),
        actor.origin(),
        act,
        state.name(),
        note,
        contentHash);
  }

  /** The same with its hash. */
  Event after(String previous) {
    return new Event(
        chain, number, filingCase, at, actor, act, state, note, contentHash, chained(previous));
  }
}
