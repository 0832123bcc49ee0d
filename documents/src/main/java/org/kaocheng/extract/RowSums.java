package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.fact.Claim.Comparison;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Fact;
import org.kaocheng.source.Place;
import org.kaocheng.value.SievedPattern;

/**
 * Sums that the layout of a table claims, column by column: a row and the numbered rows below it, a
 * row and its 其中 rows, and 合计 rows below their items.
 */
final class RowSums {

  private static final SievedPattern TOTAL_ABOVE =
      Words.sieved(".*{tables.totals-above}([(（].*)?$");
  private static final SievedPattern TOTAL_BELOW =
      Words.sieved("{tables.totals-below}([(（].*)?[：:]?");

  private static final Pattern SUBTOTAL = Words.pattern("{tables.subtotals}");

  /** A row of only some of the parts. */
  private static final Pattern SOME = Words.pattern("{tables.of-which}");

  private static final Pattern GROUPED =
      Pattern.compile("\\s*\\d{1,2}[、.．][^：:]{2,10}[：:]\\s*([（(]\\d{1,2}[)）].*)", Pattern.DOTALL);

  private RowSums() {}

  static void find(List<FigureRow> rows, List<Claim> claims) {
    List<FigureRow> block = new ArrayList<>();
    for (FigureRow row : rows) {
      boolean goesOn =
          !block.isEmpty()
              && block.getLast().lattice().table() == row.lattice().table()
              && row.row() >= block.getLast().row();
      if (!goesOn) {
        block(block, claims);
        block = new ArrayList<>();
      }
      block.add(row);
    }
    block(block, claims);
  }

  private static void block(List<FigureRow> rows, List<Claim> claims) {
    for (int i = 0; i < rows.size(); i++) {
      String label = label(rows.get(i));
      if (TOTAL_BELOW.matches(label)) {
        above(rows, i, claims);
      }
      if (!TOTAL_BELOW.matches(label)
          && i + 1 < rows.size()
          && begins(rows.get(i), rows.get(i + 1))) {
        below(rows, i, claims);
      }
      if (depth(rows.get(i)) > 0) {
        UnnumberedRows.find(rows.get(i), unnumbered(rows, i), claims);
      }
    }
  }

  /** The rows below one that bear neither a number nor 其中. */
  private static List<FigureRow> unnumbered(List<FigureRow> rows, int whole) {
    List<FigureRow> parts = new ArrayList<>();
    for (FigureRow row : rows.subList(whole + 1, rows.size())) {
      if (depth(row) > 0
          || SOME.matcher(label(row)).find()
          || TOTAL_BELOW.matches(label(row))
          || !parts.isEmpty() && isProject(parts.getFirst()) && !isProject(row)) {
        break;
      }
      if (!row.figures().isEmpty()) {
        parts.add(row);
      }
    }
    return parts;
  }

  /** Whether a row is one project's: a list of projects ends at a row that is none. */
  private static boolean isProject(FigureRow row) {
    return row.figures().stream()
        .allMatch(figure -> figure.fact().concept().startsWith("project."));
  }

  /** Whether the lower row is the first of a numbered list under the upper one. */
  private static boolean begins(FigureRow upper, FigureRow lower) {
    boolean deeper = depth(upper) == 0 || depth(lower) > depth(upper);
    return value(lower) == 1 && deeper && !SOME.matcher(label(lower)).lookingAt();
  }

  private static String label(FigureRow row) {
    return row.label().map(LaidCell::text).orElse("");
  }

  /** 1 for 一、, 2 for （一） and so on; 0 for a row without a number. */
  private static int depth(FigureRow row) {
    return number(row).map(Numbering::level).orElse(0);
  }

  private static int value(FigureRow row) {
    return number(row).map(Numbering::value).orElse(0);
  }

  /** The number of a row; of 1、资金来源：(1)财政性资金 the inner one, for the outer names no row. */
  private static Optional<Numbering> number(FigureRow row) {
    String text = row.label().map(cell -> cell.passage().text()).orElse("");
    Matcher group = GROUPED.matcher(text);
    return Numbering.of(group.matches() ? group.group(1) : text);
  }

  /** Whether a row begins another way to split the same whole: 2、资金结构：(1)基本支出. */
  private static boolean grouped(FigureRow row) {
    return row.label().filter(cell -> GROUPED.matcher(cell.passage().text()).matches()).isPresent();
  }

  // ---- a whole and the rows below ----

  /**
   * The next deeper numbered rows below, counting up from one, up to a row of the whole's own depth
   * or less.
   */
  private static void below(List<FigureRow> rows, int whole, List<Claim> claims) {
    int next = whole + 1;
    while (next > 0) {
      next = below(rows, whole, next, claims);
    }
  }

