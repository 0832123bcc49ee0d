package org.kaocheng.casework.disclosure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kaocheng.casework.Examination;
import org.kaocheng.check.ledger.Formula;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.ReportComposer;
import org.kaocheng.evaluate.scorecard.Sheet;
import org.kaocheng.evaluate.scorecard.Totals;
import org.kaocheng.extract.Extraction;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Reading;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.render.CompositionDocument;
import org.kaocheng.render.DocxTemplate;
import org.kaocheng.render.DocxWriter;
import org.kaocheng.render.HtmlWriter;
import org.kaocheng.render.PdfWriter;
import org.kaocheng.render.ReportTemplates;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.store.FilingJson;
import org.kaocheng.store.Submission;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Quantity;

/**
 * A submission on its way to the public.
 *
 * @param submission the submission
 * @param year the fiscal year
 * @param composition its report
 * @param template how its Word file looks
 * @param examination what the engine finds in it
 * @param obstacles what is in the way
 */
public record Preparation(
    Submission submission,
    int year,
    Composition composition,
    DocxTemplate template,
    Examination examination,
    List<Obstacle> obstacles) {

  private static final String RATE = "ratio.budget_execution_rate";

  /** What schemes call the whole of a department's money, in the order they are asked for. */
  private static final List<String> TOTALS = List.of("expenditure.total", "budget.total");

  public Preparation {
    requireNonNull(submission, "submission is null");
    requireNonNull(composition, "composition is null");
    requireNonNull(template, "template is null");
    requireNonNull(examination, "examination is null");
    obstacles = List.copyOf(obstacles);
  }

  /** The preparation of a submission; empty when it cannot be read or its scheme is gone. */
  public static Optional<Preparation> of(Schemes schemes, Submission submission) {
    if (!(submission.decoded() instanceof FilingJson.Decoded.Read(Filing filing))) {
      return Optional.empty();
    }
    return schemes
        .scheme(submission.scheme())
        .map(scheme -> of(schemes, submission, filing, scheme));
  }

  private static Preparation of(
      Schemes schemes, Submission submission, Filing filing, Scheme scheme) {
    Composition composition = ReportComposer.compose(Answers.of(scheme, filing));
    DocxTemplate template =
        ReportTemplates.of(schemes, scheme.id()).template().orElseGet(DocxTemplate::standard);
    Examination examination = Examination.of(scheme, filing);
    byte[] docx = DocxWriter.write(composition, template).content();
    List<Obstacle> obstacles = Gate.standard().obstacles(composition, examination.findings(), docx);
    return new Preparation(
        submission, filing.year(), composition, template, examination, obstacles);
  }

  /** The report as it is published. */
  public Composition published(Releases releases) {
    Set<String> released = new LinkedHashSet<>();
    for (Obstacle each : obstacles) {
      releases.reason(each).ifPresent(reason -> released.add(each.id()));
    }
    return Gate.standard().redacted(composition, released);
  }

  /**
   * The files that are published, by name: the report as docx, pdf and html, its facts as json and
   * csv. The same releases give the same bytes.
   */
  public Map<String, byte[]> files(Releases releases) {
    Composition published = published(releases);
    Reading reading =
        new Extraction(Taxonomy.standard())
            .read(CompositionDocument.of("report", published).document());
    Map<String, byte[]> files = new TreeMap<>();
    files.put("report.docx", DocxWriter.write(published, template).content());
    files.put("report.pdf", PdfWriter.write(published).content());
    files.put("report.html", HtmlWriter.write(published).content());
    files.put("facts.csv", OpenData.csv(reading));
    files.put("facts.json", OpenData.json(reading, reading.identification().unit(), year));
    return files;
  }

  /** What was masked and what was let stand and why, a line each. */
  public List<String> treatments(Releases releases) {
    List<String> lines = new ArrayList<>();
    for (Obstacle each : obstacles) {
      Optional<String> reason = releases.reason(each);
      String what = each.title() + "（" + each.place() + "）";
      lines.add(
          reason
              .map(why -> "放行：" + what + "，理由：" + why)
              .orElse("遮盖：" + what)
              .replaceAll("\\s+", " "));
    }
    return lines;
  }

  /** The total self-score as printed; empty when none is told. */
  public String selfScore() {
    return totals().flatMap(Totals::self).map(Decimals::plain).orElse("");
  }

  /** The grade of the self-score; empty when there is none. */
  public String grade() {
    return totals().flatMap(Totals::grade).orElse("");
  }

  private Optional<Totals> totals() {
    return examination.scorecard().sheets().stream()
        .filter(sheet -> !sheet.subject().isProject())
        .findFirst()
        .map(Sheet::totals);
  }

  /**
   * The execution rate as the report prints it; else the accounts in per cent of the year's budget,
   * two places; empty when neither can be told.
   */
  public String executionRate() {
    Stream<String> printed =
        examination.reading().facts(RATE).stream()
            .filter(fact -> !fact.subject().isProject() && fact.period().year() == year)
            .map(Fact::quantity)
            .flatMap(Optional::stream)
            .map(Formula::printed);
    Stream<String> computed = TOTALS.stream().map(this::executionRate).flatMap(Optional::stream);
    return Stream.concat(printed, computed).findFirst().orElse("");
  }

  private Optional<String> executionRate(String concept) {
    Optional<BigDecimal> budget = figure(concept, Basis.ADJUSTED_BUDGET);
    Optional<BigDecimal> accounts = figure(concept, Basis.FINAL_ACCOUNTS);
    if (budget.isEmpty() || accounts.isEmpty() || budget.get().signum() == 0) {
      return Optional.empty();
    }
    BigDecimal rate =
        accounts.get().movePointRight(2).divide(budget.get(), 2, RoundingMode.HALF_UP);
    return Optional.of(rate.toPlainString() + "%");
  }

  /** The department's figure as the report prints it. */
  private Optional<BigDecimal> figure(String concept, Basis basis) {
    return examination.reading().facts(concept).stream()
        .filter(fact -> !fact.subject().isProject())
        .filter(fact -> fact.period().equals(new Period(year, basis)))
        .map(Fact::quantity)
        .flatMap(Optional::stream)
        .findFirst()
        .map(Quantity::amount);
  }
}
