package org.kaocheng.web.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.kaocheng.web.page.Moments;
import org.springframework.stereotype.Component;

/** Times and sizes of files as the pages print them. */
@Component("intakeWords")
class IntakeWords {

  private static final BigDecimal KILO = BigDecimal.valueOf(1024);

  /** A moment in China. */
  public String time(Instant at) {
    return Moments.toMinute(at);
  }

  /** A size in KB, with one decimal. */
  public String kilobytes(long bytes) {
    return BigDecimal.valueOf(bytes).divide(KILO, 1, RoundingMode.UP).toPlainString();
  }
}
