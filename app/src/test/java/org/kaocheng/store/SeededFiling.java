package org.kaocheng.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.OpenRow;
import org.kaocheng.filing.Slot;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.QuantityScanner;
import org.kaocheng.value.Unit;
import org.kaocheng.value.Units;

/** Filings with every kind of content there is, usual and strange, by a seed. */
public final class SeededFiling {

  private static final List<String> TYPED =
      List.of(
          "1728.23",
          "1,728.20",
          "95.04%",
          "121人",
          "-3.5万元",
          "0",
          "0.00",
          "约200份",
          "六个",
          "≥98%",
          "5—8",
          "不少于30场次",
          "31..5",
          "10万",
          "1850㎡",
          "2.5元/人");
  private static final List<String> STRANGE =
      List.of(
          "",
          " ",
          "\"引号\"\\反斜线",
          "第一行\n第二行\t制表",
          "\u0000\u0001\u007f",
          "\uD800半个",
          "半个\uDC00",
          "𠮷野家",
          "</script><b>",
          "'; drop table draft; --",
          "\u2028\uFEFF\uFFFF");

  private final Random random;

  private SeededFiling(long seed) {
    this.random = new Random(seed);
  }

  /** The filing of a seed. */
  public static Filing of(long seed) {
    return new SeededFiling(seed).filing();
  }

  private Filing filing() {
    Map<Slot, Content> entries = new LinkedHashMap<>();
    repeat(60, () -> entries.put(slot(), content()));
    List<FiledProject> projects = new ArrayList<>();
    repeat(4, () -> projects.add(new FiledProject(text(), text())));
    List<IndicatorRow> indicators = new ArrayList<>();
    repeat(20, () -> indicators.add(indicator()));
    List<OpenRow> openRows = new ArrayList<>();
    repeat(5, () -> openRows.add(openRow()));
    Map<String, List<String>> words = new LinkedHashMap<>();
    repeat(8, () -> words.put("section/" + text(), List.of(text(), text())));
    words.put("empty", List.of());
    int year = 1990 + random.nextInt(60);
    return new Filing("a/" + text(), year, entries, projects, indicators, openRows, words);
  }

  private void repeat(int most, Runnable step) {
    int times = random.nextInt(most);
    for (int each = 0; each < times; each++) {
      step.run();
    }
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String text() {
    return random.nextInt(4) == 0 ? any(STRANGE) : "文字" + random.nextInt(1000);
  }

  private Subject subject() {
    return random.nextBoolean() ? Subject.DEPARTMENT : Subject.project(text());
  }

  private Slot slot() {
    Period period = new Period(random.nextInt(2) * 2022, any(List.of(Basis.values())));
    return new Slot(subject(), "concept." + random.nextInt(500), period, random.nextInt(3));
  }

  private Content content() {
    return switch (random.nextInt(6)) {
      case 0 -> new Content.Words(text());
      case 1 -> new Content.Blank();
      case 2 -> new Content.Figure(strangeQuantity());
      default -> new Content.Figure(typed());
    };
  }

  /** A figure as it is read from a cell, in the unit of the column or where it stands in a text. */
  private Quantity typed() {
    List<Quantity> found = QuantityScanner.scanCell(any(TYPED));
    Quantity first = found.isEmpty() ? strangeQuantity() : found.getFirst();
    Unit unit = Units.of(any(List.of("万元", "元", "%", "人", "元/人"))).orElseThrow();
    return switch (random.nextInt(3)) {
      case 0 -> first;
      case 1 -> first.in(unit);
      default -> first.shifted(random.nextInt(50));
    };
  }

  /** A figure whose parts have nothing to do with one another. */
  private Quantity strangeQuantity() {
    BigDecimal number = BigDecimal.valueOf(random.nextLong(), random.nextInt(40) - 20);
    Unit unit =
        new Unit(
            text(), any(List.of(Dimension.values())), text(), number.abs().add(BigDecimal.ONE));
    return new Quantity(
        text(),
        text(),
        number,
        random.nextInt(5),
        unit,
        any(List.of(Bound.values())),
        random.nextBoolean() ? Optional.of(number.negate()) : Optional.empty(),
        random.nextInt(9),
        random.nextInt(9),
        random.nextInt(9),
        random.nextBoolean());
  }

  private IndicatorRow indicator() {
    Map<Indicator.Column, String> texts = new EnumMap<>(Indicator.Column.class);
    for (Indicator.Column column : Indicator.Column.values()) {
      if (random.nextBoolean()) {
        texts.put(column, text());
      }
    }
    return new IndicatorRow("form", text(), subject(), text(), text(), text(), texts);
  }

  private OpenRow openRow() {
    Map<Integer, String> texts = new LinkedHashMap<>();
    repeat(5, () -> texts.put(random.nextInt(9), text()));
    return new OpenRow("form", text(), random.nextInt(4), text(), texts);
  }
}
