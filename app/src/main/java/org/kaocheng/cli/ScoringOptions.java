package org.kaocheng.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say by which scheme reports are scored. */
final class ScoringOptions {

  @Mixin private SchemesOption schemes = new SchemesOption();

  @Option(
      names = "--scheme",
      paramLabel = "方案",
      description = "评分方案，如 hunan-yueyanglou/2021。默认根据报告内容识别。")
  private @Nullable String scheme;

  @Option(
      names = "--as-of",
      paramLabel = "日期",
      description = "按哪一天有效的规定评分，如 2022-12-31。默认为报告年度的最后一天。")
  private @Nullable String asOf;

  /**
   * Scoring by what was asked for.
   *
   * @throws UsageException when there is no such folder, scheme or day
   */
  Scoring open() {
    return Scoring.of(schemes.open(), scheme, asOf);
  }
}
