package org.kaocheng.evaluate.scorecard;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.evaluate.scorecard.ScoreLine.Verdict;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.pack.GradeScale;

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

  /**
   * The fewest figures that would settle the lines for which some are missing, each with the lines
   * it helps to settle.
   */
  public Map<Need, List<ScoreLine>> needs() {
    return Needs.ofScores(lines);
  }

  /**
   * The fewest inputs, figures or a person's judgement, that may settle the grade, each with the
   * lines it helps to settle; none when the grade is settled, or when they are not enough.
   *
   * @param scale the grades
   */
  public Map<Need, List<ScoreLine>> gradeNeeds(GradeScale scale) {
    return Needs.ofGrade(lines, totals.possible(), scale);
  }

  /** Its name for people: the project's, else the form's title. */
  public String name() {
    return subject.name().isEmpty() ? title : subject.name();
  }
}
