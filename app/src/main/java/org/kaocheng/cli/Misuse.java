package org.kaocheng.cli;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user in Chinese what is wrong with the call. */
final class Misuse {

  private Misuse() {}

  /**
   * Tells it and points to the help.
   *
   * @return the exit status
   */
  static int tell(Terminal terminal, ParameterException e) {
    CommandLine command = e.getCommandLine();
    String message = message(e);
    if (message.isEmpty()) {
      command.usage(command.getErr());
    } else {
      terminal.tell(message);
      terminal.tell("用法见 " + command.getCommandSpec().qualifiedName() + " --help");
    }
    return ExitStatus.FAILED;
  }

  private static String message(ParameterException e) {
    return switch (e) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing -> missing(missing.getMissing());
      case OverwrittenOptionException twice -> name(twice.getOverwritten()) + " 只能写一次。";
      default ->
          e.getArgSpec() == null
              ? requireNonNullElse(e.getMessage(), "")
              : name(e.getArgSpec()) + " 的值“" + e.getValue() + "”不正确。";
    };
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String words = "不认识的命令或选项：" + String.join(" ", e.getUnmatched()) + "。";
    List<String> suggestions = e.getSuggestions();
    return suggestions.isEmpty() ? words : words + "是否想写 " + String.join("、", suggestions) + "？";
  }

  private static String missing(List<ArgSpec> missing) {
    boolean values = missing.stream().anyMatch(ArgSpec::isOption);
    String names = String.join("、", missing.stream().map(Misuse::name).toList());
    return values ? names + " 后面缺少值。" : "请写明" + names + "。";
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }

  /** Why a file could not be written, in Chinese. */
  static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> denied.getFile() + " 没有写入权限。";
      case NoSuchFileException missing -> missing.getFile() + " 不存在。";
      case FileAlreadyExistsException exists -> exists.getFile() + " 已存在，且不是文件夹。";
      case FileSystemException other ->
          other.getFile() + "：" + requireNonNullElse(other.getReason(), "写入失败");
      default -> requireNonNullElse(e.getMessage(), "写入失败");
    };
  }
}
