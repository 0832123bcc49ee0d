package org.kaocheng.web.fill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.casework.Examination;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Finding;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;
import org.kaocheng.compose.ReportComposer;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.compose.Span;
import org.kaocheng.evaluate.scorecard.ScoreLine;
import org.kaocheng.evaluate.scorecard.Scorer;
import org.kaocheng.evaluate.scorecard.Sheet;
import org.kaocheng.fact.Content;
import org.kaocheng.filing.FilingField;
import org.kaocheng.form.FieldKey;
import org.kaocheng.render.CompositionDocument;
import org.kaocheng.source.Place;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Interval;

/** Has the engine examine the report made of a draft, and leads from findings back to fields. */
final class FormExaminer {

  /** Blank fields are told field by field. */
  private static final String BLANK_FIELDS = "structure.blank-field";

  private final FilledForms forms;
  private final Map<Element, String> sections = new IdentityHashMap<>();

  private FormExaminer(FilledForms forms) {
    this.forms = forms;
  }

  /** What is found; nothing while no figure of the year is filled in. */
  static Examined examine(FilledForms forms, Scorer scorer) {
    int year = forms.answers().filing().year();
    boolean begun =
        forms.answers().filing().entries().entrySet().stream()
            .anyMatch(entry ->
                entry.getKey().period().year() == year
                    && entry.getValue() instanceof Content.Figure);
    if (!begun) {
      return new Examined(forms.draft().version(), List.of(), List.of());
    }
    return new FormExaminer(forms).examined(scorer);
  }

  private Examined examined(Scorer scorer) {
    Composition composition = ReportComposer.compose(forms.answers());
    String section = "";
    for (Element element : composition.elements()) {
      section = element instanceof Element.Anchor(String name) ? name : section;
      sections.put(element, section);
    }
    Examination examination = Examination.of(scorer, composition);
    List<WorkItem> problems = new ArrayList<>();
    for (Finding finding : examination.findings().list()) {
      if (!finding.rule().code().equals(BLANK_FIELDS)) {
        problems.add(item(finding, examination.report()));
      }
    }
    List<ScoreRow> scores = new ArrayList<>();
    examination.scorecard().sheets().forEach(sheet -> scores(sheet, scores));
    return new Examined(forms.draft().version(), problems, scores);
  }

  // ---- findings ----

  private WorkItem item(Finding finding, CompositionDocument report) {
    String key =
        finding.evidence().stream()
            .map(Evidence::place)
            .flatMap(place -> key(report, place).stream())
            .findFirst()
            .orElse("");
    int page = forms.spot(key).map(FilledForms.Spot::page).orElse(-1);
    return new WorkItem(
        finding.severity(),
        key,
        page,
        finding.message(),
        finding.expected(),
        finding.formula(),
        finding.rule().code());
  }

  /** The field that what stands at a place comes from; else the words of its section. */
  private Optional<String> key(CompositionDocument report, Place place) {
    Optional<String> field =
        report
            .cell(place)
            .flatMap(SheetCell::field)
            .or(() -> report.span(place).flatMap(Span::field))
            .map(FieldKey::of)
            .filter(this::isThere);
    return field.or(() ->
        report
            .origin(place)
            .map(origin -> sections.getOrDefault(origin.element(), ""))
            .map(section -> FieldKey.of(new FilingField.OwnWords(section, 0)))
            .filter(this::isThere));
  }

  private boolean isThere(String key) {
    return forms.spot(key).isPresent();
  }

  // ---- scores ----

  private static void scores(Sheet sheet, List<ScoreRow> rows) {
    rows.add(
        new ScoreRow(
            sheet.name(),
            true,
            Decimals.plain(sheet.totals().points()),
            number(sheet.totals().self()),
            interval(sheet.totals().possible()),
            sheet.totals().grade().orElse(""),
            false));
    for (ScoreLine line : sheet.lines()) {
      boolean scored = line.points().isPresent();
      rows.add(
          new ScoreRow(
              line.name(),
              false,
              number(line.points()),
              number(line.selfScore()),
              scored ? interval(line.range()) : "",
              line.verdict().label(),
              line.verdict() == ScoreLine.Verdict.CONTRADICTED));
    }
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(Decimals::plain).orElse("");
  }

  private static String interval(Interval interval) {
    String low = Decimals.brief(interval.lower(), 2);
    String high = Decimals.brief(interval.upper(), 2);
    return low.equals(high) ? low : low + "—" + high;
  }
}
