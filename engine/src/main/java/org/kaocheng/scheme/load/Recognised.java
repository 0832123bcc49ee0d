package org.kaocheng.scheme.load;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kaocheng.source.Place;

/**
 * A scheme a report may be of.
 *
 * @param scheme the scheme's id
 * @param strength how well it is founded; only for ranking
 * @param kind how it was found
 * @param grounds why, in the order of their weight
 */
public record Recognised(String scheme, int strength, Kind kind, List<Ground> grounds) {

  /** How a scheme was found. */
  public enum Kind {
    /** Region and year are the report's. */
    FITTING,
    /** The region is the report's, the year the nearest there is, or the report's is not known. */
    NEAREST_YEAR,
    /** None was recognised: the national base. */
    FALLBACK
  }

  /**
   * One ground.
   *
   * @param sentence the ground in Chinese
   * @param place where in the report; the report as a whole when at no place
   */
  public record Ground(String sentence, Place place) {
    public Ground {
      requireNonNull(sentence, "sentence is null");
      requireNonNull(place, "place is null");
    }
  }

  public Recognised {
    requireNonNull(scheme, "scheme is null");
    requireNonNull(kind, "kind is null");
    grounds = List.copyOf(grounds);
  }
}
