package org.kaocheng.web.intake;

import java.util.Locale;
import java.util.Optional;

/** Which year's file a draft is filled in from. */
enum SourceYear {
  /** Last year's: its lasting data and its final accounts are carried forward. */
  LAST,
  /** This year's: what it has is taken over as it is. */
  THIS;

  /** The one of a word of an address: last, this. */
  static Optional<SourceYear> of(String word) {
    for (SourceYear each : values()) {
      if (each.word().equals(word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The one a file is of, by its year; empty when its year is neither. */
  static Optional<SourceYear> of(Understood file, int year) {
    return file.year()
        .flatMap(of ->
            of == year ? Optional.of(THIS) : of == year - 1 ? Optional.of(LAST) : Optional.empty());
  }

  /** Its word in addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
