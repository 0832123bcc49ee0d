package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.fact.Indicator.Column;

/**
 * The columns of an evaluation table, known from its head row in whatever order.
 *
 * @param levels the columns that name indicators, outermost first; the last names the indicator
 *     itself unless {@code targetNames}
 * @param cells the columns of the fields
 * @param weights for a points column that stands before the last name column, the level column it
 *     belongs to
 * @param targetNames whether the indicator is named only by its target (评价内容 · 绩效目标 · 完成情况)
 * @param reviews the columns of scores that others than the department gave (财政评分, 复核得分)
 * @param measures the columns of signs and units beside the target
 * @param headRows how many rows the head has
 */
record Columns(
    List<Integer> levels,
    Map<Column, Integer> cells,
    Map<Integer, Integer> weights,
    boolean targetNames,
    List<Integer> reviews,
    MeasureColumns measures,
    int headRows) {

  private static final Pattern LEVEL =
      Pattern.compile(
          "([一二三四1234]级)?(绩效|评价|考核|共性|个性)?指标(名称|内容|体系)?|指标[一二三四]级|评价内容|考核内容|评价项目|评分项目|考核项目|指标类别|[一二三四]级");
  private static final Map<Column, Pattern> FIELDS = fields();

  private static Map<Column, Pattern> fields() {
    Map<Column, Pattern> fields = new LinkedHashMap<>();
    fields.put(
        Column.CRITERION,
        Pattern.compile("(评分|评价|计分|考核|打分|赋分)(标准|细则|办法|方法|规则|说明).*|指标(解释|说明)|评分依据"));
    fields.put(
        Column.REASON,
        Pattern.compile(".*(偏差|扣分|未完成|失分|差异).*(原因|说明|分析|措施).*|(原因|备注).*(说明|分析|措施)|扣分(理由|情况)"));
    fields.put(
        Column.ACTUAL,
        Pattern.compile(
            "(全年|年度|实际|指标|目标|本年|当年)*(实际)?(完成|实现|执行)(指标)?(值|情况|结果|数|程度)|实际值|(全年)?实际(完成|达成)(值|情况)?(.*)?|完成(值|情况)"));
    fields.put(
        Column.TARGET,
        Pattern.compile(
            "(年度|年初|全年|预期|计划|绩效|设定|本年|当年)*(指标|目标)(目标)?(值|数|数值)|(年度|预期|绩效)(指标|目标)值?(.*值)?|绩效目标|预期目标|年初(设定|目标|预期).*|计划(指标)?值|目标(值|要求)|预期(值|指标值)|指标值.*"));
    fields.put(
        Column.SCORE,
        Pattern.compile("(自评|评价|实际|考评|单位自评|最终|自评价)?(得分|评分|分数)|自评(分|分值|得分).*|得分(情况)?|自评"));
    fields.put(
        Column.POINTS,
        Pattern.compile("(标准|指标|满分|权重)?(分值|权重|满分|标准分)(值)?([(（].*[)）])?|分值权重|权重分值|标准分值?|参考分值|分数"));
    return fields;
  }

  private static final Pattern REVIEW =
      Pattern.compile(
          "(财政(部门|局|厅)?|主管(部门|单位)?|复核|核定|审核|抽查|复评|专家组?|评审|第三方|再评价|重点评价|考核组|复审|核查|认定)(复核|评价|核定|审核)?(得分|评分|分数|分)(情况)?");

  /** What the lower rows of a head say: 名称 · 权重(%). */
  private static final Pattern LOWER = Pattern.compile("(指标)?名称|内容|指标");

  private static final int MOST_HEAD_ROWS = 3;

  /** The columns told by a head of one or more rows, if it is the head of an evaluation table. */
  static Optional<Columns> of(Lattice lattice, int row) {
    List<LaidCell> head = lattice.row(row);
    Optional<Columns> plain = of(head, 1);
    int rows = headRows(lattice, row);
    if (plain.isEmpty() || rows == 1) {
      return plain;
    }
    return of(lowest(lattice, row, rows), rows).or(() -> plain);
  }

  /** How many rows the head has: those below that hold nothing but words of heads belong to it. */
  private static int headRows(Lattice lattice, int row) {
    int rows = 1;
    while (rows < MOST_HEAD_ROWS
        && row + rows < lattice.rows().size()
        && lower(lattice.row(row + rows))) {
      rows++;
    }
    return rows;
  }

  private static boolean lower(List<LaidCell> row) {
    List<LaidCell> filled = row.stream().filter(cell -> !cell.isBlank()).toList();
    return filled.size() >= 2
        && filled.stream()
            .allMatch(cell ->
                cell.isText()
                    && (LOWER.matcher(cell.text()).matches()
                        || LEVEL.matcher(cell.text()).matches()
                        || is(Column.POINTS, cell.text())
                        || is(Column.SCORE, cell.text())));
  }

  private static boolean is(Column column, String text) {
    return FIELDS.entrySet().stream()
        .anyMatch(field -> field.getKey() == column && field.getValue().matcher(text).matches());
  }

  /** The lowest head over each column, where a lower one is none the one above it. */
  private static List<LaidCell> lowest(Lattice lattice, int row, int rows) {
    List<LaidCell> lowest = new ArrayList<>();
    for (int column = 0; column < lattice.width(); column++) {
      LaidCell found = null;
      for (int r = row; r < row + rows; r++) {
        LaidCell cell = lattice.at(r, column).orElse(null);
        if (cell != null && !cell.isBlank()) {
          found = cell;
        }
      }
      if (found != null && (found.column() == column || found.columnSpan() > 1)) {
        lowest.add(found.spanning(column, 1));
      }
    }
    return lowest;
  }

  private static Optional<Columns> of(List<LaidCell> head, int headRows) {
    List<Integer> levels = new ArrayList<>();
    List<Integer> reviews = new ArrayList<>();
    int nature = -1;
    int unit = -1;
    Map<Column, Integer> cells = new LinkedHashMap<>();
    List<Integer> points = new ArrayList<>();
    int numbered = -1;
    for (LaidCell cell : head) {
      if (!cell.isText() || cell.text().length() > 24) {
        continue;
      }
      String text = cell.text();
      if (REVIEW.matcher(text).matches()) {
        reviews.add(cell.column());
        continue;
      }
      if (MeasureColumns.NATURE.matcher(text).matches()) {
        nature = cell.column();
        continue;
      }
      if (MeasureColumns.UNIT.matcher(text).matches()) {
        unit = cell.column();
        continue;
      }
      if (LEVEL.matcher(text).matches() || headRows > 1 && LOWER.matcher(text).matches()) {
        if (numbered < 0 && text.matches("一级.*|指标一级|1级指标")) {
          numbered = cell.column();
        }
        for (int c = cell.column(); c < cell.end(); c++) {
          levels.add(c);
        }
        continue;
      }
      for (Map.Entry<Column, Pattern> field : FIELDS.entrySet()) {
        if (field.getValue().matcher(text).matches()) {
          if (field.getKey() == Column.POINTS) {
            points.add(cell.column());
          }
          cells.putIfAbsent(field.getKey(), cell.column());
          break;
        }
      }
    }
    if (numbered >= 0) {
      int first = numbered;
      levels.removeIf(column -> column < first);
    }
    MeasureColumns measures = new MeasureColumns(nature, unit);
    if (!cells.containsKey(Column.SCORE) && !reviews.isEmpty()) {
      cells.put(Column.SCORE, reviews.removeFirst());
    }
    return complete(levels, cells, points).map(found -> found.with(reviews, measures, headRows));
  }

  private static Optional<Columns> complete(
      List<Integer> levels, Map<Column, Integer> cells, List<Integer> points) {
    boolean scored = cells.containsKey(Column.POINTS) || cells.containsKey(Column.SCORE);
    boolean compared = cells.containsKey(Column.TARGET) && cells.containsKey(Column.ACTUAL);
    if (levels.isEmpty() || !(scored || compared)) {
      return Optional.empty();
    }
    Map<Integer, Integer> weights = new LinkedHashMap<>();
    if (points.size() > 1) {
      for (int column : points.subList(0, points.size() - 1)) {
        if (column < levels.getLast()) {
          weights.put(
              column,
              levels.stream()
                  .filter(level -> level < column)
                  .max(Integer::compare)
                  .orElse(levels.getFirst()));
        }
      }
      cells.put(Column.POINTS, points.getLast());
    }
    boolean targetNames =
        !scored
            && cells.get(Column.TARGET) != null
            && !cells.containsKey(Column.POINTS)
            && cells.get(Column.TARGET) == levels.getLast() + 1;
    return Optional.of(
        new Columns(levels, cells, weights, targetNames, List.of(), MeasureColumns.NONE, 1));
  }

  private Columns with(List<Integer> others, MeasureColumns beside, int rows) {
    return new Columns(levels, cells, weights, targetNames, List.copyOf(others), beside, rows);
  }

  /** The first column that holds a field. */
  int firstField() {
    return cells.values().stream().min(Integer::compare).orElse(Integer.MAX_VALUE);
  }
}
