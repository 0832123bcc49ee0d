package org.kaocheng.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.model.types.TCAbstractType;
import org.apache.poi.hwpf.usermodel.TableProperties;

/**
 * Builds a table of a doc. Its rows know only where their cells end, so the columns are the places
 * where any row has an edge.
 */
final class DocTable {

  private record Row(List<Blocks> cells, Optional<TableProperties> properties) {}

  private final Blocks into;
  private final List<Row> rows = new ArrayList<>();
  private List<Blocks> cells = new ArrayList<>();

  DocTable(Blocks into) {
    this.into = into;
  }

  /** Adds a cell to the row that is being read. */
  void cell(Blocks content) throws UnreadableException {
    into.budget().cells(1);
    cells.add(content);
  }

  /** Ends the row with what its end mark says about the cells. */
  void endRow(Optional<TableProperties> properties) {
    boolean fits = properties.isPresent() && fits(properties.get(), cells.size());
    rows.add(new Row(cells, fits ? properties : Optional.empty()));
    cells = new ArrayList<>();
  }

  private static boolean fits(TableProperties properties, int cells) {
    int count = properties.getItcMac();
    return count == cells
        && properties.getRgdxaCenter().length > count
        && properties.getRgtc().length >= count;
  }

  /** Adds the table; {@code rest} is what stands after the last cell's end. */
  void finish(Blocks rest) throws IOException {
    if (!rest.isEmpty()) {
      cells.add(rest);
    }
    if (!cells.isEmpty()) {
      endRow(Optional.empty());
    }
    ColumnEdges edges = new ColumnEdges();
    rows.forEach(row -> row.properties.ifPresent(p -> edges.add(edges(p))));
    TableBuilder table = new TableBuilder(into);
    for (Row row : rows) {
      if (row.properties.isPresent()) {
        measured(table, row.cells, row.properties.get(), edges);
      } else {
        plain(table, row.cells);
      }
    }
    table.finish();
  }

  private static int[] edges(TableProperties properties) {
    int[] edges = new int[properties.getItcMac() + 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = properties.getRgdxaCenter()[i];
    }
    return edges;
  }

  private static void plain(TableBuilder table, List<Blocks> cells) throws IOException {
    table.startRow(0);
    for (Blocks cell : cells) {
      table.cell(cell, 1, TableBuilder.Merge.NONE);
    }
  }

  private static void measured(
      TableBuilder table, List<Blocks> cells, TableProperties properties, ColumnEdges edges)
      throws IOException {
    int[] columns = edges.columns(edges(properties));
    table.startRow(columns[0]);
    for (int i = 0; i < cells.size(); i++) {
      int span = columns[i + 1] - columns[i];
      TCAbstractType shape = properties.getRgtc()[i];
      boolean joinsLeft = shape != null && shape.isFMerged() && !shape.isFFirstMerged();
      if (joinsLeft && i > 0) {
        table.widen(cells.get(i), span);
      } else {
        table.cell(cells.get(i), Math.max(1, span), vertical(shape));
      }
    }
  }

  private static TableBuilder.Merge vertical(TCAbstractType shape) {
    if (shape == null || !shape.isFVertMerge()) {
      return TableBuilder.Merge.NONE;
    }
    return shape.isFVertRestart() ? TableBuilder.Merge.RESTART : TableBuilder.Merge.CONTINUE;
  }
}
