package org.kaocheng.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RangeTest {

  @Test
  void a_range_meets_an_interval_when_some_number_is_in_both() {
    Random random = new Random(20260301);
    int meeting = 0;
    for (int round = 0; round < 5000; round++) {
      Range range = new Range(end(random), random.nextBoolean(), end(random), random.nextBoolean());
      BigDecimal low = BigDecimal.valueOf(random.nextInt(6));
      Interval interval = new Interval(low, low.add(BigDecimal.valueOf(random.nextInt(4))));
      Range closed =
          new Range(Optional.of(interval.lower()), true, Optional.of(interval.upper()), true);
      boolean expected = range.intersect(closed).isPresent();
      assertThat(range.meets(interval)).as("%s %s", range, interval).isEqualTo(expected);
      meeting += expected ? 1 : 0;
    }
    assertThat(meeting).isBetween(1000, 4000);
  }

  private static Optional<BigDecimal> end(Random random) {
    return random.nextInt(5) == 0
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(random.nextInt(8)));
  }
}
