package org.kaocheng.compose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Reading;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;

/** The indicators of a report that was read, in the rows of the scheme's forms. */
final class ReadIndicators {

  /** The words that number a target: 指标1：. */
  private static final Pattern NUMBERED = Pattern.compile("^(指标|目标)\\d{1,2}[：:]\\s*");

  private final Scheme scheme;
  private final Reading reading;

  ReadIndicators(Scheme scheme, Reading reading) {
    this.scheme = scheme;
    this.reading = reading;
  }

  /** All rows of forms the scheme has. */
  List<IndicatorRow> indicators() {
    List<IndicatorRow> rows = new ArrayList<>();
    for (Form form : reading.forms()) {
      table(form)
          .ifPresent(found -> form.indicators().forEach(row -> rows.add(row(found, form, row))));
    }
    return rows;
  }

  /** A table of indicators of a scheme. */
  private record Found(SchemeTable table, FormBlock.Indicators block) {}

  /** The scheme's table a form is: for the same subject, with or without scores like it. */
  private Optional<Found> table(Form form) {
    boolean scored =
        form.indicators().stream().anyMatch(row -> row.cell(Indicator.Column.SCORE).isPresent());
    List<Found> fitting = new ArrayList<>();
    for (SchemeTable table : scheme.tables()) {
      for (FormBlock block : table.blocks()) {
        if (block instanceof FormBlock.Indicators indicators
            && table.subject() == form.subject().kind()
            && indicators.goalsOnly() != scored) {
          fitting.add(new Found(table, indicators));
        }
      }
    }
    return fitting.stream().findFirst();
  }

  private IndicatorRow row(Found found, Form form, Indicator row) {
    Map<Indicator.Column, String> texts = new EnumMap<>(Indicator.Column.class);
    row.cells()
        .forEach(
            (column, cell) -> texts.put(column, NUMBERED.matcher(cell.text()).replaceFirst("")));
    List<IndicatorNode> groups =
        scheme.tree(found.block().tree()).map(tree -> tree.groups()).orElse(List.of());
    Optional<IndicatorNode> first = named(groups, row.level1());
    Optional<IndicatorNode> second = first.flatMap(group -> named(group.children(), row.level2()));
    List<IndicatorNode> under =
        second.or(() -> first).map(IndicatorNode::children).orElse(List.of());
    return new IndicatorRow(
        found.table().id(),
        found.block().id(),
        form.subject(),
        first.map(IndicatorNode::label).orElse(row.level1()),
        second.map(IndicatorNode::label).orElse(row.level2()),
        named(under, row.name().text()).map(IndicatorNode::label).orElse(row.name().text()),
        texts);
  }

  private static Optional<IndicatorNode> named(List<IndicatorNode> nodes, String name) {
    String plain = Taxonomy.normalise(name);
    return nodes.stream()
        .filter(node ->
            Taxonomy.normalise(node.label()).equals(plain)
                || node.synonyms().stream()
                    .anyMatch(each -> Taxonomy.normalise(each).equals(plain)))
        .findFirst();
  }
}
