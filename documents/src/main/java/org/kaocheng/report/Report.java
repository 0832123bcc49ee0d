package org.kaocheng.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.check.Findings;
import org.kaocheng.document.Document;
import org.kaocheng.document.FileContent;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.fact.Reading;
import org.kaocheng.source.Problem;

/** What became of one file, as it is shown to people and programs. */
public sealed interface Report {

  /** The file's name as the user knows it. */
  String file();

  /**
   * It was read and checked.
   *
   * @param file the file's name
   * @param reading what it says
   * @param findings what is wrong
   * @param scorecard how it scores; empty when it was not scored
   * @param notUnderstood what could not be read or understood
   * @param original the file itself, for a copy with comments; empty unless asked for
   */
  record Checked(
      String file,
      Reading reading,
      Findings findings,
      Optional<Scorecard> scorecard,
      List<Problem> notUnderstood,
      Optional<FileContent> original)
      implements Report {
    public Checked {
      requireNonNull(file, "file is null");
      requireNonNull(scorecard, "scorecard is null");
      requireNonNull(reading, "reading is null");
      requireNonNull(findings, "findings is null");
      requireNonNull(original, "original is null");
      notUnderstood = List.copyOf(notUnderstood);
    }

    /** Without the file itself. */
    public Checked(
        String file,
        Reading reading,
        Findings findings,
        Optional<Scorecard> scorecard,
        List<Problem> notUnderstood) {
      this(file, reading, findings, scorecard, notUnderstood, Optional.empty());
    }

    /** The same with the file itself. */
    public Checked with(FileContent file) {
      return new Checked(file(), reading, findings, scorecard, notUnderstood, Optional.of(file));
    }
  }

  /**
   * It was read and scored.
   *
   * @param file the file's name
   * @param reading what it says
   * @param scorecard how it scores
   * @param notUnderstood what could not be read or understood
   */
  record Scored(String file, Reading reading, Scorecard scorecard, List<Problem> notUnderstood)
      implements Report {
    public Scored {
      requireNonNull(file, "file is null");
      requireNonNull(reading, "reading is null");
      requireNonNull(scorecard, "scorecard is null");
      notUnderstood = List.copyOf(notUnderstood);
    }
  }

  /**
   * It was read only.
   *
   * @param file the file's name
   * @param reading what it says
   * @param notUnderstood what could not be read or understood
   */
  record Readout(String file, Reading reading, List<Problem> notUnderstood) implements Report {
    public Readout {
      requireNonNull(file, "file is null");
      requireNonNull(reading, "reading is null");
      notUnderstood = List.copyOf(notUnderstood);
    }
  }

  /**
   * It could not be read.
   *
   * @param file the file's name
   * @param reason why not and what to do, one Chinese sentence without the name
   */
  record Unreadable(String file, String reason) implements Report {
    public Unreadable {
      requireNonNull(file, "file is null");
      requireNonNull(reason, "reason is null");
    }
  }

  /** The report on a document that was checked. */
  static Checked checked(Document document, Reading reading, Findings findings) {
    return new Checked(
        document.name(), reading, findings, Optional.empty(), problems(document, reading));
  }

  /** The report on a document that was scored and checked. */
  static Checked checked(
      Document document, Reading reading, Findings findings, Scorecard scorecard) {
    return new Checked(
        document.name(), reading, findings, Optional.of(scorecard), problems(document, reading));
  }

  /** The report on a document that was scored. */
  static Report scored(Document document, Reading reading, Scorecard scorecard) {
    return new Scored(document.name(), reading, scorecard, problems(document, reading));
  }

  /** The report on a document that was only read. */
  static Report readout(Document document, Reading reading) {
    return new Readout(document.name(), reading, problems(document, reading));
  }

  private static List<Problem> problems(Document document, Reading reading) {
    Set<Problem> problems = new LinkedHashSet<>(document.problems());
    problems.addAll(reading.notUnderstood());
    return new ArrayList<>(problems);
  }
}
