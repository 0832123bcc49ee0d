package org.kaocheng.store;

/**
 * Who acts.
 *
 * @param person the account
 * @param origin where from: a network address, or a command
 */
public record Actor(String person, String origin) {

  private static final int LONGEST = 200;

  public Actor {
    person = Texts.storable(person, LONGEST);
    origin = Texts.storable(origin, LONGEST);
  }
}
