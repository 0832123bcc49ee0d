package org.kaocheng.ingest;

import java.nio.file.Path;
import java.util.List;

/** Opens what the user names: files, folders and zips, mixed. */
public final class Ingestion {

  private final Limits limits;

  /** Reads within the given limits. */
  public Ingestion(Limits limits) {
    this.limits = limits;
  }

  /** Reads one file by its content, whatever its name; never throws for what the user gave. */
  public Outcome read(Path file) {
    return new Outcome.Unreadable(file.toString(), "暂不支持" + limits.fileBytes());
  }

  /** Reads one file's content. */
  public Outcome read(String name, byte[] content) {
    return new Outcome.Unreadable(name, "暂不支持" + content.length);
  }

  /**
   * Every file named or found in the folders and zips named, in name order, opened one by one as it
   * is asked for.
   */
  public List<Outcome> readAll(List<Path> named) {
    return named.stream().map(this::read).toList();
  }
}
