package org.kaocheng.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kaocheng.casework.administration.TaskKeeping;
import org.springframework.stereotype.Component;

/** Moments as all pages show them, in China's time wherever the program runs. */
@Component("moments")
public final class Moments {

  private static final DateTimeFormatter DAY = formatter("yyyy-MM-dd");
  private static final DateTimeFormatter MINUTE = formatter("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter SECOND = formatter("yyyy-MM-dd HH:mm:ss");
  private static final DateTimeFormatter CLOCK = formatter("HH:mm:ss");

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(TaskKeeping.ZONE);
  }

  /** The day. */
  public String day(Instant at) {
    return DAY.format(at);
  }

  /** Day, hour and minute. */
  public String minute(Instant at) {
    return toMinute(at);
  }

  /** Hour, minute and second of the day. */
  public String second(Instant at) {
    return CLOCK.format(at);
  }

  /** Day, hour and minute. */
  public static String toMinute(Instant at) {
    return MINUTE.format(at);
  }

  /** Day, hour, minute and second. */
  public static String toSecond(Instant at) {
    return SECOND.format(at);
  }

  /** The days from one moment to another, begun days counted; less than one when it is past. */
  public static long days(Instant from, Instant to) {
    long seconds = Duration.between(from, to).toSeconds();
    return seconds <= 0 ? 0 : (seconds + 86_399) / 86_400;
  }
}
