package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.evaluate.scorecard.LineScorer.Result;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Quantity;

/** Scores a form by the tree of its scheme, where it is a form of that tree. */
final class FormScorer {

  private final Reading reading;
  private final Form form;
  private final Optional<Scheme> scheme;
  private final Printings printings;
  private final Layouts.Layout layout;
  private final Terms terms;
  private final List<Sharing> blocks;

  FormScorer(Reading reading, Form form, Layouts layouts) {
    this.reading = reading;
    this.form = form;
    this.scheme = layouts.scheme();
    terms = layouts.terms();
    printings = new Printings(reading, form.subject(), Optional.of(form));
    layout = layouts.of(form);
    blocks = Sharing.of(form);
  }

  Sheet sheet() {
    List<ScoreLine> lines = new ArrayList<>();
    execution().ifPresent(lines::add);
    for (int i = 0; i < layout.rows().size(); i++) {
      Indicator row = form.indicators().get(i);
      if (!row.name().text().strip().startsWith("其中") && isUsed(row)) {
        lines.add(line(row, layout.paths().get(i), layout.rows().get(i)));
      }
    }
    form.groups().stream()
        .filter(group -> group.members().isEmpty())
        .forEach(group -> lines.add(emptyGroup(group)));
    String title = form.title().isEmpty() ? "自评表" : form.title();
    Totalling totalling = new Totalling(reading, scheme);
    Optional<Fact> printed = form.totalScore().or(() -> totalling.headline(form.subject()));
    Totals totals = totalling.totals(form.subject(), lines, shared(), printed);
    return new Sheet(
        title,
        form.subject(),
        Optional.of(form),
        lines,
        totals,
        new Deferred<>(() -> totalling.light(printings, totals)));
  }

  /** A group with points and without rows: its score, if it has any, stands for it as a whole. */
  private ScoreLine emptyGroup(Form.Group group) {
    Chain chain =
        layout
            .tree()
            .flatMap(tree ->
                tree.groups().stream()
                    .filter(node -> Matching.names(node).contains(Matching.plain(group.name())))
                    .findFirst())
            .map(node -> new Chain(List.of(node), true))
            .orElse(Chain.UNKNOWN);
    Optional<BigDecimal> points = number(Optional.of(group.points()));
    LineScorer scorer =
        new LineScorer(printings, Optional.empty(), chain, terms, points.orElse(BigDecimal.ZERO));
    Result result = scorer.score();
    return scorer.line(group.name(), points, Optional.empty(), result, result.notes());
  }

  /** A row of the template left blank is none. */
  private static boolean isUsed(Indicator row) {
    return !row.name().isBlank()
        || row.fact(Column.POINTS).isPresent()
        || row.fact(Column.SCORE).isPresent();
  }

  private ScoreLine line(Indicator row, String path, Chain chain) {
    Optional<BigDecimal> printed =
        isShared(row) ? Optional.empty() : number(row, Column.POINTS).or(() -> ofGroup(row));
    Optional<BigDecimal> points = printed.or(chain::points);
    LineScorer scorer =
        new LineScorer(printings, Optional.of(row), chain, terms, points.orElse(BigDecimal.ZERO));
    // A row that stands for a whole group can not have all points where one of its parts loses
    // some.
    Result result =
        worth(
            chain.isGroup() && points.isPresent()
                ? new Parts(printings, chain, terms, points.get()).result()
                : scorer.score(),
            points);
    List<String> notes = result.notes();
    if (printed.isPresent()
        && chain.points().isPresent()
        && printed.get().compareTo(chain.points().get()) != 0) {
      notes = new ArrayList<>(notes);
      notes.add(
          "报告分值%s分与评分办法规定的%s分不同，按报告分值计算。"
              .formatted(Decimals.plain(printed.get()), Decimals.plain(chain.points().get())));
    }
    return scorer.line(path, points, row.fact(Column.SCORE), result, notes);
  }

  /** The points of the second-level group of which the row is the only member: 质量指标（10分）. */
  private Optional<BigDecimal> ofGroup(Indicator row) {
    return form.groups().stream()
        .filter(group -> group.level() == 2 && group.members().equals(List.of(row.id())))
        .findFirst()
        .flatMap(group -> number(Optional.of(group.points())));
  }

  /** Without points nothing can be said of a score, whatever the rule makes of the figures. */
  private static Result worth(Result result, Optional<BigDecimal> points) {
    return points.isPresent() || !(result.outcome() instanceof Outcome.Computed)
        ? result
        : new Result(
            new Outcome.Unscored("没有列出该指标的分值，暂不能计分"),
            result.grounds(),
            result.formula(),
            result.excess(),
            result.notes());
  }

  /** The points for execution that a form prints apart from its rows. */
  private Optional<ScoreLine> execution() {
    if (form.executionPoints().isEmpty()) {
      return Optional.empty();
    }
    Chain chain =
        layout.leaves().stream()
            .filter(
                each -> Matching.names(each.path().getLast()).stream().anyMatch(Execution::names))
            .findFirst()
            .orElse(Chain.UNKNOWN);
    boolean row =
        layout.rows().stream().anyMatch(each -> each.own() && each.path().equals(chain.path()));
    if (row) {
      return Optional.empty();
    }
    Optional<BigDecimal> points = number(form.executionPoints()).or(chain::points);
    LineScorer scorer =
        new LineScorer(printings, Optional.empty(), chain, terms, points.orElse(BigDecimal.ZERO));
    String path = chain.path().isEmpty() ? "预算执行率" : chain.label();
    Result result = scorer.withRate(form.executionRate()).score();
    return Optional.of(scorer.line(path, points, form.executionScore(), result, result.notes()));
  }

  /** Whether the row's points are printed once for it and others. */
  private boolean isShared(Indicator row) {
    for (Sharing block : blocks) {
      for (Indicator each : block.rows()) {
        if (each == row) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Points printed once for several rows, where the scheme gives none of them points of its own.
   */
  private BigDecimal shared() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Sharing block : blocks) {
      boolean pointed = false;
      for (Indicator row : block.rows()) {
        pointed |= layout.rows().get(form.indicators().indexOf(row)).points().isPresent();
      }
      sum = pointed ? sum : sum.add(block.points());
    }
    return sum;
  }

  private static Optional<BigDecimal> number(Indicator row, Column column) {
    return number(row.fact(column));
  }

  private static Optional<BigDecimal> number(Optional<Fact> fact) {
    return fact.isPresent() && fact.get().content() instanceof Content.Figure(Quantity quantity)
        ? Optional.of(quantity.number())
        : Optional.empty();
  }
}
