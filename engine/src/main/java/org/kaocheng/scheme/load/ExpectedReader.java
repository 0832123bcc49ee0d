package org.kaocheng.scheme.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.scheme.pack.Steps;
import org.kaocheng.scheme.trial.Expected;
import org.kaocheng.scheme.trial.Expected.Marked;
import org.kaocheng.scheme.trial.Expected.Wanted;
import org.kaocheng.scheme.trial.TrialRow;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Range;

/** Reads what a case expects. */
final class ExpectedReader {

  private static final String SCORES = "应为得分（数）、区间 \"[0,5]\"、missing（缺数）、less（不足满分）或各种读法的得分";

  /** The words of the families of findings; the checks bring them, cases only name them. */
  private static final List<String> FAMILIES =
      List.of(
          "score",
          "grade",
          "target",
          "sum",
          "structure",
          "arithmetic",
          "consistency",
          "unit",
          "period",
          "staffing",
          "plausibility",
          "wording");

  private final TrialTree tree;
  private final Formulas formulas;
  private final Map<String, TrialRow> rows;
  private final Problems problems;

  ExpectedReader(TrialTree tree, Formulas formulas, Map<String, TrialRow> rows, Problems problems) {
    this.tree = tree;
    this.formulas = formulas;
    this.rows = rows;
    this.problems = problems;
  }

  Expected read(PackNode.Mapping mapping) {
    Fields fields =
        Fields.only(
            mapping,
            problems,
            "scores",
            "missing",
            "total",
            "self-total",
            "grade",
            "findings",
            "no-findings",
            "note");
    if (mapping.entries().isEmpty()) {
      problems.error(mapping.place(), "“expect”里没有写应得的结果。");
    }
    List<Expected.Score> scores = new ArrayList<>();
    for (PackNode.Entry entry : entries(fields, "scores")) {
      Optional<TrialRow> row = row(entry);
      Optional<Wanted> wanted = wanted(entry.value());
      if (row.isPresent() && wanted.isPresent()) {
        scores.add(new Expected.Score(entry.key(), entry.keyPlace(), row.get(), wanted.get()));
      }
    }
    return new Expected(
        scores,
        missing(fields),
        fields.text("total").flatMap(text -> interval(text).map(each -> marked(each, text))),
        fields.number("self-total").map(each -> new Marked<>(each, fields.place("self-total"))),
        fields.text("grade").map(text -> marked(text.value(), text)),
        findings(fields, "findings"),
        findings(fields, "no-findings"));
  }

  private static <T> Marked<T> marked(T value, PackNode.Text text) {
    return new Marked<>(value, text.place());
  }

  private static List<PackNode.Entry> entries(Fields fields, String key) {
    return fields.mapping(key).map(PackNode.Mapping::entries).orElse(List.of());
  }

  /** The case's row of that name; else a row that stands for the indicator of that label. */
  private Optional<TrialRow> row(PackNode.Entry entry) {
    Optional<TrialRow> printed =
        rows.entrySet().stream()
            .filter(row -> TrialTree.parts(row.getKey()).equals(TrialTree.parts(entry.key())))
            .map(Map.Entry::getValue)
            .findFirst();
    if (printed.isPresent()) {
      return printed;
    }
    return tree.find(entry.key(), entry.keyPlace())
        .map(path -> TrialReader.row(path, tree, Optional.empty()))
        .map(row -> rows.values().stream().filter(each -> same(each, row)).findFirst().orElse(row));
  }

  private static boolean same(TrialRow one, TrialRow other) {
    return one.name().equals(other.name())
        && one.level1().equals(other.level1())
        && one.level2().equals(other.level2());
  }

  private Optional<Wanted> wanted(PackNode node) {
    switch (node) {
      case PackNode.Text text when text.value().equals("missing") -> {
        return Optional.of(new Wanted.Open());
      }
      case PackNode.Text text when text.value().equals("less") -> {
        return Optional.of(new Wanted.Less());
      }
      case PackNode.Text text -> {
        return interval(text).map(Wanted.Range::new);
      }
      case PackNode.Mapping mapping -> {
        return Optional.of(readings(mapping));
      }
      case PackNode.Items items -> {
        problems.error(items.place(), SCORES + "；区间请加引号。");
        return Optional.empty();
      }
    }
  }

  private Wanted readings(PackNode.Mapping mapping) {
    List<String> words = new ArrayList<>();
    for (Steps steps : Steps.values()) {
      words.add(word(steps));
    }
    Fields fields = Fields.only(mapping, problems, words.toArray(String[]::new));
    Map<Steps, BigDecimal> points = new LinkedHashMap<>();
    for (Steps steps : Steps.values()) {
      fields.number(word(steps)).ifPresent(number -> points.put(steps, number));
    }
    return new Wanted.Readings(points);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Optional<Interval> interval(PackNode.Text text) {
    Optional<Interval> number = Values.number(text.value()).map(Interval::exactly);
    Optional<Interval> found =
        number.isPresent() ? number : Values.range(text.value()).flatMap(ExpectedReader::closed);
    if (found.isEmpty()) {
      problems.error(text.place(), SCORES + "；现为“" + text.value() + "”。");
    }
    return found;
  }

  private static Optional<Interval> closed(Range range) {
    boolean ordered =
        range.lowerClosed() && range.upperClosed() && range.intersect(Range.ALL).isPresent();
    return ordered
        ? Optional.of(new Interval(range.lower().orElseThrow(), range.upper().orElseThrow()))
        : Optional.empty();
  }

  private List<Expected.Missing> missing(Fields fields) {
    List<Expected.Missing> missing = new ArrayList<>();
    Optional<PackNode.Mapping> mapping = fields.mapping("missing");
    for (PackNode.Entry entry : entries(fields, "missing")) {
      List<Formula.Reference> figures = new ArrayList<>();
      for (PackNode.Text text : new Fields(mapping.orElseThrow(), problems).texts(entry.key())) {
        formulas.reference(text.value(), text.place()).ifPresent(figures::add);
      }
      row(entry)
          .ifPresent(row ->
              missing.add(new Expected.Missing(entry.key(), entry.keyPlace(), row, figures)));
    }
    return missing;
  }

  private List<Expected.Told> findings(Fields fields, String key) {
    List<Expected.Told> told = new ArrayList<>();
    for (PackNode.Mapping mapping : fields.mappings(key)) {
      Fields each = Fields.only(mapping, problems, "family", "at", "severity", "says", "note");
      Optional<PackNode.Text> family = each.required("family");
      family
          .filter(word -> !FAMILIES.contains(word.value()))
          .ifPresent(word -> problems.error(word.place(), noFamily(word.value())));
      told.add(
          new Expected.Told(
              family.map(PackNode.Text::value).orElse(""),
              each.words("at"),
              severity(each),
              each.strings("says"),
              mapping.place()));
    }
    return told;
  }

  private static String noFamily(String word) {
    String hint = Nearest.hint(word, FAMILIES);
    return "不认识的问题类别“"
        + word
        + "”"
        + (hint.isEmpty() ? "；常用：score、grade、target、sum、structure。" : hint);
  }

  private Optional<Severity> severity(Fields fields) {
    Optional<PackNode.Text> word = fields.text("severity");
    for (Severity severity : Severity.values()) {
      if (word.filter(text -> text.value().equals(word(severity))).isPresent()) {
        return Optional.of(severity);
      }
    }
    word.map(PackNode.Text::place)
        .ifPresent(
            (SchemePlace place) -> problems.error(place, "“severity”应为 error、warning 或 info。"));
    return Optional.empty();
  }
}
