package org.kaocheng.casework.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Findings;
import org.kaocheng.compose.Composition;

/** Stands before publication: a pure function from a report to what is in the way. */
public final class Gate {

  private final GateWords words;
  private final TextSigns signs;

  private Gate(GateWords words) {
    this.words = words;
    this.signs = new TextSigns(words);
  }

  private static final class Standard {
    static final Gate GATE = new Gate(GateWords.standard());
  }

  /** The gate with the signs that come with the program. */
  public static Gate standard() {
    return Standard.GATE;
  }

  /**
   * What is in the way, in the order of the report; then what the check found, then what the file
   * carries.
   *
   * @param findings what the check found in it
   * @param docx it as a Word file
   */
  public List<Obstacle> obstacles(Composition composition, Findings findings, byte[] docx) {
    Map<String, Obstacle> obstacles = new LinkedHashMap<>();
    redacted(composition, Set.of(), obstacles);
    for (Finding finding : findings.list()) {
      if (words.rules().contains(finding.rule().code())) {
        Obstacle obstacle = obstacle(finding);
        obstacles.putIfAbsent(obstacle.id(), obstacle);
      }
    }
    FileTraces.in(docx, words).forEach(each -> obstacles.putIfAbsent(each.id(), each));
    return new ArrayList<>(obstacles.values());
  }

  /** The obstacles in a plain text. */
  public List<Obstacle> inText(String text) {
    Locus locus = new Locus("text", "正文", "", List.of());
    return signs.in(locus, text).stream().map(TextSigns.Found::obstacle).toList();
  }

  /**
   * The report as it is published.
   *
   * @param released the ids of what is let stand unmasked
   */
  public Composition redacted(Composition composition, Set<String> released) {
    return redacted(composition, released, new LinkedHashMap<>());
  }

  private Composition redacted(
      Composition composition, Set<String> released, Map<String, Obstacle> into) {
    return CompositionTexts.changed(
        composition,
        (locus, text) -> {
          String masked = text;
          for (TextSigns.Found found : signs.in(locus, text)) {
            Handling handling = found.obstacle().handling();
            into.putIfAbsent(found.obstacle().id(), found.obstacle());
            boolean masks =
                handling == Handling.ALWAYS
                    || handling == Handling.MASK && !released.contains(found.obstacle().id());
            if (masks) {
              masked = found.sign().masked(masked, found.stretch());
            }
          }
          return masked;
        });
  }

  private static Obstacle obstacle(Finding finding) {
    String text = finding.evidence().stream().findFirst().map(Evidence::text).orElse("");
    return new Obstacle(
        finding.id(),
        finding.rule().code(),
        finding.rule().title(),
        finding.rule().why(),
        finding.rule().remedy(),
        Handling.RELEASE,
        finding.message(),
        text.length() > 60 ? text.substring(0, 60) + "…" : text,
        "");
  }
}
