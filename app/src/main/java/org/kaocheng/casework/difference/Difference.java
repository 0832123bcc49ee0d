package org.kaocheng.casework.difference;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.kaocheng.casework.Examination;
import org.kaocheng.filing.Filing;
import org.kaocheng.letter.FollowUp;
import org.kaocheng.store.FilingJson;
import org.kaocheng.store.Submission;

/**
 * What changed from one submission to a later one.
 *
 * @param facts what was filled in otherwise, the narrative apart
 * @param scores the rows and totals that score otherwise
 * @param sentences the headings and paragraphs that read otherwise
 * @param findings what became of the findings
 */
public record Difference(
    List<FactChange> facts,
    List<ScoreChange> scores,
    List<TextChange> sentences,
    FollowUp findings) {
  public Difference {
    facts = List.copyOf(facts);
    scores = List.copyOf(scores);
    sentences = List.copyOf(sentences);
    requireNonNull(findings, "findings is null");
  }

  /**
   * A submission with what the engine found in it.
   *
   * @param submission the submission
   * @param examination its examination
   */
  public record Side(Submission submission, Examination examination) {
    public Side {
      requireNonNull(submission, "submission is null");
      requireNonNull(examination, "examination is null");
    }

    private Optional<Filing> filing() {
      return submission.decoded() instanceof FilingJson.Decoded.Read(Filing filing)
          ? Optional.of(filing)
          : Optional.empty();
    }
  }

  /** The difference between two submissions. */
  public static Difference between(Side older, Side newer) {
    Optional<Filing> before = older.filing();
    Optional<Filing> after = newer.filing();
    return new Difference(
        before.isPresent() && after.isPresent()
            ? FactChange.between(before.get(), after.get())
            : List.of(),
        ScoreChange.between(older.examination().scorecard(), newer.examination().scorecard()),
        TextChange.between(older.examination().reading(), newer.examination().reading()),
        FollowUp.of(older.examination().findings().list(), newer.examination().findings().list()));
  }

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return facts.isEmpty()
        && scores.isEmpty()
        && sentences.isEmpty()
        && findings.mended().isEmpty()
        && findings.added().isEmpty();
  }
}
