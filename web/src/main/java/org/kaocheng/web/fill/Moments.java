package org.kaocheng.web.fill;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Moments as pages show them, in the time of the place the program runs at. */
@Component("moments")
public class Moments {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

  /** Day, hour and minute. */
  public String minute(Instant at) {
    return MINUTE.format(at.atZone(ZoneId.systemDefault()));
  }

  /** Hour, minute and second. */
  public String second(Instant at) {
    return SECOND.format(at.atZone(ZoneId.systemDefault()));
  }

  /** The days from one moment to another, begun days counted; less than one when it is past. */
  static long days(Instant from, Instant to) {
    long seconds = Duration.between(from, to).toSeconds();
    return seconds <= 0 ? 0 : (seconds + 86_399) / 86_400;
  }
}
