package org.kaocheng.check.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Family;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.Rules;
import org.kaocheng.source.Severity;

class PeerRuleCardsTest {

  private static final List<RuleCard> CARDS =
      PeerRules.all().stream().<RuleCard>map(PeerRule::card).toList();

  @Test
  void every_rule_is_listed_once() {
    assertThat(PeerRules.all().stream().<Class<?>>map(PeerRule::getClass))
        .containsExactlyInAnyOrder(PeerRule.class.getPermittedSubclasses());
  }

  @Test
  void every_rule_has_a_code_of_its_own_and_says_why_and_what_to_do() {
    assertThat(Stream.concat(CARDS.stream(), Rules.all().stream().map(rule -> rule.card())))
        .extracting(RuleCard::code)
        .doesNotHaveDuplicates();
    assertThat(CARDS)
        .allSatisfy(card -> {
          assertThat(card.code()).startsWith("peer.");
          assertThat(card.title()).isNotBlank();
          assertThat(card.why()).endsWith("。");
          assertThat(card.remedy()).endsWith("。");
        });
  }

  @Test
  void what_stands_out_among_peers_is_never_called_an_error() {
    assertThat(CARDS)
        .allSatisfy(card -> {
          assertThat(card.family()).isEqualTo(Family.PEERS);
          assertThat(card.severity()).isNotEqualTo(Severity.ERROR);
        });
  }
}
