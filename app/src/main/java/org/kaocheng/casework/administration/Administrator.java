package org.kaocheng.casework.administration;

import static java.util.Objects.requireNonNull;

import org.kaocheng.store.Actor;

/**
 * Who administers.
 *
 * @param account the account's number
 * @param unit its unit: it keeps this one and those below
 * @param actor who and where from, as events keep it
 */
public record Administrator(long account, long unit, Actor actor) {
  public Administrator {
    requireNonNull(actor, "actor is null");
  }
}
