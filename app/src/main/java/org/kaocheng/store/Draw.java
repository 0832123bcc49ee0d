package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A draw of reports to be inspected, with all that is needed to draw again.
 *
 * @param id its number
 * @param task the task's number
 * @param unit the unit of who drew: who sees it sees the draw
 * @param at when
 * @param actor who and where from
 * @param strata by what the units were parted
 * @param weighting how they were weighed
 * @param size how many were to be drawn
 * @param seed the seed
 * @param seedGiven whether the seed was typed, else it was made at random
 * @param frame the units drawn from, one a line: number, weight, stratum and name between tabs
 * @param result the numbers of the units drawn, one a line, in the order of the draw
 * @param hash the SHA-256 of all but its number
 */
public record Draw(
    long id,
    long task,
    long unit,
    Instant at,
    Actor actor,
    String strata,
    String weighting,
    int size,
    String seed,
    boolean seedGiven,
    String frame,
    String result,
    String hash) {
  public Draw {
    requireNonNull(at, "at is null");
    requireNonNull(actor, "actor is null");
    requireNonNull(strata, "strata is null");
    requireNonNull(weighting, "weighting is null");
    requireNonNull(seed, "seed is null");
    requireNonNull(frame, "frame is null");
    requireNonNull(result, "result is null");
    requireNonNull(hash, "hash is null");
  }

  /** The hash of what it holds. */
  public String fingerprint() {
    return Hash.of(
        Long.toString(task),
        Long.toString(unit),
        at.toString(),
        actor.person(),
        actor.origin(),
        strata,
        weighting,
        Integer.toString(size),
        seed,
        Boolean.toString(seedGiven),
        frame,
        result);
  }

  /** The same with its hash. */
  public Draw hashed() {
    return with(id, fingerprint());
  }

  /** The same with the number it got. */
  Draw numbered(long number) {
    return with(number, hash);
  }

  private Draw with(long number, String itsHash) {
    return new Draw(
        number, task, unit, at, actor, strata, weighting, size, seed, seedGiven, frame, result,
        itsHash);
  }
}
