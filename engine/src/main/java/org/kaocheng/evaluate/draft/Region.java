package org.kaocheng.evaluate.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.fact.Identification;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.pack.SchemeLevel;

/**
 * The region a table is of, from the unit's name or from the words before 人民政府 and 财政局.
 *
 * @param name its full name: 岳阳楼区
 * @param level its level of government
 */
record Region(String name, SchemeLevel level) {

  private static final Pattern NAME =
      Pattern.compile("(?:[\\p{IsHan}&&[^省市区县州盟旗]]{1,8}(?:自治)?[省市区县州盟旗])+?");
  private static final Pattern LAST =
      Pattern.compile("([\\p{IsHan}&&[^省市区县州盟旗]]{1,8}(?:自治)?[省市区县州盟旗])(?=[^省市区县州盟旗]*$)");
  private static final Pattern ISSUER =
      Pattern.compile("([\\p{IsHan}]{2,16}?[省市区县州盟旗])(?:人民政府|财政局|财政厅)");
  private static final int HEAD = 60;

  /** The region; empty when no name of one was found. */
  static Optional<Region> of(Reading reading) {
    return leading(reading.identification().unit())
        .or(() -> issuer(reading))
        .map(name -> new Region(name, level(name, reading.identification().level())));
  }

  /** 岳阳市岳阳楼区政务中心 → 岳阳楼区. */
  private static Optional<String> leading(String unit) {
    Matcher matcher = NAME.matcher(unit);
    String last = "";
    int at = 0;
    while (matcher.find() && matcher.start() == at) {
      last = matcher.group();
      at = matcher.end();
    }
    return Optional.of(last).filter(name -> name.length() > 1);
  }

  private static Optional<String> issuer(Reading reading) {
    for (Passage passage : reading.passages().stream().limit(HEAD).toList()) {
      Matcher issuer = ISSUER.matcher(passage.squeezed());
      if (issuer.find()) {
        Matcher last = LAST.matcher(issuer.group(1));
        return last.find() ? Optional.of(last.group(1)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static SchemeLevel level(String name, Identification.Level unit) {
    return switch (name.charAt(name.length() - 1)) {
      case '省' -> SchemeLevel.PROVINCE;
      case '市', '州', '盟' ->
          unit == Identification.Level.COUNTY ? SchemeLevel.COUNTY : SchemeLevel.CITY;
      case '区' -> name.endsWith("自治区") ? SchemeLevel.PROVINCE : SchemeLevel.DISTRICT;
      default -> SchemeLevel.COUNTY;
    };
  }
}
