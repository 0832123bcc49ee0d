package org.kaocheng.web.sampling;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kaocheng.casework.sampling.FrameUnit;
import org.kaocheng.store.Draw;
import org.kaocheng.web.access.Sight;
import org.kaocheng.web.table.Cell;
import org.kaocheng.web.table.DataTable;
import org.kaocheng.web.table.Download;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The files of draws: what to draw again from, with what, and what came of it. */
@Controller
class SamplingFiles {

  private final Draws draws;

  SamplingFiles(Draws draws) {
    this.draws = draws;
  }

  /**
   * The units drawn from: {@code unit,weight,stratum,name,risk}, as the program in Python reads
   * them.
   */
  @GetMapping("/sampling/{draw}/frame.csv")
  ResponseEntity<byte[]> frame(@PathVariable String draw, Sight sight) {
    Draw found = draws.visible(draw, sight);
    List<List<Cell>> rows =
        FrameUnit.read(found.frame()).stream()
            .map(unit ->
                List.of(
                    Cell.of(unit.unit()),
                    Cell.of(unit.weight()),
                    Cell.of(unit.stratum()),
                    Cell.of(unit.name()),
                    Cell.of(unit.risk())))
            .toList();
    return Download.of(
        new DataTable(
            "frame-" + found.id(), List.of("unit", "weight", "stratum", "name", "risk"), rows),
        "csv");
  }

  /** The units drawn, as a list to work through. */
  @GetMapping("/sampling/{draw}/drawn")
  ResponseEntity<byte[]> drawn(
      @PathVariable String draw, @RequestParam(defaultValue = "xlsx") String format, Sight sight) {
    Draw found = draws.visible(draw, sight);
    return Download.of(draws.drawn(found, FrameUnit.read(found.frame())), format);
  }

  /** The program in Python that draws again. */
  @GetMapping("/sampling/draw.py")
  ResponseEntity<byte[]> program() {
    return Download.of(
        "draw.py", MediaType.TEXT_PLAIN, Draws.script().getBytes(StandardCharsets.UTF_8));
  }
}
