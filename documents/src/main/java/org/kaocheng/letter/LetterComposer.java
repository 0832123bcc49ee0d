package org.kaocheng.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.check.Finding;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;
import org.kaocheng.compose.Element.Alignment;
import org.kaocheng.compose.Numerals;
import org.kaocheng.compose.Span;
import org.kaocheng.report.Places;
import org.kaocheng.source.Severity;

/**
 * Composes a letter: errors and what needs an explanation one by one, those of one rule under one
 * heading; everything once more in the annexed list.
 */
public final class LetterComposer {

  /** A finding shows at most this many places in the text. */
  private static final int MOST_PLACES = 3;

  private static final int AROUND = 12;

  private final Reviewed reviewed;
  private final LetterKind kind;
  private final LetterWords words;
  private final Map<String, String> filling;
  private final Places places;
  private final Optional<FollowUp> followUp;
  private final List<Element> elements = new ArrayList<>();
  private int sections;

  private LetterComposer(Reviewed reviewed, LetterKind kind, LetterWords words) {
    this.reviewed = reviewed;
    this.kind = kind;
    this.words = words;
    this.filling = reviewed.filling(words.label("unknown-unit"));
    this.places = new Places(reviewed.report().reading());
    this.followUp = reviewed.followUp();
  }

  /** The letter about a report. */
  public static Composition of(Reviewed reviewed, LetterKind kind, LetterWords words) {
    return new LetterComposer(reviewed, kind, words).compose();
  }

  private Composition compose() {
    boolean clean = reviewed.report().findings().list().isEmpty();
    boolean listed = !clean || followUp.isPresent();
    String title = words.line(kind, "title", filling);
    elements.add(new Element.Title(title));
    elements.add(Element.Line.of(words.line(kind, "salutation", filling), Alignment.LEFT));
    paragraphs("opening");
    section("verdict-heading");
    paragraphs(clean ? "verdict-clean" : "verdict");
    if (followUp.isPresent()) {
      section("follow-up-heading");
      paragraphs("follow-up");
    }
    findings(Severity.ERROR, "errors-heading");
    findings(Severity.WARNING, "warnings-heading");
    if (reviewed.count(Severity.INFO) > 0) {
      section("infos-heading");
      paragraphs("infos");
    }
    if (!clean) {
      section("requirements-heading");
      numbered(words.paragraphs(kind, "requirements", filling));
    }
    paragraphs("closing");
    if (listed) {
      String annex = words.label("annex") + "：" + words.line(kind, "annex-title", filling);
      elements.add(Element.Line.of(annex));
    }
    words
        .paragraphs(kind, "signature", filling)
        .forEach(line -> elements.add(Element.Line.of(line, Alignment.RIGHT)));
    if (listed) {
      elements.add(new Element.Break());
      elements.add(FindingTable.sheet(reviewed, words, words.line(kind, "annex-title", filling)));
    }
    return new Composition(title, elements);
  }

  private void paragraphs(String key) {
    words
        .paragraphs(kind, key, filling)
        .forEach(paragraph -> elements.add(Element.Line.of(paragraph)));
  }

  private void section(String key) {
    sections++;
    elements.add(
        new Element.Heading(1, Numerals.of(sections) + "、" + words.line(kind, key, filling)));
  }

  private void numbered(List<String> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      elements.add(Element.Line.of("（" + Numerals.of(i + 1) + "）" + paragraphs.get(i)));
    }
  }

  private void findings(Severity severity, String key) {
    List<List<Finding>> rules = reviewed.byRule(severity);
    if (rules.isEmpty()) {
      return;
    }
    section(key);
    for (int i = 0; i < rules.size(); i++) {
      List<Finding> findings = rules.get(i);
      String count =
          findings.size() == 1
              ? ""
              : words.label("occurrences", Map.of("合计", Integer.toString(findings.size())));
      String title = findings.getFirst().rule().title();
      elements.add(new Element.Heading(2, "（" + Numerals.of(i + 1) + "）" + title + count));
      for (int number = 1; number <= findings.size(); number++) {
        finding(findings.size() == 1 ? "" : number + "．", findings.get(number - 1));
      }
      labelled("remedy", findings.getFirst().rule().remedy());
    }
  }

  private void finding(String number, Finding finding) {
    elements.add(Element.Line.of(number + finding.message() + state(finding)));
    labelled("place", places(finding));
    labelled("stated", finding.stated());
    labelled("expected", finding.expected());
    labelled("ground", finding.formula());
    labelled("consequences", String.join("；", finding.consequences()));
  }

  private void labelled(String label, String text) {
    if (!text.isEmpty()) {
      List<Span> spans = List.of(Span.bold(words.label(label)), Span.of(flat(text)));
      elements.add(new Element.Line(spans, Alignment.PARAGRAPH));
    }
  }

  private static String flat(String text) {
    return text.replaceAll("\\s*\n\\s*", " ");
  }

  private String state(Finding finding) {
    return followUp
        .map(all -> all.state(finding))
        .map(state -> state == FollowUp.State.REMAINING ? "remaining" : "added")
        .map(words::label)
        .orElse("");
  }

  private String places(Finding finding) {
    List<String> told = Evidences.told(finding, places, AROUND);
    String shown = String.join("；", told.subList(0, Math.min(MOST_PLACES, told.size())));
    return told.size() > MOST_PLACES ? shown + "等" + told.size() + "处" : shown;
  }
}
