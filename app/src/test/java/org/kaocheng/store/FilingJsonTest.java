package org.kaocheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaocheng.filing.Filing;
import org.kaocheng.store.FilingJson.Decoded;

class FilingJsonTest {

  @Test
  void a_filing_is_read_back_as_it_was_written_with_its_order() {
    for (long seed = 0; seed < 500; seed++) {
      Filing filing = SeededFiling.of(seed);
      String json = FilingJson.write(filing);
      assertThat(FilingJson.read(json)).as("seed %d", seed).isEqualTo(new Decoded.Read(filing));
      Filing again = ((Decoded.Read) FilingJson.read(json)).filing();
      assertThat(FilingJson.write(again)).as("seed %d", seed).isEqualTo(json);
      assertThat(List.copyOf(again.entries().keySet()))
          .isEqualTo(List.copyOf(filing.entries().keySet()));
    }
  }

  @Test
  void what_is_written_holds_no_character_a_database_refuses() {
    for (long seed = 0; seed < 200; seed++) {
      String json = FilingJson.write(SeededFiling.of(seed));
      assertThat(Texts.storable(json, json.length())).as("seed %d", seed).isEqualTo(json);
    }
  }

  @Test
  void a_plain_figure_is_its_text_number_and_unit() {
    String json =
        "{\"format\":1,\"scheme\":\"s\",\"year\":2022,\"entries\":[{\"concept\":\"c\",\"figure\":"
            + "{\"text\":\"1728.20\",\"number\":\"1728.20\",\"unit\":\"万元\"}}],\"projects\":[],"
            + "\"indicators\":[],\"open_rows\":[],\"words\":{}}";
    Decoded decoded = FilingJson.read(json);
    assertThat(decoded).isInstanceOf(Decoded.Read.class);
    assertThat(FilingJson.write(((Decoded.Read) decoded).filing())).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"format\":2,\"scheme\":\"s\",\"year\":2022}",
        "{\"format\":1,\"scheme\":\"s\",\"year\":\"2022\"}",
        "{\"format\":1,\"scheme\":\"s\",\"year\":20222022222}",
        "{\"format\":1,\"scheme\":\"s\",\"year\":2022} x",
        "{\"format\":1,\"scheme\":\"s\",\"year\":2022,\"more\":1}",
        "{\"format\":1,\"scheme\":\"s\",\"year\":2022,\"year\":2022}",
        "{\"format\":1,\"scheme\":\"s\",\"year\":2022,\"entries\":[1]}",
        "{\"format\":1,\"scheme\":\"s\",\"year\":2022,\"entries\":[{\"concept\":\"c\"}]}",
        "{\"format\":1,\"scheme\":\"s\",\"year\":2022,\"entries\":[{\"concept\":\"c\",\"item\":-1,\"words\":\"\"}]}",
        "{\"format\":1,\"scheme\":\"s\",\"year\":2022,\"entries\":[{\"concept\":\"c\",\"words\":\"a\"},"
            + "{\"concept\":\"c\",\"words\":\"b\"}]}",
        "{\"format\":1,\"scheme\":\"s\",\"year\":2022,\"entries\":[{\"concept\":\"c\",\"figure\":"
            + "{\"text\":\"1\",\"number\":\"1E999999999\"}}]}",
        "{\"format\":1,\"scheme\":\"s\",\"year\":2022,\"entries\":[{\"concept\":\"c\",\"figure\":"
            + "{\"text\":\"1\",\"number\":\"一\"}}]}",
        "{\"format\":1,\"scheme\":\"s\",\"year\":2022,\"entries\":[{\"concept\":\"c\",\"figure\":"
            + "{\"text\":\"1\",\"number\":\"1\",\"unit\":\"没有\"}}]}",
      })
  void what_is_no_filing_is_refused_in_words(String json) {
    assertThat(FilingJson.read(json))
        .isInstanceOfSatisfying(
            Decoded.Unreadable.class, refused -> assertThat(refused.reason()).endsWith("。"));
  }

  @Test
  void a_damaged_text_is_refused_or_is_another_filing_but_never_an_accident() {
    Random random = new Random(7);
    List<Decoded> all = new ArrayList<>();
    for (long seed = 0; seed < 300; seed++) {
      StringBuilder json = new StringBuilder(FilingJson.write(SeededFiling.of(seed)));
      for (int each = 0; each < 3; each++) {
        int at = random.nextInt(json.length());
        switch (random.nextInt(3)) {
          case 0 -> json.deleteCharAt(at);
          case 1 -> json.setLength(Math.max(1, at));
          default -> json.setCharAt(at, "{}[]\",:-9a".charAt(random.nextInt(10)));
        }
      }
      all.add(FilingJson.read(json.toString()));
    }
    assertThat(all).hasAtLeastOneElementOfType(Decoded.Unreadable.class);
  }

  @Test
  void deep_and_long_texts_are_refused() {
    String deep = "{\"format\":" + "[".repeat(100_000);
    String longer = " ".repeat(FilingJson.LONGEST + 1);
    assertThat(FilingJson.read(deep)).isInstanceOf(Decoded.Unreadable.class);
    assertThat(FilingJson.read(longer)).isInstanceOf(Decoded.Unreadable.class);
  }
}
