package org.kaocheng.scheme.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.ChecklistAnswer;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.SchemeProblem;
import org.kaocheng.scheme.pack.SourceText;

/**
 * Reads what a person answers to the checklists of a report: under {@code department} the
 * indicators with their answers, under {@code project} the same by the project's name. Pure.
 *
 * @param answers the answers in file order; none when there are errors
 * @param problems all that is wrong, by place
 */
public record AnswerFile(List<ChecklistAnswer> answers, List<SchemeProblem> problems) {
  public AnswerFile {
    answers = List.copyOf(answers);
    problems = List.copyOf(problems);
  }

  /**
   * The answers of a text.
   *
   * @param file the file's name, for problems
   */
  public static AnswerFile read(String file, String text) {
    Problems problems = new Problems();
    SourceText source = new SourceText(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
    problems.know(source);
    List<ChecklistAnswer> answers = new ArrayList<>();
    Optional<PackNode.Mapping> top = NodeReader.read(source, problems);
    top.map(all -> Fields.only(all, problems, "department", "project", "note"))
        .ifPresent(fields -> {
          fields
              .mapping("department")
              .ifPresent(each -> read(Subject.DEPARTMENT, each, problems, answers));
          for (PackNode.Entry entry : entries(fields.mapping("project"))) {
            if (entry.value() instanceof PackNode.Mapping each) {
              read(Subject.project(entry.key()), each, problems, answers);
            } else {
              problems.error(entry.value().place(), "项目名称之下应逐个写指标和回答。");
            }
          }
        });
    List<SchemeProblem> sorted = problems.sorted();
    boolean wrong = sorted.stream().anyMatch(SchemeProblem::isError);
    return new AnswerFile(wrong ? List.of() : answers, sorted);
  }

  private static List<PackNode.Entry> entries(Optional<PackNode.Mapping> mapping) {
    return mapping.map(PackNode.Mapping::entries).orElse(List.of());
  }

  private static void read(
      Subject subject,
      PackNode.Mapping indicators,
      Problems problems,
      List<ChecklistAnswer> answers) {
    for (PackNode.Entry entry : indicators.entries()) {
      new Answers(problems)
          .written(entry.value(), true)
          .forEach(
              (item, count) -> answers.add(new ChecklistAnswer(subject, entry.key(), item, count)));
    }
  }
}
