package org.kaocheng.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The reports a command is given. */
final class ReportFiles {

  @Parameters(
      paramLabel = "文件",
      arity = "1..*",
      description = "报告文件（docx、doc、pdf、xlsx、xls、html、txt）、文件夹或 zip 压缩包，可以有多个。")
  private List<Path> named = List.of();

  /** The files, folders and archives in the order they were named. */
  List<Path> named() {
    return named;
  }
}
