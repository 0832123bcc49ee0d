package org.kaocheng.value;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words with a value each, found by their longest match at a place; time grows with the match, not
 * with the number of words. Maps are only looked up, never walked, so their order does not matter.
 */
final class WordTree<V> {

  private static final class Node<V> {
    private final Map<Character, Node<V>> next = new HashMap<>();
    private @Nullable V value;
  }

  /** A word found: its length and its value. */
  record Hit<V>(int length, V value) {}

  private final Node<V> forward = new Node<>();
  private final Node<V> backward = new Node<>();

  /** Adds a word; a word added again takes the new value. */
  void add(String word, V value) {
    insert(forward, word, value);
    insert(backward, new StringBuilder(word).reverse().toString(), value);
  }

  private void insert(Node<V> root, String word, V value) {
    Node<V> node = root;
    for (int index = 0; index < word.length(); index++) {
      node = node.next.computeIfAbsent(word.charAt(index), key -> new Node<>());
    }
    node.value = value;
  }

  /** The longest word that starts at {@code from}, or null. */
  @Nullable Hit<V> startingAt(String text, int from) {
    Node<V> node = forward;
    Hit<V> best = null;
    for (int index = from; index < text.length(); index++) {
      node = node.next.get(text.charAt(index));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = new Hit<>(index + 1 - from, node.value);
      }
    }
    return best;
  }

  /**
   * The longest word that ends before {@code end} and starts at {@code floor} or later, or null.
   */
  @Nullable Hit<V> endingAt(String text, int end, int floor) {
    Node<V> node = backward;
    Hit<V> best = null;
    for (int index = end - 1; index >= floor; index--) {
      node = node.next.get(text.charAt(index));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = new Hit<>(end - index, node.value);
      }
    }
    return best;
  }
}
