package org.kaocheng.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kaocheng scheme}: work on schemes; each subcommand is a class of its own. */
@Command(
    name = "scheme",
    description = "评价方案：列出、查看、检查、试算、比较、起草、取模板。方案是各地的指标、分值、评分规则和等级，用文字文件写成。",
    subcommands = {
      SchemeListCommand.class,
      SchemeShowCommand.class,
      SchemeCheckCommand.class,
      SchemeTestCommand.class,
      SchemeDiffCommand.class,
      SchemeNewCommand.class,
      SchemeTemplateCommand.class
    })
final class SchemeCommand implements Runnable {

  @ParentCommand private Kaocheng kaocheng = new Kaocheng();

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a subcommand, which is a wrong call: shows the help. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "");
  }

  Terminal terminal() {
    return kaocheng.terminal();
  }
}
