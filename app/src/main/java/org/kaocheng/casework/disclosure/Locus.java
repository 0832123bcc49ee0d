package org.kaocheng.casework.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kaocheng.filing.FilingField;

/**
 * Where a text stands in a composition.
 *
 * @param path where, as a name that is the same for the same submission
 * @param words where, in Chinese
 * @param label the words to its left that say what it is; empty when there are none
 * @param filled what is filled in there, by stretches of the text
 */
record Locus(String path, String words, String label, List<Filled> filled) {
  Locus {
    requireNonNull(path, "path is null");
    requireNonNull(words, "words is null");
    requireNonNull(label, "label is null");
    filled = List.copyOf(filled);
  }

  /** A stretch of the text that was filled in as something. */
  record Filled(Sign.Stretch stretch, FilingField field) {}
}
