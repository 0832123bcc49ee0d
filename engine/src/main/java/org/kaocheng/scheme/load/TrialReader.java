package org.kaocheng.scheme.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.trial.Expected;
import org.kaocheng.scheme.trial.Given;
import org.kaocheng.scheme.trial.Trial;
import org.kaocheng.scheme.trial.TrialRow;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.QuantityScanner;
import org.kaocheng.value.Unit;
import org.kaocheng.value.Units;

/** Reads what a case says of a report; all that is wrong is a problem. */
final class TrialReader {

  /** The units that forms usually print, for figures written without any. */
  private static final Map<Dimension, String> USUAL_UNITS = new EnumMap<>(Dimension.class);

  static {
    USUAL_UNITS.put(Dimension.MONEY, "万元");
    USUAL_UNITS.put(Dimension.PERCENT, "%");
    USUAL_UNITS.put(Dimension.POINTS, "分");
    USUAL_UNITS.put(Dimension.AREA, "平方米");
  }

  private final Schemes schemes;
  private final Problems problems;

  TrialReader(Schemes schemes, Problems problems) {
    this.schemes = schemes;
    this.problems = problems;
  }

  /** The case; empty when its scheme is not known, since nothing can then be told of the rest. */
  Optional<Trial> read(PackNode.Mapping top) {
    Fields fields =
        Fields.only(
            top, problems, "name", "scheme", "year", "subject", "facts", "rows", "groups",
            "printed", "expect", "note");
    Optional<PackNode.Text> id = fields.required("scheme");
    Optional<Scheme> scheme = id.flatMap(this::scheme);
    if (scheme.isEmpty()) {
      return Optional.empty();
    }
    String name = fields.requiredWords("name");
    int year = fields.count("year", scheme.get().years().first());
    Subject subject = subject(top.value("subject"));
    Scheme inForce = scheme.get().asOf(Scheme.usualDay(year));
    TrialTree tree = new TrialTree(inForce.tree(subject.kind()), problems);
    Formulas formulas = new Formulas(inForce.concepts(), problems);
    Map<String, TrialRow> rows = new LinkedHashMap<>();
    entries(fields, "rows").forEach(entry -> row(entry, tree, rows));
    entries(fields, "groups").forEach(entry -> group(entry, tree, rows));
    Optional<PackNode.Mapping> printed = fields.mapping("printed");
    Optional<Fields> sums = printed.map(each -> Fields.only(each, problems, "total", "grade"));
    ExpectedReader expect = new ExpectedReader(tree, formulas, rows, problems);
    Optional<Expected> expected = fields.requiredMapping("expect").map(expect::read);
    List<Given> facts = facts(fields, formulas, year);
    return expected.map(each ->
        new Trial(
            name,
            top.place(),
            scheme.get(),
            year,
            subject,
            facts,
            List.copyOf(rows.values()),
            sums.flatMap(sum -> sum.text("total"))
                .flatMap(text -> quantity(text, Dimension.POINTS)),
            sums.flatMap(sum -> sum.text("grade")).map(PackNode.Text::value),
            each));
  }

  private Optional<Scheme> scheme(PackNode.Text id) {
    if (!schemes.isKnown(id.value())) {
      problems.error(id.place(), schemes.unknown(id.value()));
      return Optional.empty();
    }
    Optional<Scheme> scheme = schemes.scheme(id.value());
    if (scheme.isEmpty()) {
      problems.error(id.place(), "方案“" + id.value() + "”有错误，不能试算；请先用 kaocheng scheme check 查看。");
    }
    return scheme;
  }

  private Subject subject(Optional<PackNode> written) {
    if (written.orElse(null) instanceof PackNode.Mapping mapping) {
      return Subject.project(Fields.only(mapping, problems, "project").requiredWords("project"));
    }
    if (written.isPresent()
        && !(written.get() instanceof PackNode.Text text && text.value().equals("department"))) {
      problems.error(written.get().place(), "“subject”应为 department（部门整体）或 {project: 项目名称}。");
    }
    return Subject.DEPARTMENT;
  }

  private static List<PackNode.Entry> entries(Fields fields, String key) {
    return fields.mapping(key).map(PackNode.Mapping::entries).orElse(List.of());
  }

  private List<Given> facts(Fields fields, Formulas formulas, int year) {
    List<Given> facts = new ArrayList<>();
    for (PackNode.Entry entry : entries(fields, "facts")) {
      Optional<Formula.Reference> reference = formulas.reference(entry.key(), entry.keyPlace());
      if (!(entry.value() instanceof PackNode.Text text)) {
        problems.error(entry.value().place(), "“" + entry.key() + "”应为一个数，可带单位，如 38人、95.29%。");
        continue;
      }
      Optional<Quantity> quantity =
          quantity(text, reference.map(formulas::dimension).orElse(Dimension.NONE));
      if (reference.isPresent() && quantity.isPresent()) {
        facts.add(given(entry.key(), reference.get(), quantity.get(), year));
      }
    }
    return facts;
  }

