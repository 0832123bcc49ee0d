package org.kaocheng.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kaocheng.check.ledger.Evaluation;
import org.kaocheng.check.ledger.Ledger;
import org.kaocheng.document.Document;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Identification;
import org.kaocheng.fact.Reading;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.value.Decimals;

/** Reads short texts of an invented unit, as a report of 2023. */
final class ReadText {

  private static final Taxonomy TAXONOMY = Taxonomy.standard();
  private static final String TITLE = "松岭县林业局2023年度部门整体支出绩效自评报告\n\n一、基本情况\n\n";

  private final Reading reading;

  private ReadText(Reading reading) {
    this.reading = reading;
  }

  /** The text below the report's title. */
  static ReadText of(String text) {
    return document("report.txt", TITLE + text + "\n");
  }

  /** Whose report a file is. */
  static Identification whose(String name, String content) {
    return document(name, content).reading.identification();
  }

  /** Rows of a table, cells divided by bars, below a caption. */
  static ReadText table(String caption, String... rows) {
    StringBuilder html =
        new StringBuilder(
            "<html><body><p>松岭县林业局2023年度部门整体支出绩效自评报告</p><p>" + caption + "</p><table>");
    for (String row : rows) {
      html.append("<tr><td>")
          .append(String.join("</td><td>", row.split("\\|", -1)))
          .append("</td></tr>");
    }
    return document("report.html", html.append("</table></body></html>").toString());
  }

  private static ReadText document(String name, String content) {
    Outcome outcome =
        new Ingestion(Limits.STANDARD).read(name, content.getBytes(StandardCharsets.UTF_8));
    if (!(outcome instanceof Outcome.Readable(Document document))) {
      throw new AssertionError("not read: " + outcome);
    }
    return new ReadText(new Extraction(TAXONOMY).read(document));
  }

  /** The figures as 概念 数字单位 期间, in reading order, the year of the title left out. */
  List<String> figures() {
    return reading.facts().stream()
        .filter(f -> f.quantity().isPresent() && !f.concept().equals("document.fiscal_year"))
        .map(ReadText::brief)
        .toList();
  }

  /** The words of a concept, in reading order. */
  List<String> words(String concept) {
    return reading.facts().stream()
        .filter(f -> f.concept().equals(concept) && f.content() instanceof Content.Words)
        .map(f -> ((Content.Words) f.content()).text())
        .toList();
  }

  /** The years of a concept's facts, in reading order. */
  List<Integer> years(String concept) {
    return reading.facts(concept).stream().map(fact -> fact.period().year()).toList();
  }

  /** The first figure printed with the number. */
  Fact figure(String number) {
    return reading.facts().stream()
        .filter(f -> f.quantity().isPresent() && Decimals.plain(f.figure().number()).equals(number))
        .findFirst()
        .orElseThrow(() -> new AssertionError(number + " not in " + figures()));
  }

  List<Claim> claims(Claim.Kind kind) {
    return reading.claims().stream().filter(claim -> claim.kind() == kind).toList();
  }

  /** What fails and would be reported, as 种类 填报≠计算. */
  List<String> failures() {
    Ledger ledger = Ledger.of(reading, TAXONOMY);
    return ledger.evaluations().stream()
        .filter(e -> e.fails() && e.claim().certainty() != Claim.Certainty.POSSIBLE)
        .map(ReadText::brief)
        .distinct()
        .toList();
  }

  /** The claims of a kind that hold, as 种类 填报. */
  List<String> holding(Claim.Kind kind) {
    return Ledger.of(reading, TAXONOMY).evaluations().stream()
        .filter(e -> !e.fails() && e.claim().kind() == kind)
        .map(e -> Decimals.plain(e.claim().stated().figure().number()))
        .distinct()
        .toList();
  }

  private static String brief(Evaluation evaluation) {
    return evaluation.claim().kind()
        + " "
        + Decimals.plain(evaluation.claim().stated().figure().number());
  }

  private static String brief(Fact fact) {
    String subject = fact.subject().isProject() ? fact.subject().name() + " " : "";
    return subject
        + fact.concept()
        + " "
        + Decimals.plain(fact.figure().number())
        + fact.figure().unit().symbol();
  }
}
