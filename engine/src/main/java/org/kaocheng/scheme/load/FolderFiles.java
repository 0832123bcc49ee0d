package org.kaocheng.scheme.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Packs in a folder: {@code region/year/part.yaml}. */
final class FolderFiles implements PackFiles {

  /** Far beyond any folder of packs; a wrong folder must not be walked for hours. */
  private static final int MOST_FILES = 20_000;

  private static final int DEPTH = 3;

  private final Path root;
  private final List<String> names;

  /**
   * The files below a folder.
   *
   * @throws UncheckedIOException when the folder cannot be listed
   */
  FolderFiles(Path root) {
    this.root = root;
    try (Stream<Path> paths = Files.walk(root, DEPTH)) {
      this.names =
          paths
              .filter(Files::isRegularFile)
              .map(path -> root.relativize(path).toString().replace('\\', '/'))
              .filter(name -> name.chars().filter(c -> c == '/').count() == 2)
              .limit(MOST_FILES)
              .sorted()
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(root.resolve(name));
  }
}
