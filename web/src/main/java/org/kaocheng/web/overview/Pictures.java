package org.kaocheng.web.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kaocheng.casework.overview.Heaping;
import org.kaocheng.casework.overview.RankRange;
import org.kaocheng.casework.overview.Standing;
import org.kaocheng.store.CaseState;
import org.kaocheng.value.Interval;
import org.kaocheng.web.overview.Chart.Series;
import org.kaocheng.web.table.Cell;
import org.kaocheng.web.table.DataTable;
import org.kaocheng.web.table.Wording;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The pictures of states and scores, each with its table. */
@Component
class Pictures {

  private static final int HEAP = 5;

  private final Wording wording;
  private final JsonMapper json;

  Pictures(Wording wording, JsonMapper json) {
    this.wording = wording;
    this.json = json;
  }

  Picture picture(String id, String note, Chart chart, List<String> heads, List<List<Cell>> rows) {
    DataTable table =
        new DataTable(wording.of("overview." + id), heads.stream().map(wording::of).toList(), rows);
    return new Picture(id, note, json.writeValueAsString(chart), table);
  }

  private static @Nullable BigDecimal orNull(Optional<BigDecimal> number) {
    return number.isPresent() ? number.get() : null;
  }

  /** A list that may hold nothing in places. */
  static List<@Nullable BigDecimal> values(List<Optional<BigDecimal>> numbers) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    numbers.forEach(number -> values.add(orNull(number)));
    return values;
  }

  /** How many units stand where. */
  Picture states(List<Standing> standings, Links links) {
    Map<String, Long> counts = new TreeMap<>();
    standings.forEach(each -> counts.merge(ListFilter.stateKey(each), 1L, Long::sum));
    List<String> keys = new ArrayList<>(List.of("none"));
    for (CaseState state : CaseState.values()) {
      keys.add(state.name());
    }
    List<String> names = keys.stream().map(key -> wording.of("state." + key)).toList();
    List<String> to = keys.stream().map(key -> links.list("state", key)).toList();
    List<Optional<BigDecimal>> numbers = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    for (int at = 0; at < keys.size(); at++) {
      long count = counts.getOrDefault(keys.get(at), 0L);
      numbers.add(Optional.of(BigDecimal.valueOf(count)));
      rows.add(List.of(Cell.of(names.get(at), to.get(at)), Cell.of(count, to.get(at))));
    }
    String unit = wording.of("overview.units");
    Chart chart =
        new Chart("bar", names, List.of(), List.of(Series.bars(unit, values(numbers))), "", to);
    return picture("states", "", chart, List.of("overview.state", "overview.units"), rows);
  }

  /** Execution rates, the lowest first. */
  Picture rates(List<Standing> standings, Links links) {
    List<Standing> known =
        standings.stream()
            .filter(each -> each.rate().isPresent())
            .sorted(Comparator.comparing(each -> each.rate().orElseThrow()))
            .toList();
    Chart chart =
        new Chart(
            "bar",
            names(known),
            List.of(),
            List.of(
                Series.bars(
                    wording.of("overview.rate"),
                    values(known.stream().map(Standing::rate).toList()))),
            "%",
            to(known, links));
    List<List<Cell>> rows =
        known.stream().map(each -> List.of(unit(each, links), Cell.of(each.rate()))).toList();
    return picture("rates", "", chart, List.of("overview.unit", "overview.rate"), rows);
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
                Series.bars(wording.of("overview.scores.plain"), values(plain)),
                Series.bars(wording.of("overview.scores.heaped"), values(heaped))),
            "",
            to);
    return picture("scores", note, chart, List.of("overview.self", "overview.units"), rows);
  }

  /** Each self-score against what the rules leave possible; where it is above, first. */
  Picture compare(List<Standing> standings, Links links) {
    List<Standing> known =
        standings.stream()
            .filter(each -> each.self().isPresent() && each.computed().isPresent())
            .sorted(Comparator.comparing(Pictures::above).reversed())
            .toList();
    long above = known.stream().filter(each -> above(each).signum() > 0).count();
    List<List<Cell>> rows =
        known.stream()
            .map(each -> {
              Interval computed = each.computed().orElseThrow();
              return List.of(
                  unit(each, links),
                  Cell.of(each.self()),
                  Cell.of(Figures.lower(computed)),
                  Cell.of(Figures.upper(computed)),
                  Cell.of(above(each)));
            })
            .toList();
    Chart chart =
        new Chart(
            "range",
            names(known),
            List.of(),
            List.of(
                span(
                    wording.of("overview.computed"),
                    known.stream().map(each -> each.computed().orElseThrow()).toList()),
                Series.points(
                    wording.of("overview.self"),
                    values(known.stream().map(Standing::self).toList()))),
            "",
            to(known, links));
    return picture(
        "compare",
        wording.of("overview.compare.note", above, known.size()),
        chart,
        List.of(
            "overview.unit", "overview.self", "overview.lower", "overview.upper", "overview.above"),
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
              unit(sorted.get(at), links),
              Cell.of(Figures.told(sorted.get(at).computed().orElseThrow()))));
    }
    long certain = ranges.stream().filter(RankRange::isCertain).count();
    Chart chart =
        new Chart(
            "range",
            names(sorted),
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
            to(sorted, links));
    return picture(
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
        values(ranges.stream().map(each -> Optional.of(Figures.lower(each))).toList()),
        values(ranges.stream().map(each -> Optional.of(Figures.upper(each))).toList()));
  }

  static Cell unit(Standing standing, Links links) {
    return Cell.of(standing.unit().name(), links.list("unit", standing.unit().id()));
  }

  static List<String> names(List<Standing> standings) {
    return standings.stream().map(each -> each.unit().name()).toList();
  }

  static List<String> to(List<Standing> standings, Links links) {
    return standings.stream().map(each -> links.list("unit", each.unit().id())).toList();
  }
}
