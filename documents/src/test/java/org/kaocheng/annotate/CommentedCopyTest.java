package org.kaocheng.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Checker;
import org.kaocheng.extract.Extraction;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.report.Report;
import org.kaocheng.scheme.Taxonomy;

class CommentedCopyTest {

  private static final Path SHARED = Path.of(System.getProperty("kaocheng.shared", "../../shared"));
  private static final Set<String> CHANGED =
      Set.of(
          "word/document.xml",
          "word/comments.xml",
          "word/_rels/document.xml.rels",
          "[Content_Types].xml");
  private static final Pattern MARKS =
      Pattern.compile(
          "<w:commentRange(Start|End) w:id=\"\\d+\"/>"
              + "|<w:r><w:commentReference w:id=\"\\d+\"/></w:r>");
  private static final Pattern RUNS =
      Pattern.compile("</w:r><w:r( [^>]*)?>(<w:rPr>((?!</w:rPr>).)*</w:rPr>)?");
  private static final Pattern TEXTS =
      Pattern.compile("</w:t><w:t( [^>]*)?>| xml:space=\"preserve\"");

  private final Ingestion ingestion = new Ingestion(Limits.STANDARD);
  private final Extraction extraction = new Extraction(Taxonomy.standard());

  @Test
  void every_finding_of_a_docx_is_a_comment_at_its_evidence() throws IOException {
    for (Path file : reports("docx")) {
      byte[] original = Files.readAllBytes(file);
      Report.Checked report = checked(file.toString(), original);
      byte[] copy = CommentedCopy.of(report);
      assertRanges(report, copy);
      assertThat(read("copy.docx", copy)).isEqualTo(report.reading());
      assertUntouched(CommentRanges.parts(original), CommentRanges.parts(copy));
    }
  }

  @Test
  void a_report_in_another_format_becomes_a_docx_with_the_same_places() throws IOException {
    List<Path> files = new ArrayList<>(reports("txt"));
    files.addAll(reports("pdf"));
    for (Path file : files) {
      byte[] original = Files.readAllBytes(file);
      Report.Checked report = checked(file.toString(), original);
      byte[] copy = CommentedCopy.of(report);
      assertRanges(report, copy);
      Reading again = read("copy.docx", copy);
      assertThat(words(again)).as(file.toString()).isEqualTo(words(report.reading()));
    }
  }

  @Test
  void the_same_report_gives_the_same_bytes() throws IOException {
    byte[] sample = Files.readAllBytes(sample());
    Report.Checked report = checked("样例.docx", sample);
    assertThat(CommentedCopy.of(report)).isEqualTo(CommentedCopy.of(report));
    assertRanges(report, CommentedCopy.of(report));
  }

  // ---- what must hold ----

  /** Comments come in the order of the findings, one for each place. */
  static void assertRanges(Report.Checked report, byte[] copy) {
    List<Comment> comments = FindingComments.of(report.reading(), report.findings().list());
    CommentRanges ranges = CommentRanges.of(copy);
    assertThat(ranges.words().keySet()).isEqualTo(ranges.ranges().keySet());
    List<String> marked = ranges.ranges().values().stream().map(CommentedCopyTest::bare).toList();
    List<String> expected = new ArrayList<>();
    for (Comment comment : comments) {
      String text = report.reading().passages().get(comment.passage()).text();
      expected.add(bare(text.substring(comment.start(), comment.end())));
    }
    assertThat(marked).as(report.file()).isEqualTo(expected);
  }

  private static void assertUntouched(Map<String, byte[]> before, Map<String, byte[]> after) {
    before.forEach((name, bytes) -> {
      if (!CHANGED.contains(name)) {
        assertThat(after.get(name)).as(name).isEqualTo(bytes);
      }
    });
    String main = text(after, "word/document.xml");
    assertThat(undivided(MARKS.matcher(main).replaceAll("")))
        .isEqualTo(undivided(text(before, "word/document.xml")));
  }

  /** With neighbouring runs joined, which in the copy may be one that was divided. */
  private static String undivided(String xml) {
    return TEXTS.matcher(RUNS.matcher(xml).replaceAll("")).replaceAll("");
  }

  private static String text(Map<String, byte[]> parts, String name) {
    return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  /** Breaks between paragraphs, and blanks around a text written anew, are not in the file. */
  private static String bare(String text) {
    return text.replaceAll("[\n\r]", "").strip();
  }

  /** All words in order; whether a line goes on in the next is told by blank lines, not kept. */
  private static String words(Reading reading) {
    return reading.passages().stream().map(Passage::squeezed).collect(Collectors.joining());
  }

  private Report.Checked checked(String name, byte[] content) {
    if (!(ingestion.read(name, content) instanceof Outcome.Readable(var document))) {
      throw new AssertionError(name);
    }
    Reading reading = extraction.read(document);
    return Report.checked(document, reading, Checker.standard().check(reading)).with(() -> content);
  }

  private Reading read(String name, byte[] content) {
    if (!(ingestion.read(name, content) instanceof Outcome.Readable(var document))) {
      throw new AssertionError(name);
    }
    return extraction.read(document);
  }

  private static Path sample() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../samples"))) {
      return files.filter(file -> file.toString().contains("清河县")).findFirst().orElseThrow();
    }
  }

  private static List<Path> reports(String format) throws IOException {
    assumeTrue(Files.isDirectory(SHARED.resolve("reports")), "no reports beside the checkout");
    try (Stream<Path> files = Files.list(SHARED.resolve("reports"))) {
      return files.filter(file -> file.toString().endsWith("." + format)).sorted().toList();
    }
  }
}
