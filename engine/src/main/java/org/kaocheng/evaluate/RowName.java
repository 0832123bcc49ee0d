package org.kaocheng.evaluate;

import java.util.regex.Pattern;
import org.kaocheng.value.Patterns;

/** The names of indicators as they are compared. */
public final class RowName {

  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:指标)?(?:[一二三四五六七八九十]+|[0-9]{1,2})(?:[、:：)）]|[.．](?![0-9]))|^[(（][一二三四五六七八九十0-9]+[)）]");

  private RowName() {}

  /**
   * The text as it is compared: without white space, quotation marks and numbering that ends in a
   * sign (1. 二、 （三） 指标4：); 三公 keeps its 三.
   */
  public static String plain(String text) {
    String bare = Patterns.replaceAll(text, "[\\s\u3000\u00A0“”\"'‘’]", "");
    return Patterns.replaceFirst(NUMBERING.matcher(bare).replaceFirst(""), "[：:、。；;]+$", "");
  }
}
