package org.kaocheng.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class UnitSpellingRuleTest {

  @Test
  void finds_one_unit_spelt_in_two_ways() {
    List<String> messages =
        ReadingFixture.report().paragraphs("库房2.5万平方米，展厅1.2万㎡。").messages(new UnitSpellingRule());

    assertThat(messages).singleElement().asString().contains("“万平方米”、“万㎡”");
  }

  @Test
  void keeps_units_of_different_size_apart() {
    List<String> messages =
        ReadingFixture.report().paragraphs("库房2.5万平方米，展厅300平方米。").messages(new UnitSpellingRule());

    assertThat(messages).isEmpty();
  }
}
