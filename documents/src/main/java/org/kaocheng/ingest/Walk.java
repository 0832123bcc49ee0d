package org.kaocheng.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Goes through files, folders and zips one file at a time. Files on disk are read by whoever takes
 * them; of a zip one file's content is in memory, besides the zips inside zips that are open.
 */
final class Walk implements Iterator<Pending>, Closeable {

  /** How deep zips are looked into. */
  private static final int ARCHIVES = 3;

  /** A folder or zip that is open: what is left of it. */
  private record Level(Iterator<Step> steps, Closeable resource) {}

  /** Gives what became of a file; empty when it was a folder or zip, which is now open. */
  private interface Opener {
    Optional<Pending> open() throws IOException;
  }

  private record Step(String name, Opener opener) {}

  private final Ingestion ingestion;
  private final Limits limits;
  private final Deque<Level> levels = new ArrayDeque<>();
  private @Nullable Pending upcoming;

  private Walk(Ingestion ingestion, Limits limits) {
    this.ingestion = ingestion;
    this.limits = limits;
  }

  /** Goes through what is named on disk. */
  static Walk ofPaths(Ingestion ingestion, Limits limits, List<Path> named) {
    Walk walk = new Walk(ingestion, limits);
    List<Path> paths = List.copyOf(named);
    walk.levels.push(new Level(paths.stream().map(walk::step).iterator(), () -> {}));
    return walk;
  }

  /** Goes through content, which may be a zip. */
  static Walk ofContent(Ingestion ingestion, Limits limits, String name, byte[] content) {
    Walk walk = new Walk(ingestion, limits);
    Step only = new Step(name, () -> walk.content(name, content, 1));
    walk.levels.push(new Level(List.of(only).iterator(), () -> {}));
    return walk;
  }

  /** Goes through some members of a zip. */
  static Walk ofMembers(
      Ingestion ingestion, Limits limits, String name, SeekableByteChannel zip, int from, int to) {
    Walk walk = new Walk(ingestion, limits);
    Step some =
        new Step(
            name,
            () -> {
              Container container = Container.archiveOnDisk(zip, limits);
              List<Step> steps = walk.steps(name, container, 1);
              List<Step> asked = steps.subList(from, Math.min(to, steps.size()));
              walk.levels.push(new Level(new Sound(asked.iterator(), container), container));
              return Optional.empty();
            });
    walk.levels.push(new Level(List.of(some).iterator(), () -> {}));
    return walk;
  }

  /** How many members a zip has; 0 when it is none of several files. */
  static int members(Ingestion ingestion, Limits limits, SeekableByteChannel zip) {
    try {
      Container container = Container.archiveOnDisk(zip, limits);
      return Detector.zip(container) instanceof Detected.Archive
          ? new Walk(ingestion, limits).steps("", container, 1).size()
          : 0;
    } catch (IOException | RuntimeException none) {
      return 0;
    }
  }

  @Override
  public boolean hasNext() {
    while (upcoming == null && !levels.isEmpty()) {
      Level level = levels.peek();
      if (level.steps.hasNext()) {
        upcoming = take(level.steps.next()).orElse(null);
      } else {
        closeQuietly(levels.pop().resource);
      }
    }
    return upcoming != null;
  }

  @Override
  public Pending next() {
    if (!hasNext() || upcoming == null) {
      throw new NoSuchElementException();
    }
    Pending next = upcoming;
    upcoming = null;
    return next;
  }

  @Override
  public void close() {
    while (!levels.isEmpty()) {
      closeQuietly(levels.pop().resource);
    }
  }

  private static Optional<Pending> take(Step step) {
    try {
      return step.opener.open();
    } catch (IOException | RuntimeException | OutOfMemoryError failure) {
      return Optional.of(unreadable(step.name, Ingestion.reason(failure)));
    }
  }

  private Step step(Path path) {
    return new Step(path.toString(), () -> path(path));
  }

