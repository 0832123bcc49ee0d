package org.kaocheng.evaluate.scorecard;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.evaluate.scorecard.ScoreLine.Verdict;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Subject;

/**
 * The scores of one form, or of a department or project whose score stands in the text only.
 *
 * @param title the form's title
 * @param subject who or what is evaluated
 * @param form the form, if there is one
 * @param lines its indicators in order
 * @param totals its totals
 * @param spending see {@link #light()}
 */
public record Sheet(
    String title,
    Subject subject,
    Optional<Form> form,
    List<ScoreLine> lines,
    Totals totals,
    Deferred<Optional<Light>> spending) {
  public Sheet {
    requireNonNull(title, "title is null");
    requireNonNull(subject, "subject is null");
    requireNonNull(form, "form is null");
    lines = List.copyOf(lines);
    requireNonNull(totals, "totals is null");
    requireNonNull(spending, "spending is null");
  }

  /** The score against the money spent, where both are known. */
  public Optional<Light> light() {
    return spending.get();
  }

  /** The lines with that verdict. */
  public List<ScoreLine> lines(Verdict verdict) {
    return lines.stream().filter(line -> line.verdict() == verdict).toList();
  }

  /** The figures that, at the least, would settle what is open, each with the lines it settles. */
  public Map<Need, List<ScoreLine>> needs() {
    Map<Need, List<ScoreLine>> needs = new LinkedHashMap<>();
    for (ScoreLine line : lines) {
      if (line.outcome() instanceof Outcome.Missing(List<Need> missing)) {
        missing.forEach(need -> needs.computeIfAbsent(need, n -> new ArrayList<>()).add(line));
      }
    }
    return needs;
  }

  /** Its name for people: the project's, else the form's title. */
  public String name() {
    return subject.name().isEmpty() ? title : subject.name();
  }
}
