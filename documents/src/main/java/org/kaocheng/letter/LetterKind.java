package org.kaocheng.letter;

import java.util.Locale;

/** The letters there are. */
public enum LetterKind {
  /** 审核意见: to be taken into account. */
  OPINION,
  /** 整改通知: to be followed. */
  NOTICE;

  /** Its name in commands and in the file of words. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
