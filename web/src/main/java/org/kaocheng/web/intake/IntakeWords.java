package org.kaocheng.web.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Times and sizes of files as the pages print them. */
@Component("intakeWords")
class IntakeWords {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
          .withZone(ZoneId.of("Asia/Shanghai"));

  private static final BigDecimal KILO = BigDecimal.valueOf(1024);

  /** A moment in China. */
  public String time(Instant at) {
    return TIME.format(at);
  }

  /** A size in KB, with one decimal. */
  public String kilobytes(long bytes) {
    return BigDecimal.valueOf(bytes).divide(KILO, 1, RoundingMode.UP).toPlainString();
  }
}
