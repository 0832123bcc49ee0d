package org.kaocheng.annotate;

/**
 * A point in the main part of a docx.
 *
 * @param element the number of an element's start tag, from 0: an element that prints characters,
 *     or a paragraph, which stands for the point before its content
 * @param offset before which of the element's own characters, from 0
 */
record Position(int element, int offset) implements Comparable<Position> {
  @Override
  public int compareTo(Position other) {
    int byElement = Integer.compare(element, other.element);
    return byElement != 0 ? byElement : Integer.compare(offset, other.offset);
  }
}
