package org.kaocheng.web.check;

import java.util.List;

/**
 * A job as its page shows it.
 *
 * @param id its name
 * @param files its files
 * @param done how many files are done with
 * @param before how many jobs come before it
 * @param over whether nothing more will come
 */
record JobView(String id, List<CheckedFile> files, int done, int before, boolean over) {

  /** How a job stands. */
  static JobView of(CheckJob job, int before) {
    List<CheckedFile> files = job.files();
    int done = (int) files.stream().filter(file -> file.standing().isOver()).count();
    return new JobView(job.id(), files, done, before, job.isOver());
  }

  /** How many files there are. */
  public int total() {
    return files.size();
  }

  /** The first file's name; empty when there is none. */
  public String name() {
    return files.isEmpty() ? "" : files.getFirst().name();
  }
}
