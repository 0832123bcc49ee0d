package org.kaocheng.corpus;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reports of many invented units over several years. The same corpus gives the same reports, byte
 * for byte; each is made when it is asked for, so that their number costs no memory.
 *
 * @param seed where all chance comes from
 * @param reports how many
 * @param firstYear the first fiscal year
 * @param years over how many years each unit reports, from 1
 * @param formats the formats, of which each report has one
 * @param clean how many of a hundred reports are left without an error
 */
public record Corpus(
    long seed, int reports, int firstYear, int years, List<Dress> formats, int clean) {

  /**
   * Mixed as published reports are: more files of Word and text than of the others, and half of
   * those of Word in its old format.
   */
  public static final List<Dress> MIXED =
      List.of(
          Dress.DOCX,
          Dress.DOC,
          Dress.DOCX,
          Dress.DOC,
          Dress.PDF,
          Dress.PDF,
          Dress.HTML,
          Dress.XLSX,
          Dress.CELLS,
          Dress.ROWS);

  private static final int HUNDRED = 100;

  /** After so many drafts in all layouts by turn, an error is offered by none. */
  private static final int MOST_DRAFTS = 70;

  public Corpus {
    formats = List.copyOf(formats);
    if (reports < 1 || years < 1 || formats.isEmpty() || clean < 0 || clean > HUNDRED) {
      throw new IllegalArgumentException("no such corpus");
    }
  }

  /** Half of them clean, over three years, in mixed formats. */
  public static Corpus of(long seed, int reports) {
    return new Corpus(seed, reports, 2022, 3, MIXED, HUNDRED / 2);
  }

  /**
   * A report.
   *
   * @param file its file's name with the folder of its county, with /
   * @param county the county
   * @param unit the unit's name
   * @param year the fiscal year
   * @param format the format
   * @param draft the clean draft
   * @param planted the error in it; empty when it is clean
   */
  public record Generated(
      String file,
      String county,
      String unit,
      int year,
      Dress format,
      Draft draft,
      Optional<Planting> planted) {
    public Generated {
      requireNonNull(file, "file is null");
      requireNonNull(county, "county is null");
      requireNonNull(unit, "unit is null");
      requireNonNull(format, "format is null");
      requireNonNull(draft, "draft is null");
      requireNonNull(planted, "planted is null");
    }

    /** The draft as it is written. */
    public Draft written() {
      return planted.map(draft::planted).orElseGet(draft::filled);
    }

    /** The file. */
    public byte[] content() {
      return format.bytes(written());
    }

    /** The passages the error changed, as they stand; none when it is clean. */
    public List<String> places() {
      return planted.map(draft::places).orElse(List.of());
    }
  }

  /** The codes of the rules that errors are planted for. */
  public static List<String> plantedRules() {
    return ErrorKinds.STANDARD.planted();
  }

  /** The codes of the rules that no error is planted for, each with the reason, in Chinese. */
  public static Map<String, String> unplantedRules() {
    return ErrorKinds.STANDARD.unplanted();
  }

  /** All reports, those of a unit one after the other by year. */
  public Stream<Generated> generate() {
    return IntStream.range(0, Math.ceilDiv(reports, years)).boxed().flatMap(this::ofUnit);
  }

  /**
   * Reports with an error each, so many of every rule, in layouts and formats by turn: not as often
   * as hands make them. Of units this corpus has not.
   */
  public Stream<Generated> evenly(int each) {
    int first = Math.ceilDiv(reports, years);
    List<String> rules = plantedRules();
    return IntStream.range(0, rules.size() * each)
        .boxed()
        .map(number -> withErrorOf(rules.get(number / each), number, first + number));
  }

  private Generated withErrorOf(String rule, int turn, int unitNumber) {
    InventedUnit unit = InventedUnit.numbered(unitNumber);
    Random chance = new Random(seed * 1_000_003 + unitNumber);
    for (int at = turn; at < turn + MOST_DRAFTS; at++) {
      Layout layout = Layout.values()[at % Layout.values().length];
      Draft draft = layout.write(chance, unit.name(), firstYear);
      List<Planting> fitting =
          draft.plantings().stream()
              .filter(planting -> planting.rules().getFirst().equals(rule))
              .toList();
      if (!fitting.isEmpty()) {
        Planting planted = fitting.get(chance.nextInt(fitting.size()));
        Dress format = formats.get(turn % formats.size());
        return report(unit, firstYear, format, draft, Optional.of(planted));
      }
    }
    throw new IllegalStateException("no layout offers an error of " + rule);
  }

  private static Generated report(
      InventedUnit unit, int year, Dress format, Draft draft, Optional<Planting> planted) {
    String file = unit.county() + "/" + unit.name() + year + "年度部门整体支出绩效自评报告." + format.extension();
    return new Generated(file, unit.county(), unit.name(), year, format, draft, planted);
  }

  private Stream<Generated> ofUnit(int number) {
    InventedUnit unit = InventedUnit.numbered(number);
    Random chance = new Random(seed * 1_000_003 + number);
    Layout layout = Layout.choose(chance);
    List<Generated> made = new ArrayList<>();
    Optional<Draft> before = Optional.empty();
    for (int at = 0; at < Math.min(years, reports - number * years); at++) {
      int year = firstYear + at;
      Random figures = new Random(chance.nextLong());
      Draft draft =
          before
              .map(last -> layout.after(last, figures, unit.name(), year))
              .orElseGet(() -> layout.write(figures, unit.name(), year));
      Dress format = formats.get(chance.nextInt(formats.size()));
      Optional<Planting> planted =
          chance.nextInt(HUNDRED) < clean
              ? Optional.empty()
              : Optional.of(ErrorKinds.STANDARD.choose(draft.plantings(), chance));
      made.add(report(unit, year, format, draft, planted));
      before = Optional.of(draft);
    }
    return made.stream();
  }
}
