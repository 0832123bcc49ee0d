package org.kaocheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.Rules;
import org.kaocheng.check.peer.PeerRules;
import org.kaocheng.report.RulesText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code kaocheng rules}: lists all rules. */
@Command(name = "rules", description = "列出全部检查规则：编号、级别、为什么要查、查出后怎么办。")
final class RulesCommand implements Callable<Integer> {

  @ParentCommand private Kaocheng kaocheng = new Kaocheng();

  @Override
  public Integer call() throws IOException {
    Terminal terminal = kaocheng.terminal();
    List<RuleCard> cards = new ArrayList<>();
    Rules.all().forEach(rule -> cards.add(rule.card()));
    PeerRules.all().forEach(rule -> cards.add(rule.card()));
    String text = RulesText.of(cards, terminal.style());
    terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
    return ExitStatus.FINE;
  }
}
