package org.kaocheng.filing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.GradeBand;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Unit;

/** What stands in every field of a filing: what is filled in, else what follows from it. */
public final class Answers {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Scheme scheme;
  private final Filing filing;
  private final DerivationTable derivations;

  // Asked by several threads at once: a page is answered while its report is examined.
  private final Map<FilingField, Optional<Content>> derived = new ConcurrentHashMap<>();
  private final Map<String, List<IndicatorRow>> rows = new ConcurrentHashMap<>();

  private Answers(Scheme scheme, Filing filing, DerivationTable derivations) {
    this.scheme = scheme;
    this.filing = filing;
    this.derivations = derivations;
  }

  /** The answers of a filing by its scheme. */
  public static Answers of(Scheme scheme, Filing filing) {
    return new Answers(scheme, filing, DerivationTable.of(scheme, filing));
  }

  /** The answers of another filing by the same scheme, whose forms have the same rows. */
  Answers with(Filing other) {
    Answers answers = new Answers(scheme, other, derivations);
    if (other.indicators().equals(filing.indicators())) {
      answers.rows.putAll(rows);
    }
    return answers;
  }

  /** Fields and all that follows from them. */
  Set<FilingField> withFollowing(Set<FilingField> fields) {
    return derivations.closure(fields);
  }

  /** The scheme. */
  public Scheme scheme() {
    return scheme;
  }

  /** What is filled in. */
  public Filing filing() {
    return filing;
  }

  /** How a field follows from others. */
  public Optional<Derivation> derivation(FilingField field) {
    return derivations.of(field);
  }

  /** The field a project's name is filled in in; empty when the filing has no such project. */
  public Optional<FilingField> projectName(Subject subject) {
    Map<String, Integer> numbers = new HashMap<>();
    for (FiledProject project : filing.projects()) {
      int number = numbers.merge(project.group(), 1, Integer::sum) - 1;
      if (project.subject().equals(subject)) {
        return Optional.of(new FilingField.ProjectName(project.group(), number));
      }
    }
    return Optional.empty();
  }

  /** What stands in a field; empty when it is not filled in and does not follow from what is. */
  public Optional<Content> of(FilingField field) {
    Optional<Content> typed = typed(field);
    return typed.isPresent() ? typed : derived(field);
  }

  /** What is filled in in a field. */
  public Optional<Content> typed(FilingField field) {
    return switch (field) {
      case FilingField.Entry(Slot slot) -> filing.entry(slot);
      case FilingField.IndicatorField cell -> text(cell).flatMap(Answers::content);
      case FilingField.ProjectName(String group, int number) ->
          filing.projects().stream()
              .filter(project -> project.group().equals(group))
              .skip(number)
              .findFirst()
              .map(project -> new Content.Words(project.name()));
      case FilingField.OpenField open -> open(open).flatMap(Answers::content);
      case FilingField.OwnWords(String section, int number) ->
          filing.words().getOrDefault(section, List.of()).stream()
              .skip(number)
              .findFirst()
              .map(Content.Words::new);
    };
  }

  private Optional<String> open(FilingField.OpenField field) {
    return filing.openRows().stream()
        .filter(row ->
            row.table().equals(field.table())
                && row.block().equals(field.block())
                && row.after() == field.after())
        .skip(field.number())
        .findFirst()
        .map(
            row -> field.column() < 0 ? row.label() : row.texts().getOrDefault(field.column(), ""));
  }

  private static Optional<Content> content(String text) {
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(
            FigureText.read(text, Unit.NONE)
                .<Content>map(Content.Figure::new)
                .orElseGet(() -> new Content.Words(text)));
  }

  private Optional<String> text(FilingField.IndicatorField field) {
    List<IndicatorRow> all = rows(field.table(), field.block(), field.subject());
    if (field.row() >= all.size()) {
      return Optional.empty();
    }
    IndicatorRow row = all.get(field.row());
    return Optional.of(
        switch (field.part()) {
          case LEVEL1 -> row.level1();
          case LEVEL2 -> row.level2();
          case NAME -> row.name();
          case TARGET, ACTUAL, POINTS, SCORE, CRITERION, REASON -> row.text(field.part().column());
        });
  }

