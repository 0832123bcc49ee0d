package org.kaocheng.corpus;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
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

  /** Mixed as published reports are: more files of Word and text than of the others. */
  public static final List<Dress> MIXED =
      List.of(
          Dress.DOCX,
          Dress.DOCX,
          Dress.DOCX,
          Dress.DOCX,
          Dress.PDF,
          Dress.PDF,
          Dress.HTML,
          Dress.XLSX,
          Dress.CELLS,
          Dress.ROWS);

  private static final int HUNDRED = 100;

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

  /** All reports, those of a unit one after the other by year. */
  public Stream<Generated> generate() {
    return IntStream.range(0, Math.ceilDiv(reports, years)).boxed().flatMap(this::ofUnit);
  }

  private Stream<Generated> ofUnit(int number) {
    InventedUnit unit = InventedUnit.numbered(number);
    Random chance = new Random(seed * 1_000_003 + number);
    Layout layout = Layout.values()[chance.nextInt(Layout.values().length)];
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
      String file =
          unit.county() + "/" + unit.name() + year + "年度部门整体支出绩效自评报告." + format.extension();
      made.add(new Generated(file, unit.county(), unit.name(), year, format, draft, planted));
      before = Optional.of(draft);
    }
    return made.stream();
  }
}
