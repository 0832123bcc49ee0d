package org.kaocheng.cli;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code kaocheng}; each subcommand is a class of its own. */
@Command(name = "kaocheng", description = "考成：检查部门整体支出绩效自评报告。", versionProvider = Version.class)
public final class Kaocheng implements Runnable {

  /** The commands by name, in the order of the help. */
  private static final Map<String, Class<?>> COMMANDS = commands();

  private Terminal terminal = Terminal.ofProcess();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "显示帮助。")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      scope = ScopeType.INHERIT,
      description = "显示版本。")
  private boolean version;

  @Option(names = "--debug", scope = ScopeType.INHERIT, description = "遇到内部错误时显示详细信息，供报告问题之用。")
  private boolean debug;

  /**
   * Runs a command.
   *
   * @return the exit status: 0, 1 or 2
   */
  public static int run(Terminal terminal, String... arguments) {
    Kaocheng kaocheng = new Kaocheng();
    kaocheng.terminal = terminal;
    CommandLine line = lineFor(kaocheng, arguments);
    line.setOut(writer(terminal.out()));
    line.setErr(writer(terminal.err()));
    line.setParameterExceptionHandler((e, all) -> Misuse.tell(terminal, e));
    line.setExecutionExceptionHandler((e, command, result) -> kaocheng.failed(e, result));
    Wording.apply(line);
    try {
      return line.execute(arguments);
    } catch (Error e) {
      terminal.tell(kaocheng.failures().reason(e));
      return ExitStatus.FAILED;
    }
  }

  /** The commands by their names. */
  static Map<String, Class<?>> commands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("check", CheckCommand.class);
    commands.put("score", ScoreCommand.class);
    commands.put("read", ReadCommand.class);
    commands.put("letter", LetterCommand.class);
    commands.put("fill", FillCommand.class);
    commands.put("rules", RulesCommand.class);
    commands.put("render", RenderCommand.class);
    commands.put("serve", ServeCommand.class);
    commands.put("backup", BackupCommand.class);
    commands.put("restore", RestoreCommand.class);
    commands.put("verify", VerifyCommand.class);
    commands.put("scheme", SchemeCommand.class);
    commands.put("corpus", CorpusCommand.class);
    return commands;
  }

  /**
   * A command line with the command called; with all of them when it is not one of them, for the
   * help tells them all. To make them all takes longer than to check a report.
   */
  private static CommandLine lineFor(Kaocheng kaocheng, String... arguments) {
    CommandLine line = new CommandLine(kaocheng);
    Class<?> called = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
    if (called == null) {
      COMMANDS.forEach(line::addSubcommand);
    } else {
      line.addSubcommand(arguments[0], called);
    }
    return line;
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** Without a subcommand, which is a wrong call: shows the help. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "");
  }

  Terminal terminal() {
    return terminal;
  }

  Failures failures() {
    return new Failures(terminal, debug);
  }

  private int failed(Exception e, ParseResult result) {
    switch (e) {
      case UsageException usage ->
          requireNonNullElse(usage.getMessage(), "").lines().forEach(terminal::tell);
      case IOException failure when isClosedPipe(failure) -> {
        // The reader (head, less) has seen enough.
      }
      case IOException failure -> {
        if (debug) {
          failure.printStackTrace(terminal.err());
        }
        terminal.tell("结果无法写出：" + Misuse.reason(failure));
      }
      default -> terminal.tell(failures().reason(e));
    }
    return ExitStatus.FAILED;
  }

  private static boolean isClosedPipe(IOException e) {
    return requireNonNullElse(e.getMessage(), "").contains("Broken pipe");
  }
}
