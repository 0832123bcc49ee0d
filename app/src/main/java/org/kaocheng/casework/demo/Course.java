package org.kaocheng.casework.demo;

/** How far an invented case has come. */
enum Course {
  /** Nobody has begun. */
  ABSENT,
  /** Half of it is filled in. */
  HALF,
  /** It is filled in and not submitted. */
  FILLED,
  /** It waits for the reviewer. */
  SUBMITTED,
  /** It was sent back with a reason. */
  RETURNED,
  /** It was sent back, mended and submitted again. */
  RESUBMITTED,
  /** It is approved. */
  APPROVED,
  /** It is public. */
  DISCLOSED;

  private static final Course[] THIS_YEAR = {
    HALF,
    SUBMITTED,
    DISCLOSED,
    RETURNED,
    RESUBMITTED,
    SUBMITTED,
    APPROVED,
    ABSENT,
    SUBMITTED,
    FILLED,
    DISCLOSED,
    SUBMITTED,
    HALF,
    RETURNED,
    SUBMITTED,
    RESUBMITTED
  };
  private static final Course[] LAST_YEAR = {
    DISCLOSED, APPROVED, DISCLOSED, DISCLOSED, DISCLOSED, APPROVED, DISCLOSED, DISCLOSED
  };

  /** The course of the case of the unit at a place of the list. */
  static Course of(int at, boolean thisYear) {
    Course[] all = thisYear ? THIS_YEAR : LAST_YEAR;
    return all[at % all.length];
  }

  /** Whether it comes as far as another. */
  boolean reaches(Course other) {
    return compareTo(other) >= 0;
  }
}
