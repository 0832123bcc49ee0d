package org.kaocheng.cli;

import picocli.CommandLine;

/** The Chinese headings of the help. */
final class Wording {

  private Wording() {}

  /** Sets them for a command and all its subcommands. */
  static void apply(CommandLine line) {
    var usage = line.getCommandSpec().usageMessage();
    usage.synopsisHeading("用法：");
    usage.synopsisSubcommandLabel("命令");
    usage.descriptionHeading("%n");
    usage.parameterListHeading("%n参数：%n");
    usage.optionListHeading("%n选项：%n");
    usage.commandListHeading("%n命令：%n");
    usage.sortOptions(false);
    line.getSubcommands().values().forEach(Wording::apply);
  }
}
