package org.kaocheng.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kaocheng.annotate.CommentRanges;
import org.kaocheng.annotate.CommentedCopy;
import org.kaocheng.check.Checker;
import org.kaocheng.check.Finding;
import org.kaocheng.corpus.Draft;
import org.kaocheng.corpus.Dress;
import org.kaocheng.corpus.Layout;
import org.kaocheng.corpus.Planting;
import org.kaocheng.document.Document;
import org.kaocheng.extract.Extraction;
import org.kaocheng.fact.Reading;
import org.kaocheng.ingest.DocxFiles;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.report.Report;
import org.kaocheng.scheme.Taxonomy;

/** Copies of generated reports whose runs are cut up as years of editing cut them. */
class CommentedDraftTest {

  private static final Pattern TEXT =
      Pattern.compile("<w:r><w:t xml:space=\"preserve\">([^<]*)</w:t></w:r>");
  private static final List<Layout> LAYOUTS =
      List.of(Layout.NINE_PARTS_AND_FORMS, Layout.FORM, Layout.TOTALS);
  private static final Checker CHECKER = Checker.standard();
  private static final Extraction EXTRACTION = new Extraction(Taxonomy.standard());

  @Test
  void every_first_place_of_a_finding_is_in_the_range_of_its_comment() throws IOException {
    int findings = 0;
    for (Layout layout : LAYOUTS) {
      for (int seed = 5; seed < 8; seed++) {
        findings += commented(layout, new Random(seed));
      }
    }
    assertThat(findings).isGreaterThan(LAYOUTS.size());
  }

  /** Compares the places with the comments' ranges; gives how many findings there were. */
  private static int commented(Layout layout, Random random) throws IOException {
    Draft draft = layout.write(random);
    Planting planting = draft.plantings().get(random.nextInt(draft.plantings().size()));
    byte[] original = cutUp(Dress.DOCX.bytes(draft.planted(planting)), random);
    Report.Checked report = checked(original);
    byte[] copy = CommentedCopy.of(report);
    assertThat(read(copy)).isEqualTo(report.reading());
    List<String> expected = new ArrayList<>();
    for (Finding finding : report.findings().list()) {
      finding.evidence().stream()
          .map(evidence -> report.reading().text(evidence.place()))
          .findFirst()
          .ifPresent(expected::add);
    }
    CommentRanges ranges = CommentRanges.of(copy);
    List<String> marked = new ArrayList<>();
    ranges
        .words()
        .forEach((id, words) -> {
          if (words.startsWith("【")) {
            marked.add(ranges.ranges().getOrDefault(id, "no range"));
          }
        });
    assertThat(marked).as(draft.layout()).containsSequence(expected);
    return expected.size();
  }

  /** Divides runs at random, with marks of the spelling checker and bookmarks between. */
  private static byte[] cutUp(byte[] docx, Random random) {
    Map<String, byte[]> parts = CommentRanges.parts(docx);
    String main =
        new String(parts.getOrDefault("word/document.xml", new byte[0]), StandardCharsets.UTF_8);
    Matcher matcher = TEXT.matcher(main);
    StringBuilder result = new StringBuilder();
    while (matcher.find()) {
      StringBuilder runs = new StringBuilder();
      String text = matcher.group(1);
      int from = 0;
      while (from < text.length()) {
        int to = Math.min(text.length(), from + 1 + random.nextInt(6));
        int entity = text.indexOf('&', from);
        if (entity >= 0 && entity < to) {
          to = text.indexOf(';', entity) + 1;
        }
        runs.append("<w:r w:rsidR=\"00A1\"><w:rPr><w:color w:val=\"FF0000\"/></w:rPr>");
        runs.append("<w:lastRenderedPageBreak/><w:t xml:space=\"preserve\">");
        runs.append(text, from, to).append("</w:t></w:r><w:proofErr w:type=\"spellEnd\"/>");
        from = to;
      }
      matcher.appendReplacement(result, Matcher.quoteReplacement(runs.toString()));
    }
    parts.put(
        "word/document.xml",
        matcher.appendTail(result).toString().getBytes(StandardCharsets.UTF_8));
    return DocxFiles.zip(parts);
  }

  private static Report.Checked checked(byte[] content) {
    Document document = document(content);
    Reading reading = EXTRACTION.read(document);
    return Report.checked(document, reading, CHECKER.check(reading)).with(() -> content);
  }

  private static Reading read(byte[] content) {
    return EXTRACTION.read(document(content));
  }

  private static Document document(byte[] content) {
    if (new Ingestion(Limits.STANDARD).read("draft.docx", content)
        instanceof Outcome.Readable(var document)) {
      return document;
    }
    throw new AssertionError("not read");
  }
}