  /** The rows of a table of indicators as they are printed. */
  public List<IndicatorRow> rows(String table, String block, Subject subject) {
    String key = table + '\n' + block + '\n' + subject.kind() + '\n' + subject.name();
    return rows.computeIfAbsent(
        key,
        ignored -> {
          for (SchemeTable each : scheme.tables()) {
            for (FormBlock part : each.blocks()) {
              if (each.id().equals(table)
                  && part instanceof FormBlock.Indicators indicators
                  && indicators.id().equals(block)) {
                return IndicatorRows.of(scheme, filing, each, indicators, subject);
              }
            }
          }
          return List.of();
        });
  }

  // ---- what follows ----

  /** What follows for a field from what is filled in, whatever is filled in in it. */
  public Optional<Content> derived(FilingField field) {
    Optional<Content> known = derived.get(field);
    if (known == null) {
      known = derivation(field).flatMap(each -> compute(field, each));
      derived.put(field, known);
    }
    return known;
  }

  private Optional<Content> compute(FilingField field, Derivation derivation) {
    return switch (derivation) {
      case Derivation.Fixed(BigDecimal number) ->
          Optional.of(figure(number, FieldKinds.unit(field)));
      case Derivation.Sum(List<FilingField> operands) ->
          sum(operands, FieldKinds.unit(field)).map(sum -> figure(sum, FieldKinds.unit(field)));
      case Derivation.Rate rate -> rate(rate, field);
      case Derivation.Share share ->
          number(share.rate())
              .map(rate ->
                  rate.max(BigDecimal.ZERO)
                      .min(HUNDRED)
                      .multiply(share.points())
                      .divide(HUNDRED, share.decimals(), RoundingMode.HALF_UP))
              .map(points -> figure(trimmed(points), FieldKinds.unit(field)));
      case Derivation.Grade(FilingField score, var scale) ->
          number(score).flatMap(scale::of).map(GradeBand::grade).map(Content.Words::new);
    };
  }

  private Optional<BigDecimal> sum(List<FilingField> operands, Unit unit) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean any = false;
    for (FilingField operand : operands) {
      Optional<BigDecimal> number =
          quantity(operand).flatMap(quantity -> FigureText.number(quantity, unit));
      if (number.isPresent()) {
        sum = sum.add(number.get());
        any = true;
      }
    }
    return any ? Optional.of(sum) : Optional.empty();
  }

  private Optional<Content> rate(Derivation.Rate rate, FilingField field) {
    Optional<BigDecimal> above = quantity(rate.numerator()).map(Quantity::amount);
    Optional<BigDecimal> below =
        quantity(rate.denominator()).map(Quantity::amount).filter(each -> each.signum() != 0);
    if (above.isEmpty() || below.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal result =
        Decimals.divide(above.get().multiply(HUNDRED), below.get(), rate.decimals());
    return Optional.of(figure(trimmed(result), FieldKinds.unit(field)));
  }

  /** 100 instead of 100.00, but 95.50 with both places. */
  private static BigDecimal trimmed(BigDecimal number) {
    BigDecimal whole = number.stripTrailingZeros();
    return whole.scale() <= 0 ? whole.setScale(0) : number;
  }

  private Optional<Quantity> quantity(FilingField field) {
    return of(field)
        .flatMap(content ->
            content instanceof Content.Figure(Quantity quantity)
                ? Optional.of(quantity)
                : Optional.empty());
  }

  private Optional<BigDecimal> number(FilingField field) {
    return quantity(field).map(Quantity::number);
  }

  private static Content figure(BigDecimal number, Unit unit) {
    return new Content.Figure(FigureText.of(number, unit));
  }
}
