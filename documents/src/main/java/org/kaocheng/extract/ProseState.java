package org.kaocheng.extract;

import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.value.SievedPattern;

/** What is carried from one quantity to the next within a passage of running text. */
final class ProseState {

  private static final SievedPattern LIMIT_PROMISED = Words.sieved("{prose.limit-promises}");

  /** The year the report is on. */
  final int year;

  /** The concept of the quantity before; empty when none. */
  String concept = "";

  /** The concept whose parts are being listed; empty when none. */
  String whole = "";

  Subject subject = Subject.DEPARTMENT;
  Period period;
  Stage stage;

  /** The name that opens the numbered paragraph; empty when none does. */
  String lead = "";

  /** Whether the passage is itself a heading. */
  final boolean heading;

  /** Whether the headings above announce projects. */
  boolean projects;

  /** Whether the subject is the one project the passage is about. */
  boolean ownProject;

  /** Whether the parts of a whole (其中) have begun. */
  boolean listed;

  /** Whether the total score has been told. */
  boolean scored;

  /** Whether the points before were the full marks of one indicator. */
  boolean fullMarks;

  ProseState(int year, Stage stage, boolean heading) {
    this.year = year;
    this.period = new Period(year, Basis.NONE);
    this.stage = stage;
    this.heading = heading;
  }

  /** Makes a project that the passage names the subject of all that follows. */
  void about(String project) {
    subject = ProjectNames.subject(project);
    ownProject = true;
  }

  /**
   * Forgets what the sentence before said, unless the sentence goes on listing its parts.
   *
   * @param sentence the sentence without white space
   */
  void begin(String sentence) {
    boolean parts = sentence.startsWith("其中") || sentence.startsWith("（其中");
    if (!parts && lead.isEmpty()) {
      if (listed && !whole.isEmpty()) {
        concept = whole;
      }
      listed = false;
      period = new Period(year, Basis.NONE);
      whole = "";
    }
    if (stage == Stage.TARGET && sentence.startsWith("实际")) {
      stage = Stage.ACHIEVEMENT;
    }
  }

  /** The concept by whose neighbourhood labels in use for several concepts are told apart. */
  String scope() {
    return concept.isEmpty() ? whole : concept;
  }

  /** The year the report is on, as promised or as reported. */
  Period stagePeriod() {
    return new Period(year, stage == Stage.TARGET ? Basis.TARGET : Basis.NONE);
  }

  /** Whether a figure is promised or reported, by its bound, its label and the passage's stage. */
  Stage stage(ProseFigure figure) {
    boolean limit =
        switch (figure.quantity().bound()) {
          case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN -> LIMIT_PROMISED.foundIn(figure.label());
          case EXACT, ABOUT, AND_MORE, RANGE -> false;
        };
    boolean planned =
        limit
            || Stage.plans(figure.label())
            || subject.isProject() && Stage.plans(figure.sentence());
    return planned ? Stage.TARGET : stage;
  }
}
