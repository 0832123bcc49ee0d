package org.kaocheng.corpus.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes one after the other; numbers with their lowest byte first. */
final class Bytes {

  private static final int BYTE = 8;

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  /** Adds a number of one byte. */
  Bytes one(int number) {
    written.write(number);
    return this;
  }

  /** Adds numbers of two bytes. */
  Bytes two(int... numbers) {
    for (int number : numbers) {
      one(number).one(number >> BYTE);
    }
    return this;
  }

  /** Adds numbers of four bytes. */
  Bytes four(int... numbers) {
    for (int number : numbers) {
      two(number, number >> 2 * BYTE);
    }
    return this;
  }

  /** Adds a text, two bytes a character. */
  Bytes text(String text) {
    return all(text.getBytes(StandardCharsets.UTF_16LE));
  }

  /** Adds bytes as they are. */
  Bytes all(byte[] bytes) {
    written.writeBytes(bytes);
    return this;
  }

  /** Adds so many zeros. */
  Bytes zeros(int count) {
    return all(new byte[count]);
  }

  /** Adds zeros until the length is a multiple of a number. */
  Bytes upTo(int multiple) {
    return zeros(Math.ceilDiv(length(), multiple) * multiple - length());
  }

  /** How many there are. */
  int length() {
    return written.size();
  }

  /** All of them. */
  byte[] toArray() {
    return written.toByteArray();
  }
}
