package org.kaocheng.ingest;

/**
 * One level of an automatically numbered list.
 *
 * @param start the first number
 * @param style how the number is printed
 * @param pattern the text around the numbers, {@code %1} standing for the number of the first level
 * @param restartAfter the level (from 1) after which the numbers start anew, 0 for never, -1 for
 *     every higher level
 * @param legal whether all numbers in the pattern are printed in decimal
 * @param suffix what stands between number and text: a space or nothing
 */
record ListLevel(
    int start, NumberStyle style, String pattern, int restartAfter, boolean legal, String suffix) {

  static final ListLevel NONE = new ListLevel(1, NumberStyle.NONE, "", -1, false, "");
}
