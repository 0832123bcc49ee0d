package org.kaocheng.web.review;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as reviewers read them, in China's time. */
final class ReviewTimes {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

  private ReviewTimes() {}

  /** To the minute. */
  static String minute(Instant at) {
    return MINUTE.format(at);
  }

  /** To the second. */
  static String second(Instant at) {
    return SECOND.format(at);
  }
}
