package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.evaluate.scorecard.LineScorer.Result;
import org.kaocheng.evaluate.scorecard.Matching.Matched;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.IndicatorTree;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Quantity;

/** Scores a form by the tree of its scheme, where it is a form of that tree. */
final class FormScorer {

  private final Reading reading;
  private final Form form;
  private final Optional<Scheme> scheme;
  private final Printings printings;
  private final List<Matched> rows;
  private final List<List<IndicatorNode>> leaves;

  FormScorer(Reading reading, Form form, Optional<Scheme> scheme) {
    this.reading = reading;
    this.form = form;
    this.scheme = scheme;
    printings = new Printings(reading, form.subject(), Optional.of(form));
    Optional<IndicatorTree> tree = scheme.flatMap(each -> each.tree(form.subject().kind()));
    List<Matched> matched = tree.map(each -> Matching.of(form, each)).orElse(List.of());
    long known = matched.stream().filter(each -> !each.path().isEmpty()).count();
    boolean fits = known * 2 >= form.indicators().size();
    rows =
        tree.isEmpty()
            ? form.indicators().stream().map(row -> new Matched(row, List.of(), false)).toList()
            : fits ? matched : matched.stream().map(FormScorer::named).toList();
    leaves = fits ? tree.map(Matching::leaves).orElse(List.of()) : List.of();
  }

  /** In a form that is not of the tree only indicators of the same name are taken from it. */
  private static Matched named(Matched matched) {
    boolean same =
        matched.leaf()
            && Matching.names(matched.path().getLast())
                .contains(Matching.plain(matched.row().name().text()));
    return same ? matched : new Matched(matched.row(), List.of(), false);
  }

  Sheet sheet() {
    List<ScoreLine> lines = new ArrayList<>();
    execution().ifPresent(lines::add);
    for (Matched each : rows) {
      if (!each.row().name().text().strip().startsWith("其中") && isUsed(each.row())) {
        lines.add(line(each));
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
        totalling.light(printings, totals));
  }

  /** A group with points and without rows: its score, if it has any, stands for it as a whole. */
  private ScoreLine emptyGroup(Form.Group group) {
    Chain chain =
        scheme
            .flatMap(each -> each.tree(form.subject().kind()))
            .flatMap(tree ->
                tree.groups().stream()
                    .filter(node -> Matching.names(node).contains(Matching.plain(group.name())))
                    .findFirst())
            .map(node -> new Chain(List.of(node), true))
            .orElse(Chain.UNKNOWN);
    Optional<BigDecimal> points = number(Optional.of(group.points()));
    LineScorer scorer =
        new LineScorer(
            printings,
            Optional.empty(),
            chain.rule(),
            chain.measure(),
            points.orElse(BigDecimal.ZERO));
    Result result = scorer.score();
    return line(group.name(), points, Optional.empty(), result, chain, scorer, result.notes())
        .build();
  }

  /** A row of the template left blank is none. */
  private static boolean isUsed(Indicator row) {
    return !row.name().isBlank()
        || row.fact(Column.POINTS).isPresent()
        || row.fact(Column.SCORE).isPresent();
  }

  private ScoreLine line(Matched matched) {
    Indicator row = matched.row();
    Chain chain = new Chain(matched.path(), matched.leaf());
    Optional<BigDecimal> printed =
        isShared(row) ? Optional.empty() : number(row, Column.POINTS).or(() -> ofGroup(row));
    Optional<BigDecimal> points = printed.or(chain::points);
    LineScorer scorer =
        new LineScorer(
            printings,
            Optional.of(row),
            chain.rule(),
            chain.measure(),
            points.orElse(BigDecimal.ZERO));
    Result result = worth(ofParts(matched, points).orElseGet(scorer::score), points);
    List<String> notes = new ArrayList<>(result.notes());
    printed
        .filter(each -> chain.points().filter(own -> own.compareTo(each) != 0).isPresent())
        .ifPresent(each ->
            notes.add(
                "报告分值%s分与评分办法规定的%s分不同，按报告分值计算。"
                    .formatted(
                        Decimals.plain(each), Decimals.plain(chain.points().orElseThrow()))));
    return line(row.path(), points, row.fact(Column.SCORE), result, chain, scorer, notes)
        .withRow(row);
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
            result.notes());
  }

  private ScoreLineBuilder line(
      String path,
      Optional<BigDecimal> points,
      Optional<Fact> self,
      Result result,
      Chain chain,
      LineScorer scorer,
      List<String> notes) {
    return new ScoreLineBuilder(path, points, self, result, chain, scorer.decimals(), notes);
  }

  /**
   * A row that stands for a whole group: its parts are scored, and where one of them loses points,
   * the group can not have all.
   */
  private Optional<Result> ofParts(Matched matched, Optional<BigDecimal> points) {
    boolean group =
        !matched.leaf()
            && !matched.path().isEmpty()
            && !matched.path().getLast().isLeaf()
            && Matching.names(matched.path().getLast())
                .contains(Matching.plain(matched.row().name().text()));
    return group && points.isPresent()
        ? Optional.of(new Parts(printings, new Chain(matched.path(), false), points.get()).result())
        : Optional.empty();
  }

  /** The points for execution that a form prints apart from its rows. */
  private Optional<ScoreLine> execution() {
    if (form.executionPoints().isEmpty()) {
      return Optional.empty();
    }
    Chain chain =
        leaves.stream()
            .filter(path -> Matching.names(path.getLast()).stream().anyMatch(Execution::names))
            .findFirst()
            .map(path -> new Chain(path, true))
            .orElse(Chain.UNKNOWN);
    boolean row = rows.stream().anyMatch(each -> each.leaf() && each.path().equals(chain.path()));
    if (row) {
      return Optional.empty();
    }
    Optional<BigDecimal> points = number(form.executionPoints()).or(chain::points);
    LineScorer scorer =
        new LineScorer(
            printings,
            Optional.empty(),
            chain.rule(),
            chain.measure(),
            points.orElse(BigDecimal.ZERO));
    String path = chain.path().isEmpty() ? "预算执行率" : chain.label();
    Result result = scorer.score();
    return Optional.of(
        line(path, points, form.executionScore(), result, chain, scorer, result.notes()).build());
  }

  /** Whether the row's points are printed once for it and others. */
  private boolean isShared(Indicator row) {
    return Sharing.of(form).stream().anyMatch(block -> block.rows().contains(row));
  }

  /**
   * Points printed once for several rows, where the scheme gives none of them points of its own.
   */
  private BigDecimal shared() {
    BigDecimal sum = BigDecimal.ZERO;
    Set<Indicator> pointed = new LinkedHashSet<>();
    rows.stream()
        .filter(each -> new Chain(each.path(), each.leaf()).points().isPresent())
        .forEach(each -> pointed.add(each.row()));
    for (Sharing block : Sharing.of(form)) {
      if (block.rows().stream().noneMatch(pointed::contains)) {
        sum = sum.add(block.points());
      }
    }
    return sum;
  }

  private static Optional<BigDecimal> number(Indicator row, Column column) {
    return number(row.fact(column));
  }

  private static Optional<BigDecimal> number(Optional<Fact> fact) {
    return fact.flatMap(Fact::quantity).map(Quantity::number);
  }
}