  private static Given given(
      String label, Formula.Reference reference, Quantity quantity, int year) {
    boolean stock =
        Taxonomy.standard().concept(reference.concept()).map(Concept::stock).orElse(false);
    Basis basis = reference.basis().orElse(stock ? Basis.YEAR_END : Basis.NONE);
    return new Given(
        label, reference.concept(), new Period(year - reference.yearsBack(), basis), quantity);
  }

  private Optional<Quantity> quantity(PackNode.Text text, Dimension dimension) {
    List<Quantity> found = QuantityScanner.scanCell(text.value());
    if (found.size() != 1) {
      problems.error(text.place(), "应为一个数，可带单位，如 38人、95.29%；现为“" + text.value() + "”。");
      return Optional.empty();
    }
    Quantity quantity = found.getFirst();
    Optional<Unit> usual = Optional.ofNullable(USUAL_UNITS.get(dimension)).flatMap(Units::of);
    return Optional.of(
        quantity.unit().isNone() && usual.isPresent() ? quantity.in(usual.get()) : quantity);
  }

  private void row(PackNode.Entry entry, TrialTree tree, Map<String, TrialRow> rows) {
    Optional<Fields> fields =
        fields(
            entry,
            "group",
            "points",
            "target",
            "actual",
            "self",
            "deviation",
            "criterion",
            "answers",
            "note");
    if (fields.isEmpty()) {
      return;
    }
    Optional<PackNode.Text> group = fields.get().text("group");
    if (group.isPresent()) {
      tree.find(group.get().value(), group.get().place())
          .ifPresent(path -> rows.put(entry.key(), own(entry.key(), path, fields.get())));
    } else {
      tree.find(entry.key(), entry.keyPlace())
          .ifPresent(path -> rows.put(entry.key(), answered(path, tree, fields.get())));
    }
  }

  private TrialRow answered(List<IndicatorNode> path, TrialTree tree, Fields fields) {
    return row(path, tree, Optional.of(fields), new Answers(problems).read(fields, path.getLast()));
  }

  private void group(PackNode.Entry entry, TrialTree tree, Map<String, TrialRow> rows) {
    Optional<Fields> fields = fields(entry, "self", "points", "note");
    Optional<List<IndicatorNode>> path = tree.find(entry.key(), entry.keyPlace());
    if (fields.isPresent() && path.isPresent()) {
      rows.put(entry.key(), row(path.get(), tree, fields));
    }
  }

  private Optional<Fields> fields(PackNode.Entry entry, String... keys) {
    if (entry.value() instanceof PackNode.Mapping mapping) {
      return Optional.of(Fields.only(mapping, problems, keys));
    }
    problems.error(entry.value().place(), "“" + entry.key() + "”应写成 {self: 自评得分, …}。");
    return Optional.empty();
  }

  /** A row the unit set itself, within a group. */
  private static TrialRow own(String name, List<IndicatorNode> group, Fields fields) {
    String second = group.size() > 1 ? group.getLast().label() : "";
    return new TrialRow(
        group.getFirst().label(),
        second,
        name,
        fields.number("points"),
        "",
        fields.number("self"),
        texts(fields, ""),
        Map.of());
  }

  /** The row of an indicator of the tree. */
  static TrialRow row(List<IndicatorNode> path, TrialTree tree, Optional<Fields> fields) {
    return row(path, tree, fields, Map.of());
  }

  private static TrialRow row(
      List<IndicatorNode> path,
      TrialTree tree,
      Optional<Fields> fields,
      Map<String, Integer> answers) {
    int size = path.size();
    IndicatorNode node = path.getLast();
    Optional<BigDecimal> written = fields.flatMap(each -> each.number("points"));
    boolean shared = written.isEmpty() && node.points().isEmpty();
    return new TrialRow(
        size > 1 ? path.getFirst().label() : "",
        size > 2 ? path.get(size - 2).label() : "",
        node.label(),
        written.isPresent() ? written : tree.worth(path),
        shared ? TrialTree.words(path.subList(0, size - 1)) : "",
        fields.flatMap(each -> each.number("self")),
        fields.map(each -> texts(each, node.criterion())).orElse(Map.of()),
        answers);
  }

  private static Map<Column, String> texts(Fields fields, String criterion) {
    Map<Column, String> texts = new EnumMap<>(Column.class);
    put(texts, Column.TARGET, fields.words("target"));
    put(texts, Column.ACTUAL, fields.words("actual"));
    put(texts, Column.REASON, fields.words("deviation"));
    String words = fields.words("criterion");
    put(texts, Column.CRITERION, words.equals("yes") ? criterion : words);
    return texts;
  }

  private static void put(Map<Column, String> texts, Column column, String text) {
    if (!text.isEmpty()) {
      texts.put(column, text);
    }
  }
}
