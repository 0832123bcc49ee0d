package org.kaocheng.web.check;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * A file of a job as it stands; a new one is put in its place when it has come further.
 *
 * @param number its number in the job, from 1
 * @param name its name as the visitor knows it, with its path in a folder or zip
 * @param path where its bytes lie
 * @param bytes how many they are
 * @param member whether it was found in a zip
 * @param standing how far it has come
 */
record CheckedFile(
    int number, String name, Path path, long bytes, boolean member, Standing standing) {
  CheckedFile {
    requireNonNull(name, "name is null");
    requireNonNull(path, "path is null");
    requireNonNull(standing, "standing is null");
  }

  /** The same, further on. */
  CheckedFile now(Standing further) {
    return new CheckedFile(number, name, path, bytes, member, further);
  }
}
