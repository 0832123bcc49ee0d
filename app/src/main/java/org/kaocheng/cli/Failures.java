package org.kaocheng.cli;

import java.util.function.Supplier;
import org.kaocheng.report.Report;

/**
 * Keeps what goes wrong within one file to that file: what a broken program, too deep a nesting or
 * too little memory throws becomes one line for the user, and the other files go on.
 *
 * @param terminal where stack traces go
 * @param debug whether stack traces are shown
 */
record Failures(Terminal terminal, boolean debug) {

  /** The report that {@code work} makes, or one that says why it could not be made. */
  Report guard(String file, Supplier<Report> work) {
    try {
      return work.get();
    } catch (RuntimeException | Error e) {
      return new Report.Unreadable(file, reason(e));
    }
  }

  /** What to tell the user; shows the stack trace when asked for. */
  String reason(Throwable failure) {
    if (debug) {
      failure.printStackTrace(terminal.err());
    }
    return switch (failure) {
      case StackOverflowError ignored -> "内部错误：文件内容嵌套过深，无法处理。";
      case OutOfMemoryError ignored ->
          "内部错误：内存不足。请减少 --jobs，或设置环境变量 KAOCHENG_JAVA_OPTS=-Xmx4g 后重试。";
      default ->
          "内部错误（"
              + failure.getClass().getSimpleName()
              + "）。这是程序的问题，请按 README 中“报告问题”一节告诉我们，并附上加 --debug 运行的输出。";
    };
  }
}
