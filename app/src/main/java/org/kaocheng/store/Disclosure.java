package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was published of a case.
 *
 * @param filingCase the case's number
 * @param number its number among the case's disclosures, from 1
 * @param submission the number of the submission
 * @param county the number of the unit at the root of the tree
 * @param unitName the unit's name as published
 * @param fiscalYear the year
 * @param selfScore the total self-score; empty when none is told
 * @param grade its grade; empty when there is none
 * @param executionRate accounts in per cent of the budget; empty when it cannot be told
 * @param treatments what was masked and what was let stand and why, a line each
 * @param files the published files, by name
 * @param disclosedBy who published it
 * @param disclosedAt when, to the microsecond
 * @param hash the hash of all of it
 */
public record Disclosure(
    long filingCase,
    int number,
    int submission,
    long county,
    String unitName,
    int fiscalYear,
    String selfScore,
    String grade,
    String executionRate,
    String treatments,
    List<DisclosedFile> files,
    String disclosedBy,
    Instant disclosedAt,
    String hash) {
  public Disclosure {
    requireNonNull(unitName, "unitName is null");
    requireNonNull(selfScore, "selfScore is null");
    requireNonNull(grade, "grade is null");
    requireNonNull(executionRate, "executionRate is null");
    requireNonNull(treatments, "treatments is null");
    files = List.copyOf(files);
    requireNonNull(disclosedBy, "disclosedBy is null");
    requireNonNull(disclosedAt, "disclosedAt is null");
    requireNonNull(hash, "hash is null");
  }

  /** The same with its hash. */
  public Disclosure hashed() {
    return new Disclosure(
        filingCase,
        number,
        submission,
        county,
        unitName,
        fiscalYear,
        selfScore,
        grade,
        executionRate,
        treatments,
        files,
        disclosedBy,
        disclosedAt,
        computed());
  }

  /** Whether it is what was hashed. */
  public boolean isWhole() {
    return hash.equals(computed());
  }

  /** The file of a name. */
  public Optional<DisclosedFile> file(String name) {
    return files.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private String computed() {
    List<String> parts =
        new ArrayList<>(
            List.of(
                Long.toString(filingCase),
                Integer.toString(number),
                Integer.toString(submission),
                Long.toString(county),
                unitName,
                Integer.toString(fiscalYear),
                selfScore,
                grade,
                executionRate,
                treatments,
                disclosedBy,
                disclosedAt.toString()));
    for (DisclosedFile file : files) {
      parts.addAll(List.of(file.name(), Integer.toString(file.size()), file.hash()));
    }
    return Hash.of(parts.toArray(new String[0]));
  }
}
