package org.kaocheng.web.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/**
 * What one visitor brought at a time: its files, how far each has come, and the folder their bytes
 * lie in until the job is closed. Used by several threads at once.
 */
final class CheckJob {

  private static final int LONGEST_NAME = 300;

  private final String id;
  private final CheckVisitor visitor;
  private final Path folder;
  private final CheckLimits limits;
  private final List<CheckedFile> files = new ArrayList<>();
  private final Deque<Integer> waiting = new ArrayDeque<>();
  private Instant touched;
  private long bytes;
  private boolean closed;

  CheckJob(CheckVisitor visitor, Path parent, CheckLimits limits, Instant now) {
    this.id = Secrets.next();
    this.visitor = visitor;
    this.limits = limits;
    this.touched = now;
    try {
      this.folder = Files.createDirectories(parent.resolve(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its name, which cannot be guessed. */
  String id() {
    return id;
  }

  /** Whose it is. */
  CheckVisitor visitor() {
    return visitor;
  }

  /** Notes that it was looked at. */
  synchronized void touch(Instant now) {
    touched = now;
  }

  /** When it was last looked at. */
  synchronized Instant touched() {
    return touched;
  }

  /** How many bytes its files have. */
  synchronized long bytes() {
    return bytes;
  }

  /** The files as they stand, zips that were opened left out. */
  synchronized List<CheckedFile> files() {
    return files.stream().filter(file -> !(file.standing() instanceof Standing.Opened)).toList();
  }

  /** The file of a number. */
  synchronized Optional<CheckedFile> file(int number) {
    return number >= 1 && number <= files.size()
        ? Optional.of(files.get(number - 1))
        : Optional.empty();
  }

  /** How many files wait or are under way. */
  synchronized int open() {
    return (int) files.stream().filter(file -> !file.standing().isOver()).count();
  }

  /** Whether nothing more will come. */
  boolean isOver() {
    return open() == 0;
  }

  /**
   * Adds a file that waits.
   *
   * @param content writes its bytes to a path that is not there yet
   * @throws Refusal when the job is full
   */
  void add(String name, long size, boolean member, Store content) throws IOException {
    Path path = reserve(size);
    content.to(path);
    synchronized (this) {
      if (closed) {
        Files.deleteIfExists(path);
        return;
      }
      String kept = name.substring(0, Math.min(LONGEST_NAME, name.length()));
      files.add(
          new CheckedFile(files.size() + 1, kept, path, size, member, new Standing.Waiting()));
      waiting.add(files.size());
    }
  }

  /** Adds a file of a zip of which it is known that it cannot be read. */
  synchronized void addUnreadable(String name, String reason) {
    files.add(
        new CheckedFile(files.size() + 1, name, folder, 0, true, new Standing.Unreadable(reason)));
  }

  /** Writes the bytes of a file. */
  @FunctionalInterface
  interface Store {

    /** Writes them to a path that is not there yet. */
    void to(Path path) throws IOException;
  }

  private synchronized Path reserve(long size) {
    if (files.size() >= limits.filesEach()) {
      throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, "check.refused.files");
    }
    if (bytes + size > limits.bytesEach()) {
      throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, "check.refused.bytes");
    }
    bytes += size;
    return folder.resolve(Secrets.next());
  }

  /** Takes the next file that waits; it is then under way. */
  synchronized Optional<CheckedFile> next() {
    Integer number = closed ? null : waiting.poll();
    if (number == null) {
      return Optional.empty();
    }
    CheckedFile working = files.get(number - 1).now(new Standing.Working());
    files.set(number - 1, working);
    return Optional.of(working);
  }

  /** How many files wait. */
  synchronized int waiting() {
    return closed ? 0 : waiting.size();
  }

  /** Whether a file waits. */
  synchronized boolean waits() {
    return !closed && !waiting.isEmpty();
  }

  /** Keeps how far a file has come, unless something else was kept of it meanwhile. */
  synchronized boolean settle(CheckedFile working, Standing standing) {
    if (closed || !files.get(working.number() - 1).equals(working)) {
      return false;
    }
    files.set(working.number() - 1, working.now(standing));
    return true;
  }

  /** Deletes its files; nothing more is done with it. */
  void close() {
    synchronized (this) {
      closed = true;
      waiting.clear();
    }
    delete(folder);
  }

  /** Deletes a folder with all in it. */
  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      // A file still being read on some systems; the next sweep takes it.
    }
  }
}
