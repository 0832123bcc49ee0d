package org.kaocheng.check.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.Target;
import org.kaocheng.fact.Form;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.scheme.LexiconMemo;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.source.Severity;

/**
 * Targets that slipped by a row: a budget limit stands in a row on number, time or quality, while
 * the row on cost has no limit of money. Proven when moving the targets back by the same number of
 * rows makes at least two rows fit that did not, and none worse.
 */
public final class ShiftedTargets implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "target.shifted",
          Family.TARGET,
          Severity.ERROR,
          "指标值错行",
          "指标值与三级指标不对应，评分就没有依据。",
          "逐行核对三级指标与指标值，移回各自的行。");

  private static final LexiconMemo<Fitting> FITTING = new LexiconMemo<>(Fitting::new);
  private static final Pattern MONEY = Pattern.compile("费|支出|开支|成本|资金|预算|采购|造价|投资");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Fitting fitting = FITTING.of(examination.lexicon());
    List<Finding> findings = new ArrayList<>();
    for (Form form : examination.reading().forms()) {
      shifted(Rows.of(examination, row -> row.form() == form), fitting, findings);
    }
    return findings;
  }

  private static void shifted(List<Row> rows, Fitting fitting, List<Finding> findings) {
    for (int from = 0; from < rows.size(); from++) {
      if (!isMisplacedLimit(rows.get(from))) {
        continue;
      }
      for (int to = Math.max(0, from - 2); to < Math.min(rows.size(), from + 3); to++) {
        if (lacksLimit(rows.get(to))) {
          findings.add(finding(rows, from, to, fitting));
          return;
        }
      }
    }
  }

  private static boolean isMisplacedLimit(Row row) {
    boolean other =
        switch (row.kind()) {
          case COUNT, TIME, QUALITY -> true;
          case COST, SATISFACTION, OTHER -> false;
        };
    return other && row.target().is(Target.Kind.BUDGET_LIMIT) && !MONEY.matcher(row.label()).find();
  }

  private static boolean lacksLimit(Row row) {
    return row.kind() == Row.RowKind.COST
        && (row.target().is(Target.Kind.STATE) || row.target().is(Target.Kind.DEADLINE));
  }

  private static Finding finding(List<Row> rows, int from, int to, Fitting fitting) {
    int shift = to - from;
    List<Integer> moved = moved(rows, from, to);
    List<Row> better = new ArrayList<>();
    boolean worse = false;
    for (int row : moved) {
      int before = fitting.fits(rows.get(row), rows.get(row).target());
      int after = fitting.fits(rows.get(row), rows.get(row - shift).target());
      worse |= after < before;
      if (after > before) {
        better.add(rows.get(row));
      }
    }
    FindingBuilder builder =
        FindingBuilder.of(CARD)
            .severity(!worse && better.size() >= 2 ? Severity.ERROR : Severity.WARNING)
            .message(message(rows.get(from), rows.get(to)))
            .stated(rows.get(from).label() + "：" + rows.get(from).target().text())
            .expected(rows.get(to).label() + "：" + rows.get(from).target().text());
    for (int row : moved) {
      builder.at(rows.get(row).targetPlace()).at(rows.get(row).name());
    }
    builder.at(rows.get(from).targetPlace());
    return builder.build();
  }

  /** The rows of the run around both that would take their neighbour's target. */
  private static List<Integer> moved(List<Row> rows, int from, int to) {
    int shift = to - from;
    List<Integer> moved = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      boolean near = Math.abs(row - from) <= 3 && row - shift >= 0 && row - shift < rows.size();
      boolean before = shift > 0 ? row <= to : row >= to;
      boolean sameGroup =
          rows.get(row).indicator().level1().equals(rows.get(to).indicator().level1());
      if (near && before && sameGroup) {
        moved.add(row);
      }
    }
    return moved;
  }

  private static String message(Row from, Row to) {
    String form = from.form().subject().isProject() ? from.form().subject().name() + "的" : "";
    return form
        + "指标值疑似错行：“"
        + from.label()
        + "”填“"
        + from.target().text()
        + "”，而“"
        + to.label()
        + "”填“"
        + to.target().text()
        + "”，与指标不对应。";
  }

  /** Whether a target suits a row, by the words in {@code fitting}. */
  private static final class Fitting {
    private final Map<Row.RowKind, List<Pattern>> patterns = new LinkedHashMap<>();

    Fitting(Lexicon lexicon) {
      for (Map<String, Object> row : lexicon.table("statements.fitting")) {
        patterns.put(
            Row.RowKind.valueOf(Yaml.string(row.get("kind"), "").toUpperCase(Locale.ROOT)),
            Yaml.strings(row.get("patterns")).stream().map(Pattern::compile).toList());
      }
    }

    int fits(Row row, Target target) {
      boolean fits =
          switch (row.kind()) {
            case COST -> target.is(Target.Kind.BUDGET_LIMIT) || Amounts.yuan(target).isPresent();
            case COUNT -> target.is(Target.Kind.NUMBER);
            case TIME, QUALITY ->
                patterns.getOrDefault(row.kind(), List.of()).stream()
                    .anyMatch(pattern -> pattern.matcher(target.text()).find());
            case SATISFACTION -> target.text().contains("满意") || target.isPercent();
            case OTHER -> false;
          };
      return fits ? 1 : 0;
    }
  }
}
