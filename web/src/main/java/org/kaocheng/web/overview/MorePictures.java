package org.kaocheng.web.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.casework.SubmissionFigures.Item;
import org.kaocheng.casework.overview.Standing;
import org.kaocheng.check.Family;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Period;
import org.kaocheng.web.overview.Chart.Series;
import org.kaocheng.web.table.Cell;
import org.kaocheng.web.table.Wording;
import org.springframework.stereotype.Component;

/** The pictures of the “三公” expenditure and of findings. */
@Component
class MorePictures {

  private final Pictures pictures;
  private final Wording wording;

  MorePictures(Pictures pictures, Wording wording) {
    this.pictures = pictures;
    this.wording = wording;
  }

  /** The “三公” expenditure by unit and year, in 万元. */
  Picture publics(List<Standing> standings, int year, Links links) {
    List<Period> periods =
        List.of(
            new Period(year - 1, Basis.FINAL_ACCOUNTS),
            new Period(year, Basis.ORIGINAL_BUDGET),
            new Period(year, Basis.FINAL_ACCOUNTS));
    List<Standing> known =
        standings.stream()
            .filter(
                each -> periods.stream().anyMatch(at -> amount(each, Item.TOTAL, at).isPresent()))
            .toList();
    List<Series> series = new ArrayList<>();
    for (Period period : periods) {
      series.add(
          Series.bars(
              told(period),
              Pictures.values(
                  known.stream().map(each -> amount(each, Item.TOTAL, period)).toList())));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Standing each : known) {
      List<Cell> row = new ArrayList<>();
      row.add(Pictures.unit(each, links));
      periods.forEach(period -> row.add(Cell.of(amount(each, Item.TOTAL, period))));
      for (Item item : List.of(Item.OVERSEAS, Item.VEHICLES, Item.RECEPTION)) {
        row.add(Cell.of(amount(each, item, periods.getLast())));
      }
      rows.add(row);
    }
    Chart chart =
        new Chart(
            "bar",
            Pictures.names(known),
            List.of(),
            series,
            wording.of("overview.money"),
            Pictures.to(known, links));
    return pictures.picture(
        "publics",
        wording.of("overview.publics.note", Integer.toString(year)),
        chart,
        List.of(
            "overview.unit",
            "overview.publics.before",
            "overview.publics.budget",
            "overview.publics.final",
            "overview.publics.overseas",
            "overview.publics.vehicles",
            "overview.publics.reception"),
        rows);
  }

  private String told(Period period) {
    return period.year() + " " + wording.of("basis." + period.basis().name());
  }

  private static Optional<BigDecimal> amount(Standing standing, Item item, Period period) {
    return Figures.tenThousands(
        standing.summary().flatMap(told -> told.figures().amount(item, period)));
  }

  /** How many findings of each family each unit has; units without any are left out. */
  Picture families(List<Standing> standings, Links links) {
    List<Standing> known =
        standings.stream()
            .filter(each -> each.summary().filter(told -> !told.families().isEmpty()).isPresent())
            .toList();
    List<String> families = new ArrayList<>();
    List<String> heads = new ArrayList<>(List.of("overview.unit"));
    List<Optional<BigDecimal>> counts = new ArrayList<>();
    for (Family family : Family.values()) {
      families.add(wording.of("family." + family.name()));
      heads.add("family." + family.name());
      known.forEach(each -> {
        int count = count(each, family);
        counts.add(count == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(count)));
      });
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Standing each : known) {
      List<Cell> row = new ArrayList<>();
      row.add(Pictures.unit(each, links));
      for (Family family : Family.values()) {
        int count = count(each, family);
        row.add(
            count == 0
                ? Cell.of("")
                : Cell.of(count, links.list("unit", each.unit().id(), "family", family.name())));
      }
      rows.add(row);
    }
    Chart chart =
        new Chart(
            "heat",
            Pictures.names(known),
            families,
            List.of(Series.bars(wording.of("overview.findings"), Pictures.values(counts))),
            "",
            Pictures.to(known, links));
    return pictures.picture("families", "", chart, heads, rows);
  }

  private static int count(Standing standing, Family family) {
    return standing.summary().map(told -> told.families().getOrDefault(family, 0)).orElse(0);
  }
}
