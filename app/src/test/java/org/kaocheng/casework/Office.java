package org.kaocheng.casework;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Period;
import org.kaocheng.filing.FieldKinds;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.Databases;
import org.kaocheng.store.Databases.Fresh;
import org.kaocheng.store.Draft;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.IndicatorKey;
import org.kaocheng.store.Submission;
import org.kaocheng.store.SupportingFile;

/** A county with one task and as many units as a test asks for. */
final class Office implements AutoCloseable {

  static final String SCHEME = "hunan-hengyang/2022";
  static final Actor PREPARER = new Actor("填报人", "10.0.0.2");
  static final Actor COLLEAGUE = new Actor("同事", "10.0.0.3");
  static final Actor REVIEWER = new Actor("审核人", "10.0.0.4");
  static final Schemes SCHEMES = Schemes.builtIn();

  private static final Instant OPENS = Instant.parse("2023-03-01T00:00:00Z");
  private static final Instant CLOSES = Instant.parse("2023-04-01T00:00:00Z");

  private final boolean own;
  final Fresh fresh;
  final Database database;
  final EvaluationTask task;
  final Cases cases;
  final CaseFiles files;
  final Examinations examinations = new Examinations(SCHEMES);
  final Scoring scoring;
  Instant now = OPENS.plusSeconds(60);

  /** In a database of its own. */
  Office(Databases kind, Path folder) {
    this(true, kind.fresh(folder));
  }

  /** In the database tests share. */
  Office(Databases kind) {
    this(false, kind.shared());
  }

  private Office(boolean own, Fresh fresh) {
    this.own = own;
    this.fresh = fresh;
    this.database = fresh.database();
    this.task = database.tasks().add(2022, SCHEME, OPENS, CLOSES);
    this.cases = new Cases(database, SCHEMES, () -> now);
    this.files = new CaseFiles(database, cases, () -> now);
    this.scoring = new Scoring(database, examinations, () -> now);
  }

  /** A filing with a budget of so many 万元, accounts that spend more, and all points. */
  static Filing filing(String budget) {
    Map<Slot, Content> entries = new LinkedHashMap<>();
    entries.put(Slot.of("document.unit_name", Period.NONE), new Content.Words("某县档案局"));
    for (Basis basis : List.of(Basis.ORIGINAL_BUDGET, Basis.ADJUSTED_BUDGET)) {
      entries.put(money("budget.total", basis), figure("budget.total", budget));
    }
    entries.put(money("budget.total", Basis.FINAL_ACCOUNTS), figure("budget.total", "1" + budget));
    return FilledIndicators.in(
        SCHEMES.scheme(SCHEME).orElseThrow(), Filing.blank(SCHEME, 2022).with(entries));
  }

  private static Slot money(String concept, Basis basis) {
    return Slot.of(concept, new Period(2022, basis));
  }

  private static Content figure(String concept, String number) {
    return new Content.Figure(FigureText.of(new BigDecimal(number), FieldKinds.unit(concept)));
  }

  /** A new unit's opened case. */
  FilingCase opened() {
    long unit = database.units().add(Optional.empty(), "某县档案局").id();
    return done(cases.open(unit, task.id(), PREPARER));
  }

  /** A case as it is kept. */
  FilingCase kept(long id) {
    return database.cases().find(id).orElseThrow();
  }

  /** The draft as it is kept. */
  Draft draft(long id) {
    return database.drafts().find(id).orElseThrow();
  }

  /** Saves over what is there. */
  Draft saved(long id, Filing filing) {
    return done(cases.save(id, draft(id).version(), filing, PREPARER));
  }

  /** Submits what is there. */
  Submission submitted(long id) {
    return done(cases.submit(id, draft(id).version(), PREPARER));
  }

  /** Adds a file that supports the report as a whole. */
  Outcome<SupportingFile> attached(long id, String name, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return files.attach(id, IndicatorKey.REPORT, name, "TEXT", content, PREPARER);
  }

  /** The rows of the last submission that can be scored. */
  List<ScoreRow> rows(long id) {
    return database.submissions().last(id).flatMap(examinations::of).stream()
        .flatMap(each -> ScoreRow.of(each.scorecard()).stream())
        .filter(ScoreRow::isScorable)
        .toList();
  }

  /** A first score of the first row: none of its points, with a reason; of no row without one. */
  RowMark mark(long id) {
    String row = rows(id).stream().findFirst().map(ScoreRow::key).orElse("");
    return new RowMark(row, 0, Optional.of(BigDecimal.ZERO), "理由");
  }

  /** What came of an act that was done. */
  static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T>(T value)) {
      return value;
    }
    throw new AssertionError("not done: " + outcome);
  }

  @Override
  public void close() {
    if (own) {
      fresh.close();
    }
  }
}
