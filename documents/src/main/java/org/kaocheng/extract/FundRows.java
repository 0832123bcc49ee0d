package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.value.SievedPattern;

/**
 * The rows of a project form that split its money by source: 年度资金总额, 其中：当年财政拨款, 上年结转资金, 其他资金. Forms
 * that name further sources (单位资金, 市县资金, 自筹资金) keep each row as it is, for the usual three sources
 * then no longer make the whole.
 */
final class FundRows {

  /** Money of a project by a source that has no concept of its own, or one of several of a kind. */
  static final String SOURCE = "project.funds";

  private static final SievedPattern APPROPRIATION =
      Words.sieved(".*{tables.fund-appropriations}.*");
  private static final SievedPattern CARRIED = Words.sieved(".*{tables.fund-carryovers}.*");
  private static final SievedPattern OTHER = Words.sieved("(其中[：:])?{tables.fund-others}[：:]?");
  private static final SievedPattern ANY_OTHER = Words.sieved(".*{tables.fund-any-other}.*");
  private static final SievedPattern TOTAL = Words.sieved(".*{tables.fund-totals}.*");
  private static final SievedPattern FUND = Words.sieved(".*{tables.fund-words}.*");

  private FundRows() {}

  /** Whether the label names a source of money. */
  private static boolean source(String label) {
    return !TOTAL.matches(label)
        && (FUND.matches(label) || CARRIED.matches(label) || OTHER.matches(label));
  }

  /** Whether the table names sources beside one appropriation, one carry-over and one other. */
  static boolean further(Lattice lattice) {
    int appropriations = 0;
    int further = 0;
    for (List<LaidCell> row : lattice.rows()) {
      String label = label(row);
      if (!source(label) || label.length() > 20) {
        continue;
      }
      if (APPROPRIATION.matches(label)) {
        appropriations++;
      } else if (!CARRIED.matches(label) && !OTHER.matches(label)) {
        further++;
      }
    }
    return appropriations > 1 || further > 0;
  }

  /**
   * The last words before the first number of a row that has numbers; empty when there are none.
   */
  private static String label(List<LaidCell> row) {
    String label = "";
    for (LaidCell cell : row) {
      if (cell.isNumber()) {
        return label;
      }
      label = cell.isText() ? cell.text() : label;
    }
    return "";
  }

  /** The concept of a project's amount by its row's label. */
  static String concept(String label, boolean spent, boolean further) {
    if (further && source(label)) {
      return SOURCE;
    }
    if (APPROPRIATION.matches(label)) {
      return "project.current_year_appropriation";
    }
    if (CARRIED.matches(label)) {
      return "project.carryover_from_prior_year";
    }
    if (ANY_OTHER.matches(label)) {
      return "project.other_funds";
    }
    return spent ? "project.expenditure" : "project.budget";
  }

  /** The sum of the sources in forms that name further ones. */
  static void find(List<FigureRow> rows, List<Claim> claims) {
    for (int i = 0; i < rows.size(); i++) {
      FigureRow whole = rows.get(i);
      String label = whole.label().map(LaidCell::text).orElse("");
      if (!whole.subject().isProject() || !TOTAL.matches(label)) {
        continue;
      }
      List<FigureRow> parts = new ArrayList<>();
      for (FigureRow row : rows.subList(i + 1, rows.size())) {
        if (row.lattice() != whole.lattice() || !isSource(row)) {
          break;
        }
        parts.add(row);
      }
      if (parts.size() >= 2) {
        RowSums.columns(whole, parts, Certainty.LIKELY, claims);
      }
    }
  }

  private static boolean isSource(FigureRow row) {
    return row.figures().stream().anyMatch(figure -> figure.fact().concept().equals(SOURCE));
  }
}
