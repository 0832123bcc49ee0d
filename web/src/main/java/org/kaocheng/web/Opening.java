package org.kaocheng.web;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.CompletableFuture;
import org.kaocheng.store.Database;

/**
 * The database while it is being opened, which goes on beside the making of the parts that do
 * without it.
 *
 * @param coming the database
 */
public record Opening(CompletableFuture<Database> coming) {
  public Opening {
    requireNonNull(coming, "coming is null");
  }

  /**
   * Waits for it.
   *
   * @throws java.util.concurrent.CompletionException with the reason when it cannot be opened
   */
  Database database() {
    return coming.join();
  }
}
