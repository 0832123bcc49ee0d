package org.kaocheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.StoredWorkbook;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.workbook.FilledWorkbook;
import org.kaocheng.workbook.WorkbookReader;

/** Opens workbooks that {@code kaocheng fill} has made. */
final class WorkbookFile {

  private final Terminal terminal;
  private final Schemes schemes;

  WorkbookFile(Terminal terminal, Schemes schemes) {
    this.terminal = terminal;
    this.schemes = schemes;
  }

  /** Whether a file is a workbook to be filled in, and not a report in Excel's format. */
  static boolean isOne(Path file) throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return (name.endsWith(".xlsx") || name.endsWith(".xls"))
        && Files.isRegularFile(file)
        && stored(file) instanceof StoredWorkbook.Sheets sheets
        && WorkbookReader.made(sheets).isPresent();
  }

  private static StoredWorkbook stored(Path file) throws IOException {
    return new Ingestion(Limits.STANDARD).cells(file.toString(), Files.readAllBytes(file));
  }

  /** Reads a workbook; empty, and told why, when it cannot be read. */
  Optional<FilledWorkbook> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      terminal.tell(file + "：文件不存在，请核对路径");
      return Optional.empty();
    }
    switch (stored(file)) {
      case StoredWorkbook.Unreadable(String name, String reason) -> {
        terminal.tell(name + "：" + reason);
        return Optional.empty();
      }
      case StoredWorkbook.Sheets sheets -> {
        Optional<FilledWorkbook> filled = WorkbookReader.read(sheets, schemes::scheme);
        if (filled.isEmpty()) {
          terminal.tell(file + "：" + unusable(sheets));
        }
        return filled;
      }
    }
  }

  private static String unusable(StoredWorkbook.Sheets sheets) {
    return WorkbookReader.made(sheets)
        .map(made -> "这是方案 " + made.scheme() + " 的工作簿，没有找到这个方案；可用 --schemes 指定方案文件夹")
        .orElse("不是 kaocheng fill 生成的工作簿");
  }
}
