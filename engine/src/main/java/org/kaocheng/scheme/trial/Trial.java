package org.kaocheng.scheme.trial;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.value.Quantity;

/**
 * One case of a scheme: what a report says, and what is expected of it.
 *
 * @param name what it shows, a sentence
 * @param place where it begins
 * @param scheme the scheme it tries
 * @param year the fiscal year
 * @param subject the department or a project
 * @param facts the figures the report gives
 * @param rows the indicator rows it prints, in order
 * @param total the total score it prints
 * @param grade the grade it prints
 * @param expected what is expected
 */
public record Trial(
    String name,
    SchemePlace place,
    Scheme scheme,
    int year,
    Subject subject,
    List<Given> facts,
    List<TrialRow> rows,
    Optional<Quantity> total,
    Optional<String> grade,
    Expected expected) {
  public Trial {
    requireNonNull(name, "name is null");
    requireNonNull(place, "place is null");
    requireNonNull(scheme, "scheme is null");
    requireNonNull(subject, "subject is null");
    facts = List.copyOf(facts);
    rows = List.copyOf(rows);
    requireNonNull(total, "total is null");
    requireNonNull(grade, "grade is null");
    requireNonNull(expected, "expected is null");
  }
}
