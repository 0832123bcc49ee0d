package org.kaocheng.web.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kaocheng.casework.overview.Heaping;
import org.kaocheng.casework.overview.RankRange;
import org.kaocheng.casework.overview.Standing;
import org.kaocheng.value.Interval;
import org.kaocheng.web.overview.Chart.Series;
import org.kaocheng.web.table.Cell;
import org.kaocheng.web.table.Wording;
import org.springframework.stereotype.Component;

/** The pictures of scores and ranks. */
@Component
class ScorePictures {

  private static final int HEAP = 5;

  private final Pictures pictures;
  private final Wording wording;

  ScorePictures(Pictures pictures, Wording wording) {
    this.pictures = pictures;
    this.wording = wording;
  }

  /** How self-scores are spread, and how many stand on liked numbers. */
  Picture scores(List<Standing> standings, Links links) {
    Heaping heaping =
        Heaping.of(standings.stream().map(Standing::self).flatMap(Optional::stream).toList());
    List<String> names = new ArrayList<>();
    List<String> to = new ArrayList<>();
    List<Optional<BigDecimal>> plain = new ArrayList<>();
    List<Optional<BigDecimal>> heaped = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    heaping
        .bins()
        .forEach((bin, count) -> {
          String name = bin + "–" + (bin + 1);
          String link = links.list("bin", bin);
          Optional<BigDecimal> number = Optional.of(BigDecimal.valueOf(count));
          boolean heap = bin % HEAP == 0;
          names.add(Integer.toString(bin));
          to.add(link);
          plain.add(heap ? Optional.empty() : number);
          heaped.add(heap ? number : Optional.empty());
          rows.add(List.of(Cell.of(name, link), Cell.of(count, link)));
        });
    String note =
        wording.of(
            "overview.scores.note",
            heaping.count(),
            heaping.share(heaping.fives()).toPlainString(),
            heaping.share(heaping.tens()).toPlainString(),
            heaping.share(heaping.top()).toPlainString());
    Chart chart =
        new Chart(
            "bar",
            names,
            List.of(),
            List.of(
                Series.bars(wording.of("overview.scores.plain"), Pictures.values(plain)),
                Series.bars(wording.of("overview.scores.heaped"), Pictures.values(heaped))),
            "",
            to);
    return pictures.picture(
        "scores", note, chart, List.of("overview.self", "overview.units"), rows);
  }

  /**
   * Each self-score against what the rules leave possible and against the reviewer's score, once it
   * is complete; where it is above what is possible, first.
   */
  Picture compare(List<Standing> standings, Links links) {
    List<Standing> known =
        standings.stream()
            .filter(each -> each.self().isPresent() && each.computed().isPresent())
            .sorted(Comparator.comparing(ScorePictures::above).reversed())
            .toList();
    long above = known.stream().filter(each -> above(each).signum() > 0).count();
    List<List<Cell>> rows =
        known.stream()
            .map(each -> {
              Interval computed = each.computed().orElseThrow();
              return List.of(
                  Pictures.unit(each, links),
                  Cell.of(each.self()),
                  Cell.of(Figures.lower(computed)),
                  Cell.of(Figures.upper(computed)),
                  Cell.of(each.reviewed().total()),
                  Cell.of(above(each)));
            })
            .toList();
    Chart chart =
        new Chart(
            "range",
            Pictures.names(known),
            List.of(),
            List.of(
                span(
                    wording.of("overview.computed"),
                    known.stream().map(each -> each.computed().orElseThrow()).toList()),
                Series.points(
                    wording.of("overview.self"),
                    Pictures.values(known.stream().map(Standing::self).toList())),
                Series.points(
                    wording.of("overview.reviewed"),
                    Pictures.values(known.stream().map(each -> each.reviewed().total()).toList()))),
            "",
            Pictures.to(known, links));
    return pictures.picture(
        "compare",
        wording.of("overview.compare.note", above, known.size()),
        chart,
        List.of(
            "overview.unit",
            "overview.self",
            "overview.lower",
            "overview.upper",
            "overview.reviewed",
            "overview.above"),
        rows);
  }

  /** By how much a self-score is above everything the rules leave possible; zero when not. */
  private static BigDecimal above(Standing standing) {
    return standing
        .self()
        .flatMap(self -> standing.computed().map(most -> self.subtract(Figures.upper(most))))
        .orElse(BigDecimal.ZERO)
        .max(BigDecimal.ZERO);
  }

  /** The ranks by computed score; a range where the rules leave several. */
  Picture ranks(List<Standing> standings, Links links) {
    List<Standing> known = standings.stream().filter(each -> each.computed().isPresent()).toList();
    List<RankRange> ranks =
        RankRange.of(known.stream().map(each -> each.computed().orElseThrow()).toList());
    List<Integer> order = new ArrayList<>();
    for (int at = 0; at < known.size(); at++) {
      order.add(at);
    }
    order.sort(
        Comparator.<Integer>comparingInt(at -> ranks.get(at).best())
            .thenComparingInt(at -> ranks.get(at).worst()));
    List<Standing> sorted = order.stream().map(known::get).toList();
    List<RankRange> ranges = order.stream().map(ranks::get).toList();
    List<List<Cell>> rows = new ArrayList<>();
    for (int at = 0; at < sorted.size(); at++) {
      rows.add(
          List.of(
              Cell.of(ranges.get(at).best()),
              Cell.of(ranges.get(at).worst()),
              Pictures.unit(sorted.get(at), links),
              Cell.of(Figures.told(sorted.get(at).computed().orElseThrow()))));
    }
    long certain = ranges.stream().filter(RankRange::isCertain).count();
    Chart chart =
        new Chart(
            "range",
            Pictures.names(sorted),
            List.of(),
            List.of(
                span(
                    wording.of("overview.rank"),
                    ranges.stream()
                        .map(range ->
                            new Interval(
                                BigDecimal.valueOf(range.best()),
                                BigDecimal.valueOf(range.worst())))
                        .toList())),
            "",
            Pictures.to(sorted, links));
    return pictures.picture(
        "ranks",
        wording.of("overview.ranks.note", certain, ranges.size()),
        chart,
        List.of("overview.best", "overview.worst", "overview.unit", "overview.computed"),
        rows);
  }

  private static Series span(String name, List<Interval> ranges) {
    return new Series(
        name,
        "span",
        Pictures.values(ranges.stream().map(each -> Optional.of(Figures.lower(each))).toList()),
        Pictures.values(ranges.stream().map(each -> Optional.of(Figures.upper(each))).toList()));
  }
}
