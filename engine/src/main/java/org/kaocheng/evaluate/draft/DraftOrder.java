package org.kaocheng.evaluate.draft;

import static java.util.Objects.requireNonNull;

/**
 * What pack is to be drafted.
 *
 * @param id region and year, {@code hunan-xx/2025}
 * @param base the id of the scheme it extends
 */
public record DraftOrder(String id, String base) {
  public DraftOrder {
    requireNonNull(base, "base is null");
    if (!isId(id)) {
      throw new IllegalArgumentException("not region/year: " + id);
    }
  }

  /** Whether a text is region and year: small letters, digits and hyphens, then the year. */
  public static boolean isId(String text) {
    return text.matches("[a-z0-9]+(-[a-z0-9]+)*/20[0-9]{2}");
  }

  /** The fiscal year. */
  public String year() {
    return id.substring(id.indexOf('/') + 1);
  }
}
