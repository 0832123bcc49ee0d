package org.kaocheng.web.sampling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.casework.sampling.FrameUnit;
import org.kaocheng.store.Database;
import org.kaocheng.store.Draw;
import org.kaocheng.web.access.Sight;
import org.kaocheng.web.table.Cell;
import org.kaocheng.web.table.DataTable;
import org.kaocheng.web.table.Wording;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The draws as pages and files show them. */
@Component
class Draws {

  private static final String SCRIPT = "org/kaocheng/web/sampling/draw.py";

  private final Database database;
  private final Wording wording;

  Draws(Database database, Wording wording) {
    this.database = database;
    this.wording = wording;
  }

  /** The draw of a number; one that is not seen is answered as one that is not there. */
  Draw visible(String number, Sight sight) {
    return Optional.of(number)
        .filter(digits -> digits.matches("[0-9]{1,18}"))
        .flatMap(digits -> database.draws().find(Long.parseLong(digits)))
        .filter(draw -> sight.sees(draw.unit()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The units drawn, in the order of the draw. */
  DataTable drawn(Draw draw, List<FrameUnit> frame) {
    Map<Long, FrameUnit> units = new HashMap<>();
    frame.forEach(unit -> units.put(unit.unit(), unit));
    Map<Long, Long> cases = new HashMap<>();
    database.cases().ofTask(draw.task()).forEach(each -> cases.put(each.unit(), each.id()));
    List<List<Cell>> rows = new ArrayList<>();
    for (String line : draw.result().lines().toList()) {
      FrameUnit unit = units.get(Long.parseLong(line));
      if (unit != null) {
        Long its = cases.get(unit.unit());
        rows.add(
            List.of(
                Cell.of(rows.size() + 1L),
                Cell.of(unit.name(), its == null ? "" : "/review/" + its),
                Cell.of(unit.unit()),
                Cell.of(unit.stratum()),
                Cell.of(unit.weight()),
                Cell.of(unit.risk())));
      }
    }
    return new DataTable(
        wording.of("sampling.drawn"),
        List.of(
            wording.of("sampling.order"),
            wording.of("sampling.unit"),
            wording.of("sampling.unit.number"),
            wording.of("sampling.stratum"),
            wording.of("sampling.weight"),
            wording.of("sampling.risk")),
        rows);
  }

  /** The program in Python that draws again. */
  static String script() {
    try {
      return new ClassPathResource(SCRIPT).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