  /** One list of parts; gives the row where another split of the same whole begins, 0 when none. */
  private static int below(List<FigureRow> rows, int whole, int from, List<Claim> claims) {
    int again = 0;
    int mine = depth(rows.get(whole));
    int level = 0;
    List<FigureRow> parts = new ArrayList<>();
    for (int i = from; i < rows.size(); i++) {
      FigureRow row = rows.get(i);
      int depth = depth(row);
      if (TOTAL_BELOW.matches(label(row))) {
        break;
      }
      if (depth == 0 || SOME.matcher(label(row)).lookingAt() && !parts.isEmpty()) {
        continue;
      }
      if (mine > 0 && depth <= mine || !parts.isEmpty() && depth < level) {
        break;
      }
      if (parts.isEmpty()) {
        if (value(row) != 1 || SOME.matcher(label(row)).lookingAt()) {
          return 0;
        }
        level = depth;
      }
      if (depth == level) {
        if (!parts.isEmpty() && value(row) == 1) {
          again = grouped(row) ? i : 0;
          break;
        }
        parts.add(row);
      }
    }
    boolean plain = TOTAL_ABOVE.matches(label(rows.get(whole)));
    if (parts.size() >= 2 && !cutOff(parts.getLast())) {
      columns(rows.get(whole), parts, Certainty.LIKELY, claims);
      if (plain) {
        atLeast(rows.get(whole), parts, claims);
      }
    }
    return again;
  }

  /**
   * Whether the head stands again right below a row: the table goes on after a page break, but not
   * in this table.
   */
  private static boolean cutOff(FigureRow row) {
    Lattice lattice = row.lattice();
    int below = row.row() + 1;
    return below == lattice.rows().size() - 1
        && lattice.row(below).stream()
            .map(LaidCell::text)
            .toList()
            .equals(lattice.row(0).stream().map(LaidCell::text).toList());
  }

  /** Rows may be missing from what was read, but parts above the whole are wrong in any case. */
  private static void atLeast(FigureRow whole, List<FigureRow> parts, List<Claim> claims) {
    List<Claim> sums = new ArrayList<>();
    columns(whole, parts, Certainty.CERTAIN, sums);
    for (Claim sum : sums) {
      claims.add(
          new Claim(
              Claim.Kind.PART,
              sum.stated(),
              Comparison.AT_LEAST,
              sum.computed(),
              Certainty.CERTAIN,
              sum.place(),
              sum.ground()));
    }
  }

  // ---- a total below its items ----

  private static void above(List<FigureRow> rows, int total, List<Claim> claims) {
    List<FigureRow> parts = new ArrayList<>();
    for (int i = total - 1; i >= 0; i--) {
      FigureRow row = rows.get(i);
      if (TOTAL_BELOW.matches(label(row))
          || row.figures().isEmpty() && parts.size() > 0 && !row.label().isPresent()) {
        break;
      }
      if (!row.figures().isEmpty()
          && !SOME.matcher(label(row)).lookingAt()
          && alike(rows.get(total), row)) {
        parts.addFirst(row);
      }
    }
    if (parts.isEmpty()) {
      subtotals(rows, total, claims);
      return;
    }
    boolean flat = parts.stream().mapToInt(RowSums::depth).distinct().count() <= 1;
    if (parts.size() >= 2 && flat) {
      columns(rows.get(total), parts, Certainty.CERTAIN, claims);
    }
  }

  /** Scores of a second evaluator add up among themselves. */
  private static boolean alike(FigureRow total, FigureRow row) {
    return reviewed(total) == reviewed(row);
  }

  private static boolean reviewed(FigureRow row) {
    return row.figures().stream()
        .anyMatch(figure -> figure.fact().concept().equals(IndicatorBlock.REVIEW));
  }

  /** A total right below a subtotal is the sum of the subtotals above it. */
  private static void subtotals(List<FigureRow> rows, int total, List<Claim> claims) {
    List<FigureRow> parts = new ArrayList<>();
    for (FigureRow row : rows.subList(0, total)) {
      if (SUBTOTAL.matcher(label(row)).lookingAt()) {
        parts.add(row);
      } else if (TOTAL_BELOW.matches(label(row))) {
        parts.clear();
      }
    }
    if (parts.size() >= 2 && !SUBTOTAL.matcher(label(rows.get(total))).lookingAt()) {
      columns(rows.get(total), parts, Certainty.LIKELY, claims);
    }
  }

  // ---- column by column ----

  static void columns(
      FigureRow whole, List<FigureRow> parts, Certainty certainty, List<Claim> claims) {
    for (FigureRow.Figure figure : whole.figures()) {
      List<Fact> addends = new ArrayList<>();
      boolean comparable = true;
      for (FigureRow part : parts) {
        Optional<FigureRow.Figure> below =
            part.figures().stream()
                .filter(f -> f.cell().column() == figure.cell().column())
                .findFirst();
        if (below.isPresent()) {
          comparable &=
              below.get().fact().figure().unit().comparableWith(figure.fact().figure().unit());
          addends.add(below.get().fact());
        }
      }
      boolean sum =
          figure.fact().concept().startsWith("ratio.")
              || figure.fact().concept().startsWith("evaluation.");
      if (comparable && !sum && !addends.isEmpty()) {
        Place place = figure.fact().place();
        claims.add(
            new Claim(
                Claim.Kind.SUM,
                figure.fact(),
                Comparison.EQUAL,
                Expression.sum(addends),
                addends.size() == parts.size() || addends.size() >= 2
                    ? certainty
                    : Certainty.LIKELY,
                place,
                "表中“" + label(whole) + "”及其下各行"));
      }
    }
  }
}
