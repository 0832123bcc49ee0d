package org.kaocheng.web.check;

import java.time.Duration;

/**
 * How much checking may ask of the site.
 *
 * @param workers how many files are checked at once
 * @param jobs the most jobs kept, of all visitors together
 * @param jobsEach the most jobs kept of one session
 * @param waitingEach the most files of one account or address that wait
 * @param filesEach the most files of one job, those found in zips counted
 * @param bytesEach the most bytes of one job
 * @param bytes the most bytes of all jobs
 * @param patience how long the check of one file may take
 * @param kept how long a job is kept after it was last looked at
 */
record CheckLimits(
    int workers,
    int jobs,
    int jobsEach,
    int waitingEach,
    int filesEach,
    long bytesEach,
    long bytes,
    Duration patience,
    Duration kept) {

  /** Enough for the reports of a city, on a machine with two cores. */
  static final CheckLimits STANDARD =
      new CheckLimits(
          2, 60, 5, 600, 500, 256L << 20, 2L << 30, Duration.ofSeconds(90), Duration.ofMinutes(30));
}
