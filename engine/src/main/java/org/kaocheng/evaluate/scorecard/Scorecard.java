package org.kaocheng.evaluate.scorecard;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.ChecklistAnswer;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.Scheme;

/**
 * A report scored.
 *
 * @param scheme the scheme it is scored by; empty when by the printed criteria only
 * @param grounds why that scheme, Chinese phrases; empty when it was chosen by the user
 * @param asOf the day whose rules count
 * @param sheets the forms scored, in reading order
 */
public record Scorecard(
    Optional<Scheme> scheme, List<String> grounds, LocalDate asOf, List<Sheet> sheets) {
  public Scorecard {
    requireNonNull(scheme, "scheme is null");
    grounds = List.copyOf(grounds);
    requireNonNull(asOf, "asOf is null");
    sheets = List.copyOf(sheets);
  }

  /**
   * The answers to checklists that found no indicator, neither in the forms nor in the scheme:
   * their names are likely written wrong.
   */
  public List<ChecklistAnswer> unplaced(List<ChecklistAnswer> answers) {
    return answers.stream().filter(answer -> !isPlaced(answer)).toList();
  }

  private boolean isPlaced(ChecklistAnswer answer) {
    boolean line =
        sheets.stream()
            .filter(sheet -> sheet.subject().equals(answer.subject()))
            .flatMap(sheet -> sheet.lines().stream())
            .anyMatch(each -> Matching.names(answer.names(), List.of(each.path().split("／"))));
    return line
        || scheme.map(each -> each.trees(answer.subject().kind())).orElse(List.of()).stream()
            .flatMap(tree -> Matching.leaves(tree).stream())
            .map(path -> path.stream().map(IndicatorNode::label).toList())
            .anyMatch(path -> Matching.names(answer.names(), path));
  }

  /**
   * The fewest inputs that may settle the grade of a sheet by the scheme's bands; see {@link
   * Sheet#gradeNeeds}.
   */
  public Map<Need, List<ScoreLine>> gradeNeeds(Sheet sheet) {
    return scheme
        .flatMap(each -> each.scales().stream().findFirst())
        .map(sheet::gradeNeeds)
        .orElse(Map.of());
  }

  /** The line of a form's row. */
  public Optional<ScoreLine> line(Form form, Indicator row) {
    return sheets.stream()
        .filter(sheet -> sheet.form().filter(form::equals).isPresent())
        .flatMap(sheet -> sheet.lines().stream())
        .filter(line -> line.row().filter(row::equals).isPresent())
        .findFirst();
  }
}
