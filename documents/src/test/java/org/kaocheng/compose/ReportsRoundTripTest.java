package org.kaocheng.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaocheng.check.Checker;
import org.kaocheng.check.Family;
import org.kaocheng.document.Document;
import org.kaocheng.evaluate.scorecard.Scorer;
import org.kaocheng.extract.Extraction;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Reading;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.scheme.Taxonomy;

/** The real reports beside the checkout, read, written in official dress and read again. */
class ReportsRoundTripTest {

  private static final Path REPORTS = Path.of("..", "..", "shared", "reports");
  private static final Set<Family> FAMILIES =
      Set.of(Family.ARITHMETIC, Family.CONSISTENCY, Family.SCORE);

  static List<String> reports() throws IOException {
    if (!Files.isDirectory(REPORTS)) {
      return List.of("");
    }
    try (Stream<Path> files = Files.list(REPORTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(n -> n.endsWith(".docx"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_report_written_anew_says_the_same(String name) {
    assumeTrue(!name.isEmpty(), "no reports beside the checkout");
    Reading first = read(document(new Ingestion(Limits.STANDARD).read(REPORTS.resolve(name))));
    Composition composition = ReadingComposer.compose(first);
    for (Written format : Written.values()) {
      Reading second = read(format.document(composition));
      assertThat(facts(second)).as(format.name()).isEqualTo(facts(first));
      assertThat(findings(second)).as(format.name()).isEqualTo(findings(first));
    }
  }

  private static Document document(Outcome outcome) {
    return ((Outcome.Readable) outcome).document();
  }

  private static Reading read(Document document) {
    return new Extraction(Taxonomy.standard()).read(document);
  }

  private static List<String> facts(Reading reading) {
    List<String> facts = new ArrayList<>();
    for (Fact fact : reading.facts()) {
      facts.add(
          fact.concept()
              + " | "
              + fact.period()
              + " | "
              + fact.subject().name()
              + " | "
              + content(fact.content()));
    }
    return facts;
  }

  private static String content(Content content) {
    return switch (content) {
      case Content.Figure(var quantity) -> quantity.numeral() + quantity.unit().symbol();
      case Content.Words(String text) -> text.replaceAll("\\s", "");
      case Content.Blank() -> "";
    };
  }

  private static List<String> findings(Reading reading) {
    var card = new Scorer(Optional.empty()).score(reading, List.of(), Optional.empty());
    return Checker.standard().check(reading, card).list().stream()
        .filter(finding -> FAMILIES.contains(finding.rule().family()))
        .map(finding ->
            finding.severity()
                + " "
                + finding.rule().code()
                + " "
                + finding.message().replaceAll("[\\s\u00A0]", ""))
        .toList();
  }
}
