package org.kaocheng.fact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * An evaluation form: the self-evaluation table of the department or of one project, or a scoring
 * given in headed paragraphs.
 *
 * @param title its title (部门整体支出绩效自评表)
 * @param subject the department or the project it evaluates
 * @param table the table it stands in, 0 when it stands in prose
 * @param indicators the lowest-level indicators in reading order
 * @param groups the groups with points printed for them, outermost first
 * @param executionPoints points for the execution rate, when printed apart from the indicators
 * @param executionScore score for the execution rate, when printed apart from the indicators
 * @param executionRate the execution rate printed in the form
 * @param totalPoints the printed total of points
 * @param totalScore the printed total score
 * @param totalScoreCell the field for the total score, also when it is blank
 */
public record Form(
    String title,
    Subject subject,
    int table,
    List<Indicator> indicators,
    List<Group> groups,
    Optional<Fact> executionPoints,
    Optional<Fact> executionScore,
    Optional<Fact> executionRate,
    Optional<Fact> totalPoints,
    Optional<Fact> totalScore,
    Optional<FormCell> totalScoreCell) {

  /**
   * A first- or second-level indicator with printed points.
   *
   * @param level 1 or 2
   * @param name its name without the points
   * @param points its points
   * @param members the numbers of the indicators it spans, in order
   */
  public record Group(int level, String name, Fact points, List<Integer> members) {
    public Group {
      requireNonNull(name, "name is null");
      requireNonNull(points, "points is null");
      members = List.copyOf(members);
    }
  }

  public Form {
    requireNonNull(title, "title is null");
    requireNonNull(subject, "subject is null");
    indicators = List.copyOf(indicators);
    groups = List.copyOf(groups);
  }
}