  private Optional<Pending> path(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return folder(path);
    }
    return Files.isRegularFile(path) && Files.isReadable(path) && beginsAsZip(path)
        ? archive(path)
        : Optional.of(pending(path));
  }

  private Optional<Pending> folder(Path folder) {
    List<Path> children;
    try (Stream<Path> listed = Files.list(folder)) {
      children =
          listed
              .filter(child -> !Junk.is(child.getFileName().toString()))
              // A link to a folder may lead round in a circle.
              .filter(c -> Files.isDirectory(c, LinkOption.NOFOLLOW_LINKS) || !Files.isDirectory(c))
              .sorted(Comparator.comparing(child -> child.getFileName().toString()))
              .toList();
    } catch (IOException inaccessible) {
      return Optional.of(unreadable(folder.toString(), Reasons.NO_ACCESS));
    }
    if (children.isEmpty()) {
      return Optional.of(unreadable(folder.toString(), Reasons.EMPTY_FOLDER));
    }
    levels.push(new Level(children.stream().map(this::step).iterator(), () -> {}));
    return Optional.empty();
  }

  private static boolean beginsAsZip(Path path) throws IOException {
    try (InputStream stream = Files.newInputStream(path)) {
      return Detector.isZip(stream.readNBytes(4));
    }
  }

  /** A zip on disk is read where it lies, however large; a docx is one too, and read as a file. */
  private Optional<Pending> archive(Path path) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(path);
    try {
      Container container = Container.archiveOnDisk(channel, limits);
      if (Detector.zip(container) instanceof Detected.Archive) {
        return open(path.toString(), container, 1);
      }
      container.close();
      return Optional.of(pending(path));
    } catch (UnreadableException limit) {
      channel.close();
      throw limit;
    } catch (IOException damaged) {
      channel.close();
      return Optional.of(unreadable(path.toString(), Reasons.DAMAGED));
    }
  }

  private Optional<Pending> open(String name, Container container, int depth) throws IOException {
    List<Step> steps = steps(name, container, depth);
    if (steps.isEmpty()) {
      container.close();
      return Optional.of(unreadable(name, Reasons.EMPTY_ARCHIVE));
    }
    levels.push(new Level(new Sound(steps.iterator(), container), container));
    return Optional.empty();
  }

  private List<Step> steps(String name, Container container, int depth) {
    return container.entries().stream()
        .filter(entry -> !entry.isDirectory())
        .map(entry -> new ArchiveEntry(ArchiveEntry.name(entry), entry))
        .filter(entry -> !Junk.isIn(entry.name()))
        .sorted(Comparator.comparing(ArchiveEntry::name))
        .map(entry -> step(name + "!/" + entry.name(), container, entry, depth))
        .toList();
  }

  private Step step(String name, Container container, ArchiveEntry entry, int depth) {
    return new Step(name, () -> content(name, container.bytes(entry.entry()), depth + 1));
  }

  /** Ends with the entry that used up what the archive may unpack to. */
  private record Sound(Iterator<Step> steps, Container container) implements Iterator<Step> {
    @Override
    public boolean hasNext() {
      return !container.isExhausted() && steps.hasNext();
    }

    @Override
    public Step next() {
      return steps.next();
    }
  }

  private Optional<Pending> content(String name, byte[] content, int depth) throws IOException {
    if (depth <= ARCHIVES && Detector.isZip(content)) {
      Container container = Container.archive(new SeekableInMemoryByteChannel(content), limits);
      if (Detector.zip(container) instanceof Detected.Archive) {
        return open(name, container, depth);
      }
      container.close();
    }
    return Optional.of(new Pending(name, () -> ingestion.readMember(name, content), () -> content));
  }

  private Pending pending(Path path) {
    return new Pending(path.toString(), () -> ingestion.read(path), () -> bytes(path));
  }

  private byte[] bytes(Path path) throws IOException {
    if (Files.size(path) > limits.fileBytes()) {
      throw new UnreadableException(Reasons.tooLarge(limits.fileBytes()));
    }
    return Files.readAllBytes(path);
  }

  static Pending unreadable(String name, String reason) {
    return Pending.known(new Outcome.Unreadable(name, reason));
  }

  private static void closeQuietly(Closeable resource) {
    try {
      resource.close();
    } catch (IOException ignored) {
      // It was only read from.
    }
  }
}
