package org.kaocheng.value;

import java.util.List;

/** The word lists of {@code words.txt}, read once. */
final class Words {

  /** Operators before a number. */
  static final WordTree<Bound> BEFORE = bounds("before.");

  /** Operators after a number or its unit. */
  static final WordTree<Bound> AFTER = bounds("after.");

  /** The word that closes 控制在…内 or a length of time. */
  static final WordTree<Boolean> INSIDE = words("inside");

  /** Words that open a number upward within its last digit. */
  static final WordTree<Boolean> MORE = words("more");

  /** Words that begin like those of {@link #MORE} and are others. */
  static final WordTree<Boolean> MORE_NOT = words("more-not");

  /** Words that number things. */
  static final WordTree<Boolean> LABEL = words("label");

  /** Words that number things when a colon follows. */
  static final WordTree<Boolean> LABEL_COLON = words("label-colon");

  /** Words that announce a code. */
  static final WordTree<Boolean> CODE_LABEL = words("code-label");

  /** Words that make the number before them an ordinal or a name. */
  static final WordTree<Boolean> ORDINAL_AFTER = words("ordinal-after");

  /** Words after which no Chinese numeral counts. */
  static final WordTree<Boolean> CHINESE_NOT_AFTER = words("chinese-not-after");

  /** Words after which 一 does not count. */
  static final WordTree<Boolean> ONE_NOT_AFTER = words("one-not-after");

  /** Numbers of telephone services. */
  static final WordTree<Boolean> HOTLINE = words("hotline");

  /** Words that make a month and a day before them a name. */
  static final WordTree<Boolean> DAY_NAME_AFTER = words("day-name-after");

  /** Set phrases with numbers in them. */
  static final WordTree<Boolean> IDIOM = words("idiom");

  private Words() {}

  private static List<WordFile.Line> lines() {
    return Lines.ALL;
  }

  private static WordTree<Boolean> words(String key) {
    WordTree<Boolean> tree = new WordTree<>();
    for (WordFile.Line line : lines()) {
      if (line.key().equals(key)) {
        line.words().forEach(word -> tree.add(word, true));
      }
    }
    return tree;
  }

  private static WordTree<Bound> bounds(String prefix) {
    WordTree<Bound> tree = new WordTree<>();
    for (WordFile.Line line : lines()) {
      if (line.key().startsWith(prefix)) {
        Bound bound = Bound.valueOf(line.key().substring(prefix.length()));
        line.words().forEach(word -> tree.add(word, bound));
      }
    }
    return tree;
  }

  /** Holds the lines while the trees are built. */
  private static final class Lines {
    private static final List<WordFile.Line> ALL = WordFile.read("words.txt");
  }
}
