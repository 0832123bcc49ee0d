package org.kaocheng.evaluate.draft;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A drafted pack.
 *
 * @param id region and year
 * @param files its files in the order in which people read them
 * @param indicators how many lowest-level indicators it has
 * @param computed how many of them have a rule that computes a score
 * @param questions what is open, in the order of the files
 */
public record PackDraft(
    String id, List<File> files, int indicators, int computed, List<OpenQuestion> questions) {
  public PackDraft {
    requireNonNull(id, "id is null");
    files = List.copyOf(files);
    questions = List.copyOf(questions);
  }

  /**
   * A file of the pack.
   *
   * @param name its name: {@code pack.yaml}
   * @param text its text
   */
  public record File(String name, String text) {}
}
