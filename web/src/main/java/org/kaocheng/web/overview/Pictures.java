package org.kaocheng.web.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kaocheng.casework.overview.Standing;
import org.kaocheng.store.CaseState;
import org.kaocheng.web.overview.Chart.Series;
import org.kaocheng.web.table.Cell;
import org.kaocheng.web.table.DataTable;
import org.kaocheng.web.table.Wording;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The pictures of states and execution rates, each with its table, and what all pictures share. */
@Component
class Pictures {

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
