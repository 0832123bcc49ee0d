package org.kaocheng.check.peer;

import java.util.Random;
import java.util.stream.Collectors;

/** Words made at random, and words changed at random. */
final class ChangedWords {

  /** 一 to 龟, the first twenty thousand Chinese characters. */
  private static final int FIRST = 0x4E00;

  private static final int CHARACTERS = 20_000;

  private ChangedWords() {}

  static String random(int length, Random random) {
    return random
        .ints(length, FIRST, FIRST + CHARACTERS)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** The words with so many characters replaced. */
  static String of(String words, int changes, Random random) {
    StringBuilder changed = new StringBuilder(words);
    for (int change = 0; change < changes; change++) {
      int at = random.nextInt(changed.length());
      changed.replace(at, at + 1, random(1, random));
    }
    return changed.toString();
  }
}
