package org.kaocheng.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms results can take. */
enum OutputFormat {
  TEXT,
  JSON,
  HTML,
  DOCX,
  XLSX;

  /**
   * The format of that name.
   *
   * @throws UsageException when it is not one of those a command knows
   */
  static OutputFormat of(String name, OutputFormat... known) {
    for (OutputFormat format : known) {
      if (format.word().equals(name.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    String choices = Arrays.stream(known).map(OutputFormat::word).collect(Collectors.joining("、"));
    boolean later = List.of("xlsx", "docx", "pdf").contains(name.toLowerCase(Locale.ROOT));
    throw new UsageException(
        (later ? "还不能输出 " + name + " 格式" : "不认识的格式“" + name + "”") + "，可用：" + choices + "。");
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
