package org.kaocheng.casework.disclosure;

import static java.util.Objects.requireNonNull;

/**
 * Something in a report that must not become public unseen.
 *
 * @param id a fingerprint of what and where, the same as long as the submission is
 * @param sign the id of the sign it was found by; the code of a rule where a rule found it
 * @param title what it is, a short Chinese phrase
 * @param why why it matters, one Chinese sentence
 * @param todo what to do, one Chinese sentence
 * @param handling what is done about it
 * @param place where it stands, in Chinese words
 * @param before the words there; empty when there are none
 * @param after the same as they are published when it is masked; empty when it is not
 */
public record Obstacle(
    String id,
    String sign,
    String title,
    String why,
    String todo,
    Handling handling,
    String place,
    String before,
    String after) {
  public Obstacle {
    requireNonNull(id, "id is null");
    requireNonNull(sign, "sign is null");
    requireNonNull(title, "title is null");
    requireNonNull(why, "why is null");
    requireNonNull(todo, "todo is null");
    requireNonNull(handling, "handling is null");
    requireNonNull(place, "place is null");
    requireNonNull(before, "before is null");
    requireNonNull(after, "after is null");
  }
}
