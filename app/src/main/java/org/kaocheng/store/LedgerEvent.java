package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * An act that belongs to no case: on a unit, an account, a task, a setting, a reminder, a draw.
 *
 * @param number its number in the ledger, from 1
 * @param at when, to the microsecond
 * @param actor who and where from
 * @param act what was done
 * @param kind to what kind of thing
 * @param subject which of them: its number or name
 * @param unit the unit whose administrators are told of it
 * @param note what was done, for people
 * @param contentHash what is kept of the thing afterwards, see {@link Fingerprints}; empty when it
 *     is removed
 * @param hash its own hash, see {@link #chained}
 */
public record LedgerEvent(
    long number,
    Instant at,
    Actor actor,
    Act act,
    Kind kind,
    String subject,
    long unit,
    String note,
    String contentHash,
    String hash) {

  /** What is done. */
  public enum Act {
    /** Something is made. */
    ADD,
    /** It is changed. */
    CHANGE,
    /** It is removed. */
    REMOVE,
    /** An account gets a new first password. */
    RESET,
    /** An account locked after wrong passwords is let in again. */
    UNLOCK
  }

  /** What it is done to. */
  public enum Kind {
    /** A unit. */
    UNIT,
    /** An account. */
    ACCOUNT,
    /** A task, its window and who must report. */
    TASK,
    /** A setting. */
    SETTING,
    /** A reminder to report. */
    REMINDER,
    /** A draw of reports to be inspected. */
    DRAW
  }

  public LedgerEvent {
    requireNonNull(at, "at is null");
    requireNonNull(actor, "actor is null");
    requireNonNull(act, "act is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(subject, "subject is null");
    requireNonNull(note, "note is null");
    requireNonNull(contentHash, "contentHash is null");
    requireNonNull(hash, "hash is null");
  }

  /** The hash of the previous event's hash and all of this one but its hash. */
  public String chained(String previous) {
    return Hash.of(
        previous,
        Long.toString(number),
        at.toString(),
        actor.person(),
        actor.origin(),
        act.name(),
        kind.name(),
        subject,
        Long.toString(unit),
        note,
        contentHash);
  }

  /** The same at its place in the chain. */
  LedgerEvent after(long before, String previous) {
    LedgerEvent placed =
        new LedgerEvent(before + 1, at, actor, act, kind, subject, unit, note, contentHash, "");
    return new LedgerEvent(
        placed.number,
        at,
        actor,
        act,
        kind,
        subject,
        unit,
        note,
        contentHash,
        placed.chained(previous));
  }
}
