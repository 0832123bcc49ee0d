package org.kaocheng.check.target;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Memo;
import org.kaocheng.evaluate.FormMoney;
import org.kaocheng.evaluate.IndexedText;
import org.kaocheng.evaluate.Target;
import org.kaocheng.evaluate.TargetParser;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.scheme.LexiconMemo;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.value.Quantity;

/** The rows of the evaluation tables. */
public final class Rows {

  private record KindWords(Row.RowKind kind, List<String> levels, List<String> names) {}

  private static final Pattern NUMBERING =
      Pattern.compile("^(指标|目标)?[0-9一二三四五六七八九十]{1,2}(?:[、:)]|[.](?![0-9]))");

  private static final Pattern TRAILING = Pattern.compile("(达到|达|为|至|在|到)$");

  private static final Memo<List<Row>> ALL = new Memo<>(Rows::all);

  private static final Memo<Map<Form, FormMoney>> MONEY = new Memo<>(Rows::money);

  private static final LexiconMemo<Rows> WORDS = new LexiconMemo<>(Rows::new);

  private final List<KindWords> kinds = new ArrayList<>();
  private final TargetParser parser;

  private Rows(Lexicon lexicon) {
    parser = TargetParser.ofCells(lexicon);
    for (Map<String, Object> row : lexicon.table("statements.row-kinds")) {
      kinds.add(
          new KindWords(
              Row.RowKind.valueOf(Yaml.string(row.get("kind"), "").toUpperCase(Locale.ROOT)),
              Yaml.strings(row.get("levels")),
              Yaml.strings(row.get("names"))));
    }
  }

  /** The rows of all forms in reading order. */
  public static List<Row> of(Examination examination) {
    return ALL.of(examination);
  }

  private static List<Row> all(Examination examination) {
    Rows rows = WORDS.of(examination.lexicon());
    return examination.reading().forms().stream()
        .flatMap(form -> form.indicators().stream().map(each -> rows.row(form, each)))
        .toList();
  }

  /** The money of the department or project that a form of the report evaluates. */
  public static FormMoney money(Examination examination, Form form) {
    return requireNonNull(MONEY.of(examination).get(form), "a form of another report");
  }

  private static Map<Form, FormMoney> money(Examination examination) {
    Map<Form, FormMoney> money = new IdentityHashMap<>();
    examination
        .reading()
        .forms()
        .forEach(form -> money.put(form, FormMoney.of(examination.reading(), form)));
    return money;
  }

  /** The rows of all forms that fit. */
  public static List<Row> of(Examination examination, Predicate<Row> fits) {
    return of(examination).stream().filter(fits).toList();
  }

  private Row row(Form form, Indicator indicator) {
    String name = indicator.name().text();
    String promise = indicator.text(Indicator.Column.TARGET);
    Target target = parser.parse(unnumbered(promise.isBlank() ? name : promise));
    String label = unnumbered(name.isBlank() ? promise : name);
    if (label.equals(target.text())) {
      for (Quantity quantity : target.quantities()) {
        label = label.replace(quantity.text(), "");
      }
      label = TRAILING.matcher(label).replaceFirst("");
    }
    return new Row(
        form,
        indicator,
        label,
        kind(indicator, label),
        target,
        parser.parse(indicator.text(Indicator.Column.ACTUAL)));
  }

  private static String unnumbered(String written) {
    return NUMBERING.matcher(IndexedText.plain(written)).replaceFirst("");
  }

  private Row.RowKind kind(Indicator indicator, String label) {
    String level = IndexedText.plain(indicator.level2() + indicator.level1());
    return kinds.stream()
        .filter(each -> each.levels().stream().anyMatch(level::contains))
        .findFirst()
        .or(() ->
            kinds.stream()
                .filter(each -> each.names().stream().anyMatch(label::contains))
                .findFirst())
        .map(KindWords::kind)
        .orElse(Row.RowKind.OTHER);
  }
}
