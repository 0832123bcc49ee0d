package org.kaocheng.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the database is.
 *
 * @param url its JDBC address; empty for the file in the data folder
 * @param user who opens it
 * @param password the password
 * @param file the file, where it is one
 */
public record DatabaseAddress(Optional<String> url, String user, String password, Path file) {

  /** The database the environment names; the file in the folder when it names none. */
  public static DatabaseAddress of(Path data, Map<String, String> environment) {
    return new DatabaseAddress(
        Optional.ofNullable(environment.get("KAOCHENG_DB_URL")).filter(url -> !url.isBlank()),
        environment.getOrDefault("KAOCHENG_DB_USER", ""),
        environment.getOrDefault("KAOCHENG_DB_PASSWORD", ""),
        data.resolve("kaocheng"));
  }

  /** The database at an address. */
  public static DatabaseAddress at(String url, String user, String password) {
    return new DatabaseAddress(Optional.of(url), user, password, Path.of(""));
  }

  /** Whether there may be a database: a file that is there, or an address. */
  public boolean exists() {
    return url.isPresent() || Files.exists(file.resolveSibling(file.getFileName() + ".mv.db"));
  }

  /** Opens it; one in a file is made when it is absent. */
  public Database open() {
    return url.map(at -> Database.open(at, user, password)).orElseGet(() -> Database.file(file));
  }

  /** Never tells the password. */
  @Override
  public String toString() {
    return url.orElseGet(file::toString);
  }
}
