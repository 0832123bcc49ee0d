package org.kaocheng.document;

import java.util.regex.Pattern;

/** Lines that stand between two tables and belong to neither's cells. */
public final class Captions {

  private static final int LONGEST = 60;

  private static final Pattern TITLE =
      Pattern.compile(
          ".*[^报填列见下上附此]表([(（][^()（）]{1,20}[)）])?$|(公开|附|续|表)?(表|件)?\\d{1,2}(-\\d)?(表|[:：.、 ].*)?|(附件|附表|表)[一二三四五六七八九十\\d].*");
  private static final Pattern UNIT = Pattern.compile("[(（]?(金额)?单位[:：](人民币)?(亿|百万|万|千)?元.*");
  private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,2}、[^。；，]{2,25}");

  private Captions() {}

  /** Whether the line is the title of a table, or the unit of its amounts. */
  public static boolean isCaption(String line) {
    String bare = line.strip();
    return bare.length() <= LONGEST
        && (TITLE.matcher(bare).matches() || UNIT.matcher(bare).matches());
  }

  /** Whether the line is a first-level heading: 三、绩效自评情况. */
  public static boolean isHeading(String line) {
    return HEADING.matcher(line.strip()).matches();
  }
}
