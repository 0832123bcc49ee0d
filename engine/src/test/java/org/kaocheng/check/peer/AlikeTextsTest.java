package org.kaocheng.check.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlikeTextsTest {

  @Test
  void texts_with_a_few_characters_changed_are_found_and_unrelated_ones_never() {
    int found = 0;
    int alike = 0;
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      String own = ChangedWords.random(120 + random.nextInt(200), random);
      String changed = ChangedWords.of(own, 1 + random.nextInt(3), random);
      String unrelated = ChangedWords.random(120 + random.nextInt(200), random);
      Map<String, String> clusters = AlikeTexts.clusters(List.of(own, changed, unrelated));
      assertThat(clusters).as("seed " + seed).containsEntry(unrelated, unrelated);
      boolean joined = clusters.getOrDefault(own, "").equals(clusters.get(changed));
      boolean isAlike = Shingles.shared(Shingles.of(own), Shingles.of(changed)) >= AlikeTexts.ALIKE;
      assertThat(joined && !isAlike).as("joined though not alike, seed " + seed).isFalse();
      alike += isAlike ? 1 : 0;
      found += joined ? 1 : 0;
    }
    assertThat(alike).isGreaterThan(150);
    assertThat(found).isEqualTo(alike);
  }

  @Test
  void texts_that_share_half_are_not_alike() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      String common = ChangedWords.random(100, random);
      String one = common + ChangedWords.random(50, random);
      String other = common + ChangedWords.random(50, random);
      assertThat(AlikeTexts.clusters(List.of(one, other))).containsEntry(one, one);
    }
  }

  @Test
  void clusters_do_not_depend_on_the_order() {
    Random random = new Random(3);
    List<String> texts = new ArrayList<>();
    for (int number = 0; number < 30; number++) {
      String text = ChangedWords.random(200, random);
      for (int step = 0; step < 6; step++) {
        texts.add(text);
        text = ChangedWords.of(text, 2, random);
      }
    }
    Map<String, String> clusters = AlikeTexts.clusters(texts);
    assertThat(clusters.values().stream().distinct().count()).isLessThan(60);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(texts, new Random(seed));
      assertThat(AlikeTexts.clusters(texts)).isEqualTo(clusters);
    }
  }

  @Test
  void a_text_has_the_same_bands_for_ever() {
    assertThat(Shingles.bands("组织防汛抢险演练出动抢险队员巡查堤段"))
        .containsExactly(
            "95f6d8c3",
            "246b8533",
            "03a54a50",
            "4c54be3b",
            "093d586d",
            "28fa6a63",
            "dffa552a",
            "5badb516");
  }
}
