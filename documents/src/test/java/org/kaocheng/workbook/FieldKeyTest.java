package org.kaocheng.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.form.FieldKey;

class FieldKeyTest {

  private static final String SIGNS = "甲项目|%; \t\n_;:=~#/{}〔〕，“”0aZ　\u00a0😀é";

  @Test
  void a_key_is_one_word_that_gives_its_field_back() {
    Random random = new Random(20260301);
    for (int round = 0; round < 5_000; round++) {
      FilingField field = field(random);
      String key = FieldKey.of(field);
      assertThat(key).doesNotContainAnyWhitespaces().doesNotContain(";");
      assertThat(FieldKey.read(key)).as(key).contains(field);
    }
  }

  @Test
  void a_row_gives_its_cells_back() {
    Random random = new Random(7);
    for (int round = 0; round < 1_000; round++) {
      List<CellKey> cells =
          random
              .ints(1 + random.nextInt(6), 0, 90)
              .mapToObj(marker ->
                  new CellKey(
                      marker,
                      pick(random, CellKey.Role.values()),
                      pick(random, CellKey.Kind.values()),
                      words(random),
                      field(random)))
              .toList();
      Optional<RowKey.IndicatorName> indicator =
          random.nextBoolean()
              ? Optional.empty()
              : Optional.of(new RowKey.IndicatorName(words(random), words(random), words(random)));
      RowKey row = new RowKey(cells, indicator);
      assertThat(RowKey.read(row.text())).contains(row);
    }
  }

  @Test
  void what_is_no_key_is_none() {
    for (String text :
        List.of("", "e|d", "合计", "e|x|a|2022:|0", "e|d|a|2022|0", "e|d|a|2022:q|0")) {
      assertThat(FieldKey.read(text)).as(text).isEmpty();
      assertThat(RowKey.read("3:F;" + text)).as(text).isEmpty();
    }
  }

  private static FilingField field(Random random) {
    return switch (random.nextInt(5)) {
      case 0 ->
          new FilingField.Entry(
              new Slot(
                  subject(random),
                  words(random),
                  new Period(random.nextInt(2100), pick(random, Basis.values())),
                  random.nextInt(9)));
      case 1 ->
          new FilingField.IndicatorField(
              words(random),
              words(random),
              subject(random),
              random.nextInt(99),
              pick(random, FilingField.Part.values()));
      case 2 -> new FilingField.ProjectName(words(random), random.nextInt(300));
      case 3 ->
          new FilingField.OpenField(
              words(random),
              words(random),
              random.nextInt(4),
              random.nextInt(9),
              random.nextInt(9) - 1);
      default -> new FilingField.OwnWords(words(random), random.nextInt(3));
    };
  }

  private static Subject subject(Random random) {
    return random.nextBoolean() ? Subject.DEPARTMENT : Subject.project(words(random));
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    int[] signs = SIGNS.codePoints().toArray();
    for (int length = random.nextInt(12); length > 0; length--) {
      words.appendCodePoint(signs[random.nextInt(signs.length)]);
    }
    return words.toString();
  }

  private static <T> T pick(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
