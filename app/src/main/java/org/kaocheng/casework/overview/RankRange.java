package org.kaocheng.casework.overview;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.value.Interval;

/**
 * The ranks a score can have when the rules leave several scores possible. Equal scores share the
 * better rank.
 *
 * @param best the best rank, from 1: only those that are surely higher stand before
 * @param worst the worst: all that may be higher stand before
 */
public record RankRange(int best, int worst) {

  /** The ranks of scores, in their order. */
  public static List<RankRange> of(List<Interval> scores) {
    List<RankRange> ranks = new ArrayList<>();
    for (int own = 0; own < scores.size(); own++) {
      Interval score = scores.get(own);
      int surely = 0;
      int maybe = 0;
      for (int other = 0; other < scores.size(); other++) {
        if (other != own) {
          surely += scores.get(other).lower().compareTo(score.upper()) > 0 ? 1 : 0;
          maybe += scores.get(other).upper().compareTo(score.lower()) > 0 ? 1 : 0;
        }
      }
      ranks.add(new RankRange(surely + 1, maybe + 1));
    }
    return ranks;
  }

  /** Whether only one rank is possible. */
  public boolean isCertain() {
    return best == worst;
  }
}
