package org.kaocheng.ingest;

/**
 * How much a file may ask for before it is refused.
 *
 * @param fileBytes the largest file read, in bytes
 * @param unpackedBytes the most that a zip container may unpack to, in bytes
 * @param entries the most entries of a zip container
 * @param ratio the greatest ratio of unpacked to packed bytes of an entry over 100 KB
 * @param depth how deep elements or archives may be nested
 * @param characters the most characters of text
 * @param cells the most table cells
 */
public record Limits(
    long fileBytes,
    long unpackedBytes,
    int entries,
    int ratio,
    int depth,
    int characters,
    int cells) {

  /** Enough for a report of a thousand pages. */
  public static final Limits STANDARD =
      new Limits(100L << 20, 400L << 20, 20_000, 200, 200, 20_000_000, 500_000);
}
