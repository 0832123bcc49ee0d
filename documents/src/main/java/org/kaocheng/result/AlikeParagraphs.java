package org.kaocheng.result;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kaocheng.check.peer.CopiedParagraph;
import org.kaocheng.check.peer.Shingles;
import org.kaocheng.result.Comparison.LastYear;

/** The questions that find paragraphs which may be alike, in SQL. */
final class AlikeParagraphs {

  /**
   * So many of a paragraph's bands that are many units' make it nobody's: of a form with a word
   * changed (85 per cent alike) nine in ten have as many, of what is 60 per cent alike one in
   * fourteen.
   */
  private static final int COMMON_BANDS = 3;

  private AlikeParagraphs() {}

  /**
   * The paragraphs that have a band in common with one of another file, or their figures with one
   * of their unit's in last year's result. A band that many units or files have tells of a form's
   * or a law's words: a paragraph with several such is left out, and the others are not sought by
   * it. Files and units go by numbers and are counted without distinct aggregates, so that a
   * hundred thousand reports need no more memory than the database has.
   */
  static String of(Optional<LastYear> last) {
    return """
    with numbered as (
      select file, unit, coalesce(year, 0) as year, row_number() over (order by file) as f,
        dense_rank() over (order by unit) as u
      from reports where unit <> ''),
    banded as (
      select r.f, p.number, r.u, substr(p.bands, b.begins, %2$d) as band
      from paragraphs p join numbered r on r.file = p.file
      cross join (values %1$s) as b(begins)),
    shared as (
      select band, count(*) as units, sum(files) as files from (
        select band, u, count(*) as files
        from (select distinct band, u, f from banded) each_file group by band, u) each_unit
      group by band having sum(files) > 1),
    marked as (
      select b.f, b.number, s.units > %3$d or s.files > %4$d as common
      from banded b join shared s on s.band = b.band
      %6$s),
    chosen as (
      select f, number from marked group by f, number
      having count(*) filter (where common) < %5$d and count(*) filter (where not common) > 0)
    select p.words, coalesce(p.figures, ''), p.file, r.unit, r.year, p.text
    from chosen c
    join numbered r on r.f = c.f
    join paragraphs p on p.file = r.file and p.number = c.number
    order by p.file, p.number
    """
        .formatted(
            IntStream.range(0, Shingles.BANDS)
                .mapToObj(band -> "(" + (band * Shingles.DIGITS + 1) + ")")
                .collect(Collectors.joining(", ")),
            Shingles.DIGITS,
            CopiedParagraph.MOST_UNITS,
            CopiedParagraph.MOST_FILES,
            COMMON_BANDS,
            last.map(AlikeParagraphs::repeated).orElse(""));
  }

  private static String repeated(LastYear last) {
    return "union all select r.f, p.number, false as common from numbered r "
        + "join paragraphs p on p.file = r.file "
        + earlier(last);
  }

  /** Joins the unit's paragraphs of earlier years with the same figures to p of r. */
  private static String earlier(LastYear last) {
    return """
    join %s l on l.unit = r.unit and l.year < r.year
    join %s q on q.file = l.file and q.figures = p.figures
      and cast(split_part(q.figures, ':', 1) as bigint) >= %d
    """
        .formatted(last.reports(), last.paragraphs(), CopiedParagraph.FEWEST_FIGURES);
  }

  /** The paragraphs of last year's result that hold the figures of one of their unit's. */
  static String past(LastYear last) {
    return "select distinct q.words, q.figures, q.file, l.unit, l.year, q.text from reports r "
        + "join paragraphs p on p.file = r.file and r.unit <> '' "
        + earlier(last)
        + "order by q.file, q.words, q.figures, q.text";
  }
}
