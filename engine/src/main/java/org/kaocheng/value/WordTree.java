package org.kaocheng.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words with a value each, found by their longest match at a place; time grows with the match and
 * with the logarithm of the number of words.
 */
final class WordTree<V> {

  /** Children lie in order of their characters, so that a look-up neither boxes nor hashes. */
  private static final class Node<V> {
    private char[] characters = {};
    private final List<Node<V>> children = new ArrayList<>();
    private @Nullable V value;

    @Nullable Node<V> child(char c) {
      int index = Arrays.binarySearch(characters, c);
      return index < 0 ? null : children.get(index);
    }

    Node<V> childOrNew(char c) {
      int index = Arrays.binarySearch(characters, c);
      if (index >= 0) {
        return children.get(index);
      }
      int place = -index - 1;
      char[] grown = Arrays.copyOf(characters, characters.length + 1);
      System.arraycopy(characters, place, grown, place + 1, characters.length - place);
      grown[place] = c;
      characters = grown;
      Node<V> node = new Node<>();
      children.add(place, node);
      return node;
    }
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
      node = node.childOrNew(word.charAt(index));
    }
    node.value = value;
  }

  /** The longest word that starts at {@code from}, or null. */
  @Nullable Hit<V> startingAt(String text, int from) {
    Node<V> node = forward;
    Hit<V> best = null;
    for (int index = from; index < text.length(); index++) {
      node = node.child(text.charAt(index));
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
      node = node.child(text.charAt(index));
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
